import type { Option } from './descriptor';
import { folded, matches } from './search';
import { searchWords } from './search-words';

/** Latin texts up to this length are found only at the beginning of words: "IT" does not find electricity. */
const shortLatin = 3;

/** How well an option matches a text, the lower the better; null: not at all. */
type MatchRank = 0 | 1 | 2 | 3 | null;
const ranks = [0, 1, 2, 3] as const;

/** 0 word for word, 1 from its beginning, 2 by an everyday word for it, 3 anywhere. */
function rankOf({ code, ja, en }: Option, text: string): MatchRank {
  const wanted = folded(text);
  const words = [code, ja, en].map(folded);
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  if ((searchWords[ja] ?? []).some((word) => folded(word).startsWith(wanted))) return 2;
  if (/^[a-z]+$/.test(wanted) && wanted.length <= shortLatin) return hasWordFrom(`${ja} ${en}`, wanted) ? 3 : null;
  return matches(text, [ja, en, code]) ? 3 : null;
}

const hasWordFrom = (text: string, beginning: string): boolean =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => word.startsWith(beginning));

/**
 * The options that match a text, in Japanese, English or by code; the best first, otherwise in the list's own order.
 */
export function findOptions(options: readonly Option[], text: string): readonly Option[] {
  if (folded(text) === '') return options;
  const found = options.map((option) => ({ option, stands: rankOf(option, text) }));
  return ranks.flatMap((wanted) => found.filter(({ stands }) => stands === wanted).map(({ option }) => option));
}

/** The one option that a text names word for word; null if it names none, or several. */
export function namedOption(options: readonly Option[], text: string): Option | null {
  if (folded(text) === '') return null;
  const [only, ...others] = options.filter((option) => rankOf(option, text) === 0);
  return only && others.length === 0 ? only : null;
}
