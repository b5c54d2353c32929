import type { Option } from './descriptor';
import { folded, matches } from './search';

/** How well an option answers to a text: 0 word for word, 1 from its beginning, 2 anywhere; null not at all. */
function standing({ code, ja, en }: Option, text: string): 0 | 1 | 2 | null {
  const wanted = folded(text);
  const words = [code, ja, en].map(folded);
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  return matches(text, [ja, en, code]) ? 2 : null;
}

/** The options that a text finds, in Japanese, English or by code; the closest first, else in the list's own order. */
export function findOptions(options: readonly Option[], text: string): readonly Option[] {
  if (folded(text) === '') return options;
  const found = options.map((option) => ({ option, stands: standing(option, text) }));
  return ([0, 1, 2] as const).flatMap((wanted) =>
    found.filter(({ stands }) => stands === wanted).map(({ option }) => option),
  );
}

/** The one option that a text names word for word; null where it names none, or several. */
export function namedOption(options: readonly Option[], text: string): Option | null {
  if (folded(text) === '') return null;
  const [only, ...others] = options.filter((option) => standing(option, text) === 0);
  return only && others.length === 0 ? only : null;
}
