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

/** The edit distance of two texts (Levenshtein); texts are short here. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
