import type { CasePaper } from '../domain/case/papers';
import type { LineStyle } from '../spec/paper';
import type { MadeLine } from './make';
import { promptsIn } from './tags';

/** A line of a paper as it stands before a person. */
export interface EditedLine {
  readonly id: string;
  readonly style: LineStyle;
  /** What is printed. */
  readonly text: string;
  /** What the case makes of it now; null where the case makes no such line any more. */
  readonly made: string | null;
  readonly state: /** As made. */
    | 'made'
    /** A person's own words, and the facts behind them are as they were. */
    | 'own'
    /** A person's own words for facts that have changed since. */
    | 'conflict'
    /** The facts have changed, and no person has touched it: it will be made anew. */
    | 'stale'
    /** The case makes it now, and did not when the paper was made. */
    | 'new'
    /** A person's own words for a line that the case makes no more. */
    | 'orphan';
  readonly paths: readonly string[];
}

/**
 * A paper that was made, beside what the case makes now: three sides of each line. What a person has written stays theirs.
 * Lines stand in the order of now; those that are made no more stay where they were if a person has written them.
 */
export function editedLines(kept: CasePaper, now: readonly MadeLine[]): readonly EditedLine[] {
  const before = new Map(kept.lines.map((one) => [one.id, one]));
  const lines = now.map((line): EditedLine => {
    const one = before.get(line.id);
    const base = { id: line.id, style: line.style, made: line.text, paths: line.paths };
    if (!one) return { ...base, text: line.text, state: 'new' };
    const hasChanged = one.made !== line.text;
    if (one.own === undefined) return { ...base, text: one.made, state: hasChanged ? 'stale' : 'made' };
    return { ...base, text: one.own, state: hasChanged && one.own !== line.text ? 'conflict' : 'own' };
  });
  const known = new Set(now.map(({ id }) => id));
  const orphans = kept.lines.flatMap((one, at): readonly (readonly [number, EditedLine])[] => {
    if (known.has(one.id) || one.own === undefined || one.own === '') return [];
    return [[at, { id: one.id, style: 'body', text: one.own, made: null, state: 'orphan', paths: [] }]];
  });
  for (const [at, orphan] of orphans) {
    const after = kept.lines.slice(0, at).findLast(({ id }) => lines.some((line) => line.id === id));
    const place = after ? lines.findIndex(({ id }) => id === after.id) + 1 : 0;
    lines.splice(place, 0, orphan);
  }
  return lines;
}

/** Whether a paper says something else than the case makes now, and which of its lines. */
export const staleLines = (lines: readonly EditedLine[]): readonly EditedLine[] =>
  lines.filter(({ state }) => state === 'stale' || state === 'conflict' || state === 'new' || state === 'orphan');

/** A paper made anew: lines that nobody has touched say what the case says, a person's own stay. */
export function remade(kept: CasePaper, now: readonly MadeLine[], facts: CasePaper['facts'], on: string): CasePaper {
  const own = new Map(kept.lines.flatMap((one) => (one.own === undefined ? [] : [[one.id, one.own] as const])));
  const { finished: _, ...rest } = kept;
  const known = new Set(now.map(({ id }) => id));
  const made = now.map(({ id, text }) => {
    const theirs = own.get(id);
    return { id, made: text, ...(theirs === undefined || theirs === text ? {} : { own: theirs }) };
  });
  // What a person has written for a line that is gone is theirs to take out.
  const left = kept.lines.filter(({ id, own: theirs }) => !known.has(id) && theirs !== undefined && theirs !== '');
  return { ...rest, madeOn: on, lines: [...made, ...left], facts };
}

/** A paper with a person's words for a line; the words as made are no words of their own. */
export function withOwn(kept: CasePaper, id: string, text: string): CasePaper {
  const { finished: _, ...rest } = kept;
  return {
    ...rest,
    lines: kept.lines.map((one) =>
      one.id !== id ? one : text === one.made ? { id, made: one.made } : { id, made: one.made, own: text },
    ),
  };
}

/** Why a paper is not ready to be signed: prompts that are open, and lines that are not what the case says. */
export interface PaperState {
  readonly prompts: readonly string[];
  readonly stale: readonly EditedLine[];
}

export const stateOf = (lines: readonly EditedLine[]): PaperState => ({
  prompts: lines.flatMap(({ text }) => promptsIn(text)),
  stale: staleLines(lines),
});

/** A line with the case's words of now: what a person had written for it goes. */
export const withMade = (kept: CasePaper, id: string, made: string): CasePaper => withLine(kept, { id, made });

/** A line whose own words stay beside the case's words of now. */
export const withKept = (kept: CasePaper, id: string, made: string, own: string): CasePaper =>
  withLine(kept, { id, made, own });

function withLine(kept: CasePaper, line: CasePaper['lines'][number]): CasePaper {
  const { finished: _, ...rest } = kept;
  const isThere = kept.lines.some(({ id }) => id === line.id);
  return {
    ...rest,
    lines: isThere ? kept.lines.map((one) => (one.id === line.id ? line : one)) : [...kept.lines, line],
  };
}
