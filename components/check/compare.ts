import { diffArrays } from 'diff';

/** A part of a text that is the same on both sides, or not. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

/** One place where two texts differ. */
export interface TextDifference {
  /** Counted in characters of the page's text, from 1. */
  readonly at: number;
  readonly page: string;
  readonly case: string;
}

/** Two texts side by side, split where they differ. */
export interface Comparison {
  readonly page: readonly Stretch[];
  readonly case: readonly Stretch[];
  readonly places: readonly TextDifference[];
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function charactersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Characters that are the same, or that are compared with each other. */
interface Run {
  readonly same: boolean;
  readonly page: readonly string[];
  readonly case: readonly string[];
}

/**
 * More changes than this mean another text, not a typing error. This also keeps the comparison of the longest boxes
 * fast.
 */
const mostChanges = 200;

/** Compares two texts character by character, as people count characters. */
export function compareTexts(page: string, ours: string): Comparison {
  const [left, right] = [charactersOf(page), charactersOf(ours)];
  const runs = runsOf(left, right);
  const places: TextDifference[] = [];
  let at = 1;
  for (const run of runs) {
    if (!run.same) places.push({ at, page: run.page.join(''), case: run.case.join('') });
    at += run.page.length;
  }
  const side = (which: 'page' | 'case'): Stretch[] =>
    runs.flatMap((run) => (run[which].length === 0 ? [] : [{ text: run[which].join(''), same: run.same }]));
  return { page: side('page'), case: side('case'), places };
}

/**
 * Texts of the same length are compared place by place if that takes no more changes than deleting and inserting. This
 * suits numbers and dates. A word moved in a long text must not mark everything after it as changed.
 */
function runsOf(left: readonly string[], right: readonly string[]): Run[] {
  const moved = runsByDifference(left, right);
  const places = left.length === right.length ? left.filter((one, at) => one !== right[at]).length : null;
  const changes = moved?.reduce((sum, { same, page, case: ours }) => sum + (same ? 0 : page.length + ours.length), 0);
  if (places !== null && places <= (changes ?? mostChanges)) return runsByPlace(left, right);
  return moved ?? [{ same: false, page: left, case: right }];
}

/** Two swapped digits are two digits that differ in place, not one deleted here and one inserted there. */
function runsByPlace(left: readonly string[], right: readonly string[]): Run[] {
  const runs: Run[] = [];
  left.forEach((character, index) => {
    const other = right[index] ?? '';
    const same = character === other;
    const last = runs.at(-1);
    const joined = { same, page: [...(last?.page ?? []), character], case: [...(last?.case ?? []), other] };
    if (last?.same === same) runs[runs.length - 1] = joined;
    else runs.push({ same, page: [character], case: [other] });
  });
  return runs;
}

/** Null if the texts have too little in common. */
function runsByDifference(left: readonly string[], right: readonly string[]): Run[] | null {
  const differences = diffArrays([...left], [...right], { maxEditLength: mostChanges });
  if (!differences) return null;
  const runs: Run[] = [];
  for (const { value, added, removed } of differences) {
    const last = runs.at(-1);
    const isOpen = last && !last.same;
    if (added && isOpen) runs[runs.length - 1] = { ...last, case: [...last.case, ...value] };
    else if (removed && isOpen) runs[runs.length - 1] = { ...last, page: [...last.page, ...value] };
    else if (added) runs.push({ same: false, page: [], case: value });
    else if (removed) runs.push({ same: false, page: value, case: [] });
    else runs.push({ same: true, page: value, case: value });
  }
  return runs;
}

/** A differing text with its spaces and line breaks made visible. */
export const visibleSpaces = (text: string): string =>
  text
    .replace(/ /g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\n/g, '⏎')
    .replace(/\t/g, '⇥');
