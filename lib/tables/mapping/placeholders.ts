import type { Leaf } from './leaf';

/** Characters and words that mean "nothing (yet)" in any cell. Compared after NFKC, in capitals, without spaces. */
const nothing: ReadonlySet<string> = new Set([
  ...['-', '--', '---', '‐', '−', 'ー', 'ーー', '―', '――', '–', '—', '/', '//', '*', '×', '?', '??', '???'],
  ...['・', '.', '..', '...', '…', '。', '_', '__', '~', '#'],
  ...[
    'N/A',
    'NA',
    'N.A.',
    '#N/A',
    'NULL',
    'TBA',
    'TBD',
    'TBC',
    'PENDING',
    '未定',
    '後日',
    '後日連絡',
    '確認中',
    '(空白)',
    '(BLANK)',
  ],
]);

/** Words that mean it only in a name, a number, an address or a date. An occupation may well be "none". */
const noValue: ReadonlySet<string> = new Set([
  ...['NONE', 'NIL', 'UNKNOWN', 'APPLYING', 'FNU', 'LNU', 'XXX', 'NOTAPPLICABLE', 'NOTYET'],
  ...[
    'なし',
    '無し',
    '無',
    'ナシ',
    '未取得',
    '未発行',
    '未確認',
    '未記入',
    '不明',
    '申請中',
    '新規申請中',
    '申請予定',
    '取得中',
  ],
  ...[
    '取得予定',
    '更新中',
    '該当なし',
    '別紙',
    '別紙参照',
    '別途',
    '要確認',
    '空欄',
    '旅券申請中',
    '発行待ち',
    '準備中',
  ],
]);

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]+/gu, '');
/** Without the brackets around it: (申請中). */
const plain = (text: string): string => folded(text).replace(/^[([【「](.+)[)\]】」]$/, '$1');

/** Whether a text is only a placeholder for nothing. */
export const isPlaceholder = (text: string): boolean => nothing.has(plain(text)) || noValue.has(plain(text));

const above: ReadonlySet<string> = new Set([
  ...[
    '〃',
    '″',
    '"',
    "''",
    '々',
    '仝',
    '↑',
    '⇧',
    '同',
    '同上',
    '上同',
    '上に同じ',
    '上と同じ',
    '上記同様',
    '上記に同じ',
    '上記と同じ',
    '同じ',
  ],
  ...['DITTO', 'DO.', 'SAME', 'SAMEASABOVE', 'ASABOVE', 'SEEABOVE'],
  ...['←', '同左', '左に同じ', '→', '同右', '↓', '同下'],
]);

/** Whether a text refers to another cell, mostly the one above. */
export const isDitto = (text: string): boolean => above.has(plain(text));

/** Facts for which 「なし」 is not a value: names, numbers and addresses. */
const neverNone =
  /(^|\.)(family|given|~full|name|kanji|kana|mrz|latin|branch|number|phone|mobile|email|address|homeTown|postalCode|residenceCardNumber|receiptNumber|school|employerKanji|employerLatin)$/;

/**
 * Whether a cell's text says that there is nothing. If it can be read as a choice or an answer, that reading comes
 * first.
 */
export function saysNothing(leaf: Leaf, text: string, isReadable: boolean): boolean {
  switch (leaf.kind) {
    case 'text':
    case 'fullName':
      return nothing.has(plain(text)) || (neverNone.test(leaf.path) && isPlaceholder(text));
    case 'number':
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return !isReadable && isPlaceholder(text);
    default:
      return !isReadable && nothing.has(plain(text));
  }
}
