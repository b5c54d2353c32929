import type { RecordEntry } from '../../domain/case/checks';
import { canonicalText } from './hash';

type Entries = readonly RecordEntry[];

/**
 * Two writings of one record put together: where one goes on from the other, the longer one. Null where they part: then
 * entries would be lost, whichever is taken.
 */
export function joinedChecks(stored: Entries, coming: Entries): Entries | null {
  if (isBeginning(coming, stored)) return stored;
  return isBeginning(stored, coming) ? coming : null;
}

const isBeginning = (short: Entries, long: Entries): boolean =>
  short.length <= long.length && short.every((entry, at) => canonicalText(entry) === canonicalText(long[at]));

type WithChecks = { readonly [key: string]: unknown };

/** A case with this record of checks in place of its own; without the key where there is none. */
export function withChecks<T extends WithChecks>(one: T, entries: Entries): T {
  const { checks: _, ...rest } = one;
  return (entries.length === 0 ? rest : { ...rest, checks: entries }) as T;
}
