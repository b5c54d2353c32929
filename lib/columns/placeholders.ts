/** Signs and words that stand in a cell for nothing. Compared after NFKC, in capitals, without spaces. */
const placeholders: ReadonlySet<string> = new Set([
  // Nothing there (yet).
  ...['-', '--', '---', 'ー', '―', '–', '—', '/', '//', '*', '×', '?', '??', '・', '.', '..', '...', '…'],
  ...[
    'N/A',
    'NA',
    'N.A.',
    'NONE',
    'NIL',
    'NULL',
    'TBA',
    'TBD',
    'TBC',
    'UNKNOWN',
    'PENDING',
    'APPLYING',
    'FNU',
    'LNU',
    'XXX',
  ],
  ...[
    'なし',
    '無し',
    '無',
    '未定',
    '未取得',
    '未発行',
    '未確認',
    '不明',
    '申請中',
    '申請予定',
    '取得中',
    '取得予定',
    '更新中',
    '後日',
    '該当なし',
    '確認中',
  ],
]);

const folded = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/\s+/g, '');

/** Whether a text only stands for nothing. */
export const isPlaceholder = (text: string): boolean => placeholders.has(folded(text));

const above: ReadonlySet<string> = new Set(['〃', '同上', '上に同じ', 'DITTO', 'SAMEASABOVE']);

/** Whether a text stands for the cell above. */
export const isDitto = (text: string): boolean => above.has(folded(text));

/** Facts that 「なし」 is no value of: names, numbers and addresses. An occupation may well be "none". */
const neverNone =
  /(^|\.)(family|given|~full|name|number|phone|mobile|email|address|postalCode|residenceCardNumber|school|employerKanji|employerLatin)$/;

/** Whether a cell's text says that there is nothing, where only a name, number or address can stand. */
export const saysNothing = (path: string, text: string): boolean => neverNone.test(path) && isPlaceholder(text);
