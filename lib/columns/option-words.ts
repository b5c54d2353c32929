import type { Option } from '../editor/descriptor';
import { portalLists } from '../editor/option-labels';
import { foldedWords } from './fold';

/** Every writing by which an option may be named: its code, its labels, the portal's words for it. */
function wordsOfOption({ code, ja, en }: Option, options: readonly Option[]): readonly string[] {
  const list = portalLists.find(
    (candidate) =>
      candidate.length === options.length && candidate.every((entry, index) => entry.code === options[index]?.code),
  );
  const portal = list?.find((entry) => entry.code === code)?.portal;
  const bare = [ja, en].map((word) => word.replace(/[(（][^()（）]*[)）]$/, '')).filter((word) => word !== '');
  return [ja, en, `${ja} ${en}`, ...(portal === undefined ? [] : [portal]), ...bare];
}

const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, readonly string[]>>();

function indexOf(options: readonly Option[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(options);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const option of options) {
    for (const word of new Set(wordsOfOption(option, options).map(foldedWords))) {
      index.set(word, [...(index.get(word) ?? []), option.code]);
    }
  }
  indexes.set(options, index);
  return index;
}

/** The codes that a text may stand for: its own code alone where it is one, else every option of that name. */
export function codesNamed(text: string, options: readonly Option[]): readonly string[] {
  const trimmed = text.trim();
  if (options.some(({ code }) => code === trimmed)) return [trimmed];
  const exact = options.filter(({ ja, en }) => ja === trimmed || en === trimmed);
  if (exact.length > 0) return exact.map(({ code }) => code);
  return indexOf(options).get(foldedWords(trimmed)) ?? [];
}

/** What is written for a code: its label where that names it alone, else the code. */
export function wordOfCode(code: string, options: readonly Option[], language: 'ja' | 'en'): string {
  const label = options.find((option) => option.code === code)?.[language];
  if (label === undefined) return code;
  const named = codesNamed(label, options);
  return named.length === 1 && named[0] === code ? label : code;
}
