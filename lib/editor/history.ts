import type { Draft } from '../facts/descriptor';

/** Steps that can be undone and redone. */
export interface History {
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** The fact being typed: further keys in it belong to the same step. */
  readonly run: string | null;
}

export const noHistory: History = { past: [], future: [], run: null };

/** How many steps are kept. */
const mostSteps = 200;

/** The history after a change from one draft to the next. */
export function remembered(history: History, before: Draft, after: Draft): History {
  const typed = typedFact(before, after, '');
  if (typed !== null && typed === history.run) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-mostSteps), future: [], run: typed };
}

/** The draft before the last step, with its history; null when there is none. */
export function undone(history: History, now: Draft): { draft: Draft; history: History } | null {
  const draft = history.past.at(-1);
  if (!draft) return null;
  return { draft, history: { past: history.past.slice(0, -1), future: [...history.future, now], run: null } };
}

/** The draft that was undone last, with its history; null when there is none. */
export function redone(history: History, now: Draft): { draft: Draft; history: History } | null {
  const draft = history.future.at(-1);
  if (!draft) return null;
  return { draft, history: { past: [...history.past, now], future: history.future.slice(0, -1), run: null } };
}

/** The only fact that differs, by one or two typed characters; null if more differs, as after a choice. */
function typedFact(before: unknown, after: unknown, path: string): string | null {
  if (isContainer(before) && isContainer(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => before[key] !== after[key],
    );
    const [key, ...more] = keys;
    return key === undefined || more.length > 0 ? null : typedFact(before[key], after[key], `${path}.${key}`);
  }
  // The first or last character of a fact creates or removes the groups around it.
  const [one, other] = [leafOf(before, path), leafOf(after, path)];
  if (one === null || other === null) return null;
  const [place] = [other.path.length > one.path.length ? other.path : one.path];
  return isKeystroke(one.text, other.text) ? place : null;
}

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The text inside groups that hold only one fact each. */
function leafOf(value: unknown, path: string): { path: string; text: string } | null {
  if (value === undefined) return { path, text: '' };
  if (typeof value === 'string' || typeof value === 'number') return { path, text: String(value) };
  if (!isContainer(value)) return null;
  const [only, ...more] = Object.entries(value);
  return only && more.length === 0 ? leafOf(only[1], `${path}.${only[0]}`) : null;
}

/** Whether at most two characters were inserted or removed at one place. */
function isKeystroke(before: string, after: string): boolean {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  return before.length - start - end + (after.length - start - end) <= 2;
}
