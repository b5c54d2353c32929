import type { Case } from './case';
import { isProcedureId, type ProcedureId, procedures } from './procedures';
import { ownKeys } from './shapes';

type CaseRecord = Readonly<Record<string, unknown>>;

const allOwnKeys: ReadonlySet<string> = new Set(Object.values(ownKeys).flat());

/** Whether a key of a case is asked by some procedures only. */
export const isAskedBySome = (key: string): boolean => allOwnKeys.has(key);

const isRecord = (value: unknown): value is CaseRecord => typeof value === 'object' && value !== null;

/**
 * A case, or a draft of one, as a case of another procedure. What only other procedures ask is set aside, and what was set
 * aside before and is asked now comes back: there and back again is the same case.
 */
export function withProcedure(record: CaseRecord, to: ProcedureId): Record<string, unknown> {
  const asked: ReadonlySet<string> = new Set(ownKeys[procedures[to].shape]);
  const { setAside, ...rest } = record;
  const aside = new Map(Object.entries(isRecord(setAside) ? setAside : {}));
  const kept = new Map<string, unknown>();
  for (const [key, value] of Object.entries(rest)) {
    if (allOwnKeys.has(key) && !asked.has(key)) aside.set(key, value);
    else kept.set(key, value);
  }
  for (const key of asked) {
    if (kept.get(key) !== undefined || !aside.has(key)) continue;
    kept.set(key, aside.get(key));
    aside.delete(key);
  }
  return {
    ...Object.fromEntries(kept),
    procedure: to,
    ...(aside.size > 0 ? { setAside: Object.fromEntries(aside) } : {}),
  };
}

/** A made-up case as one of another procedure, without what that does not ask. An id of no procedure of ours asks the least. */
export function asCaseOf(one: Case, to: string): Case {
  const asked: ReadonlySet<string> = new Set(ownKeys[isProcedureId(to) ? procedures[to].shape : 'resident']);
  const kept = Object.entries(one).filter(([key]) => !allOwnKeys.has(key) || asked.has(key));
  return { ...Object.fromEntries(kept), procedure: to } as Case;
}
