/** A text folded for searching: width, case, hiragana and katakana, spaces, hyphens and diacritics do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, (mark) => (mark === '\u3099' || mark === '\u309a' ? mark : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\p{Pd}・.,'’]/gu, '');
}

/** The words of a query, folded. */
export function wordsOf(query: string): readonly string[] {
  return query
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '');
}

/** Whether every word of the query occurs in one of the texts. An empty query matches everything. */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = wordsOf(query);
  const all = texts.map(folded);
  return words.every((word) => all.some((text) => text.includes(word)));
}
