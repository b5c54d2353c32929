import type { Source } from '../../../i18n/text';
import type { LineStyle, PaperLine, PaperPart } from '../../../spec/paper';

/** No form of the Agency's exists: the parts are those that practices publish, the wording is ours. */
export const practiceSource: Source = {
  title: '実務での構成（行政書士事務所の公開ページの要旨。入管の様式はありません。文言は点検のもの）',
  checkedOn: '2026-11-28',
  confidence: 'secondary',
};

type Options = Omit<PaperLine, 'style' | 'text'>;

const line =
  (style: LineStyle) =>
  (text: string, options: Options = {}): PaperLine => ({ style, text, ...options });

export const date = line('date');
export const addressee = line('addressee');
export const sender = line('sender');
export const title = line('title');
export const heading = line('heading');
export const body = line('body');
export const item = line('item');
export const row = line('row');
export const rowHead = line('rowHead');
export const closing = line('closing');
export const signature = line('signature');
export const note = line('note');

/** A sentence that only a person can write: what belongs there. */
export const prompt = (question: string, options: Options = {}): PaperLine => body(`〔要記入：${question}〕`, options);

export const part = (id: string, lines: readonly PaperLine[], when?: string): PaperPart => ({
  id,
  ...(when === undefined ? {} : { when }),
  lines,
});

/** The head of a letter of the employer to the bureau. */
export const employerHead = (name: string): PaperPart =>
  part('head', [
    date('{日付}'),
    addressee('{提出先}長　殿'),
    sender('{所在地}'),
    sender('{会社名}'),
    sender('{代表者役職}　{代表者}　㊞'),
    title(name),
  ]);
