/** A name in its two parts. */
export interface SplitName {
  readonly family: string;
  readonly given: string;
}

const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * The possible divisions of a full name from one box into family and given name; none for a single word. If the writing
 * shows the parts (a comma, the `<<` of a passport, only the family name in capitals, Japanese script), there is one.
 * Otherwise both orders are offered, family name first, and the person chooses.
 */
export function nameSplits(text: string): readonly SplitName[] {
  const typed = text.normalize('NFKC').trim();
  const told = /^(.+?)\s*(?:,|、|<<)\s*(.+)$/.exec(typed);
  if (told) {
    // With a second comma the order cannot be told.
    if (/[,、]/.test(told[2] ?? '')) return [];
    const [family, given] = [told[1], told[2]].map((part = '') => wordsOf(part.replaceAll('<', ' ')).join(' '));
    return family && given ? [{ family, given }] : [];
  }
  const words = wordsOf(typed);
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) return [];
  const firstIsFamily = { family: first, given: rest.join(' ') };
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(typed)) return words.length === 2 ? [firstIsFamily] : [];
  const capitals = words.map((word) => word.length > 1 && isCapitals(word));
  const ordinary = words.filter((_, index) => !capitals[index]);
  if (ordinary.length > 0 && ordinary.length < words.length) {
    const family = words.filter((_, index) => capitals[index]);
    const stands = capitals.lastIndexOf(true) - capitals.indexOf(true) + 1 === family.length;
    if (stands && (capitals[0] || capitals.at(-1))) return [{ family: family.join(' '), given: ordinary.join(' ') }];
  }
  return [firstIsFamily, { family: last, given: words.slice(0, -1).join(' ') }];
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
