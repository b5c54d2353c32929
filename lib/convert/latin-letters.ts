import { narrowAscii } from './width';

/**
 * Latin letters that cannot be decomposed, as plain letters. ICAO Doc 9303 part 3 has several forms for some (Ø: O in
 * older editions, OE in the newer); the plain letter is proposed and the passport decides.
 */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['Æ', 'AE'],
  ['æ', 'ae'],
  ['Œ', 'OE'],
  ['œ', 'oe'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Þ', 'TH'],
  ['þ', 'th'],
  ['Ð', 'D'],
  ['ð', 'd'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['Ħ', 'H'],
  ['ħ', 'h'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Ŋ', 'N'],
  ['ŋ', 'n'],
  ['Ŧ', 'T'],
  ['ŧ', 't'],
  ['ı', 'I'],
  ['Ə', 'E'],
  ['ə', 'e'],
]);

/** A Latin letter without its diacritics (É → E, ß → ss), or null when there is no plain letter for it. */
export function plainLatin(cluster: string): string | null {
  const [base = ''] = narrowAscii(cluster.normalize('NFD'));
  if (/^[A-Za-z]$/.test(base)) return base;
  return plainLetters.get(base) ?? null;
}
