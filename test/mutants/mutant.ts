import { createHash } from 'node:crypto';

/** One fault (変異) put into the source, to see whether a test notices. */
export interface Mutant {
  /** Room, file and a hash of what is changed: the same as long as the change is. */
  readonly id: string;
  /** From the repository's folder, with `/`. */
  readonly file: string;
  /** Counted from 1, at the time the list was frozen; only says which of several equal places is meant. */
  readonly line: number;
  /** Characters after the line's indentation at which the original starts. */
  readonly column: number;
  readonly operator: string;
  readonly original: string;
  readonly replacement: string;
  /** Hash of the line and its neighbours. */
  readonly context: string;
  /** Hash of the line alone. */
  readonly own: string;
  /** What a person made of a mutant that no test kills. */
  readonly verdict?: Verdict;
}

/** A judgement of a survivor. `equivalent`: nothing can tell it from the original. `harmless`: no user would feel it. */
export interface Verdict {
  readonly kind: 'equivalent' | 'harmless' | 'felt';
  readonly because: string;
}

/** Whether a person has found that nothing can tell a mutant from the original. */
export const isEquivalent = ({ verdict }: Pick<Mutant, 'verdict'>): boolean => verdict?.kind === 'equivalent';

/** Where a mutant's original stands in a text, as offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
}

/** A short hash, the same on every machine. */
export const shortHash = (text: string, digits = 12): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/** The room of `lib` that a file belongs to: `engine` of `lib/engine/plan.ts`. */
export const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** The mutant that replaces what stands between two offsets of a file's text. */
export function mutantAt(
  file: string,
  text: string,
  change: { readonly start: number; readonly end: number; readonly operator: string; readonly replacement: string },
): Mutant {
  const { start, end, operator, replacement } = change;
  const lines = linesOf(text);
  const index = lines.findLastIndex((line) => line.start <= start);
  const line = lines[index];
  if (!line) throw new RangeError(`${file} has no character ${start}.`);
  const column = start - line.start - line.indent;
  const original = text.slice(start, end);
  const context = contextOf(lines, index);
  const hash = shortHash([file, context, column, operator, original, replacement].join('\n'), 6);
  const stem = file.replace(/^lib\//, '').replace(/\.tsx?$/, '');
  const id = `${stem.replaceAll('/', '-')}-${hash}`;
  return { id, file, line: index + 1, column, operator, original, replacement, context, own: shortHash(line.text) };
}

/**
 * Finds a mutant's original again, wherever it has moved to: by the text of its line and of the two around it, of several
 * equal places the nearest to the old line; else by its line alone where only one is like it. Null when the source has
 * changed there: the mutant has moved on.
 */
export function locate(text: string, mutant: Mutant): Place | null {
  const lines = linesOf(text);
  const places = lines.flatMap((line, index): (Place & { readonly isNear: boolean })[] => {
    const start = line.start + line.indent + mutant.column;
    if (shortHash(line.text) !== mutant.own || !text.startsWith(mutant.original, start)) return [];
    const isNear = contextOf(lines, index) === mutant.context;
    return [{ start, end: start + mutant.original.length, line: index + 1, isNear }];
  });
  const near = places.filter(({ isNear }) => isNear);
  const distance = (place: Place) => Math.abs(place.line - mutant.line);
  const found = near.length > 0 ? near.toSorted((one, other) => distance(one) - distance(other))[0] : places[0];
  if (!found || (near.length === 0 && places.length > 1)) return null;
  return { start: found.start, end: found.end, line: found.line };
}

/** The text with the fault in it; null when the mutant has moved on. */
export function mutated(text: string, mutant: Mutant): string | null {
  const place = locate(text, mutant);
  return place && text.slice(0, place.start) + mutant.replacement + text.slice(place.end);
}

interface Line {
  readonly start: number;
  readonly indent: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { start, indent: raw.length - raw.trimStart().length, text: raw.trim() };
    start += raw.length + 1;
    return line;
  });
}

/** Blank lines do not count, nor does how far a line is indented. */
function contextOf(lines: readonly Line[], index: number): string {
  const near = (step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const text = lines[at]?.text;
      if (text) return text;
    }
    return '';
  };
  return shortHash([near(-1), lines[index]?.text ?? '', near(1)].join('\n'));
}
