import { onceFor, onceForName } from '../../domain/once';
import { isRecordKind } from '../../domain/record-kinds';
import { wordsOf } from '../../facts/words';
import { recordPathOf } from '../../facts/asked-of';
import type { DocumentState } from '../../spec/check';
import type { Text } from '../../i18n/text';

/** The maximum length of a short title and a short reason in Japanese, in wide characters. */
export const shortTitle = 14;
export const shortReason = 12;

/** What is wrong with a document. */
export const documentWhy: Readonly<Record<DocumentState, Text>> = {
  missing: { ja: '未受領', en: 'not received' },
  required: { ja: '未受領', en: 'not received' },
  oneOf: { ja: 'いずれか必要', en: 'one of several' },
  expired: { ja: '期限切れ', en: 'expired' },
  defective: { ja: '不備あり', en: 'not in order' },
  expiring: { ja: '期限が近い', en: 'expires soon' },
  unknown: { ja: '未確認', en: 'to find out' },
  satisfied: { ja: 'あり', en: 'in hand' },
  notRequired: { ja: '不要', en: 'not needed' },
};

export const unanswered: Text = { ja: '未入力', en: 'not answered' };
export const toFindOut: Text = { ja: '未確認', en: 'to find out' };
export const notAsItMustBe: Text = { ja: '要件に合わない', en: 'does not fit' };
export const toMend: Text = { ja: '直す必要あり', en: 'to correct' };
export const toWatch: Text = { ja: '注意', en: 'to watch' };

/** Width of a text in wide characters; a narrow one counts half. */
export function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u00ff\uff61-\uff9f]/.test(character) ? 0.5 : 1), 0);
}

/** The first sentence of a reason if it is short enough for one line, otherwise the general word. */
export function whyOf(reason: Text, otherwise: Text): Text {
  const ja = reason.ja.replace(/。$/, '');
  const en = reason.en.replace(/\.$/, '');
  return width(ja) <= shortReason && en.length <= 40 ? { ja, en } : otherwise;
}

/** A title without its notes in brackets and the number of copies. */
export const shortOf = onceFor(({ ja, en }: Text): Text => {
  const plain = ja
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/\s*(１通|１葉|適宜|提示)\s*/g, '')
    .trim();
  return { ja: cut(plain), en: en.replace(/\s*\([^()]*\)/g, '').trim() };
});

/** A label of the form without its item number; of a long one, the last words. */
export const shortOfLabel = onceFor(({ ja, en }: Text): Text => {
  const words = ja.replace(/^[０-９0-9.．]+\s*/, '').split(/[\s　]+/);
  return { ja: lastFitting(words, ' '), en: withoutLongHead(en.replace(/^[0-9.]+\s*/, '')) };
});

/**
 * How many characters of an English label fit beside its number, and how short the group before its colon must be to be
 * kept.
 */
const shortLabel = 28;
const shortHead = 13;

/** `Contracting organization: (6) postal code` differs from its neighbours at its end. */
function withoutLongHead(label: string): string {
  const [head = '', ...rest] = label.split(': ');
  const tail = rest.join(': ');
  if (label.length <= shortLabel || head.length <= shortHead || tail === '') return label;
  return `${tail.charAt(0).toUpperCase()}${tail.slice(1)}`;
}

/** As many of the last words as fit on the line. */
function lastFitting(words: readonly string[], between: string): string {
  const from = words.findIndex((_, at) => width(words.slice(at).join(between)) <= shortTitle);
  return cut((from < 0 ? words.slice(-1) : words.slice(from)).join(between));
}

function cut(text: string): string {
  if (width(text) <= shortTitle) return text;
  let fitting = '';
  for (const character of text) {
    if (width(fitting + character) > shortTitle - 1) break;
    fitting += character;
  }
  return `${fitting}…`;
}

/** A fact in its record's words: the group and the fact, `学歴 2／学校名`. */
export const factWords = onceForName((path): { readonly title: Text; readonly short: Text } => {
  const [kind = '', ...rest] = recordPathOf(path).split('.');
  if (!isRecordKind(kind)) return { title: { ja: path, en: path }, short: { ja: path, en: path } };
  const place = (rest.at(-1) === 'answer' ? rest.slice(0, -1) : rest).join('.');
  const [ja, en] = [wordsOf(kind, place, 'ja').slice(-2), wordsOf(kind, place, 'en').slice(-2)];
  return {
    title: { ja: ja.join('／'), en: en.join(': ') },
    short: { ja: lastFitting(ja, '／'), en: en.join(': ') },
  };
});
