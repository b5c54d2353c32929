import type { FieldCheck } from '../../../law/gijinkoku/known';
import type { FormEntry } from '../../../spec/check';
import type { Format } from '../../../spec/format';
import { about, example, finding, fromForm } from './kit';

const wide: readonly Format[] = ['fullWidth'];
const both: readonly Format[] = ['fullWidth', 'anyWidth', 'multiline'];

/** Latin words and half-width katakana; digits and hyphens of an address are widened without a word. */
const halfWidthWords = /[A-Za-z]{2,}|[\uff66-\uff9f]/;

/** Names of people are written in full-width Latin letters as a matter of course. */
const isName = (row: string): boolean => /(?:^|\.)name$/.test(row);

function widthFinding({ row, format, fact, text, refusal }: FormEntry) {
  if (text === null) {
    if (refusal !== 'character' || both.includes(format)) return [];
    const message = {
      ja: '全角／半角を確認してください（この欄は半角です）。',
      en: 'Check the width: this row takes half-width characters only.',
    };
    return [finding('F-39', 'error', row, message)];
  }
  if (!wide.includes(format) || isName(row) || !halfWidthWords.test(fact)) return [];
  const message = {
    ja: '全角／半角を確認してください（この欄は全角です。全角に直して入力します）。',
    en: 'Check the width: this row takes full-width characters; the half-width ones will be entered full-width.',
  };
  return [finding('F-39', 'info', row, message)];
}

/** F-39: what can be put right without changing the fact is put right on the way and only mentioned. */
const width: FieldCheck = {
  id: 'F-39',
  title: { ja: '全角と半角', en: 'Full and half width' },
  source: fromForm,
  check: ({ entries = [] }) => entries.flatMap(widthFinding),
  examples: [
    example('Digits of an address', {}, null),
    example('Latin words in a full-width row', { applicant: { homeTown: 'Pune, India' } }, 'info'),
    example('The same words full-width', { applicant: { homeTown: 'Ｐｕｎｅ，　Ｉｎｄｉａ' } }, null),
    about(
      'work.has',
      example(
        'Kanji in a half-width row',
        { applicant: { work: { jobs: [{ id: 'job-1', from: '2018-07', employerLatin: '株式会社サンプル' }] } } },
        'error',
      ),
    ),
    example('Not asked', { applicant: { homeTown: undefined } }, null),
  ],
};

/** F-40: characters outside JIS X 0208. Which they are is shown where the value is, never in the finding. */
const repertoire: FieldCheck = {
  id: 'F-40',
  title: { ja: '外字・機種依存文字', en: 'Characters outside the repertoire' },
  source: {
    title: '在留申請オンラインシステムで置換・削除される文字についての公開ページ',
    url: 'https://help.kusunoki.ltd/ja/speedvisa/0157',
    checkedOn: '2026-11-01',
    confidence: 'secondary',
  },
  check: ({ entries = [] }) =>
    entries
      .filter(({ refusal, format }) => refusal === 'character' && both.includes(format))
      .map(({ row }) => {
        const message = {
          ja: '外字・機種依存文字があります。',
          en: 'There are characters that the portal has no code for.',
        };
        return finding('F-40', 'warn', row, message);
      }),
  examples: [
    example('Plain characters', {}, null),
    about('org.employees', example('A variant kanji', { employer: { name: '株式会社髙サンプル' } }, 'warn')),
    example('The plain form of it', { employer: { name: '株式会社高サンプル' } }, null),
    example('Not asked', { employer: { name: undefined } }, null),
  ],
};

/** F-39 and F-40. */
export const textChecks: readonly FieldCheck[] = [width, repertoire];
