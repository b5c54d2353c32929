import type { RecordEntry } from '../../domain/case/checks';
import { canonicalText } from './hash';

type Entries = readonly RecordEntry[];

/**
 * Combines two versions of one record: if one continues the other, the longer one. Null if they diverge: either choice
 * would then lose entries.
 */
export function joinedChecks(stored: Entries, coming: Entries): Entries | null {
  if (isBeginning(coming, stored)) return stored;
  return isBeginning(stored, coming) ? coming : null;
}

const isBeginning = (short: Entries, long: Entries): boolean =>
  short.length <= long.length && short.every((entry, at) => canonicalText(entry) === canonicalText(long[at]));

type WithChecks = { readonly [key: string]: unknown };

/** A case with its record of checks replaced by this one; without the key if there is none. */
export function withChecks<T extends WithChecks>(one: T, entries: Entries): T {
  const { checks: _, ...rest } = one;
  return (entries.length === 0 ? rest : { ...rest, checks: entries }) as T;
}
