import { joinedChecks, withChecks } from '../checks/record/keep';
import type { Case } from '../domain/case/case';
import { caseChecks, type RecordEntry } from '../domain/case/checks';
import type { Kept } from '../storage/repository';

/**
 * A case as an editor hands it in, with the record of checks that is stored: no editor changes that record, and a draft
 * that was begun before an entry was added must not take it away. A new case keeps only what was recorded of itself.
 */
export function editedCase(payload: unknown, stored: Kept<'case'> | null): unknown {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  const one = payload as Readonly<Record<string, unknown>>;
  if (stored) return withChecks(one, stored.payload.checks ?? []);
  const own = caseChecks.safeParse(one.checks ?? []);
  // What is no record of checks is refused with its place when it is stored.
  if (!own.success) return payload;
  return withChecks(
    one,
    own.data.filter((entry) => entry.case === one.id),
  );
}

/** A case from a file beside the stored one: neither's record of checks is lost. Null where the two records part. */
export function importedCase(coming: Case, stored: Case): Case | null {
  const joined: readonly RecordEntry[] | null = joinedChecks(stored.checks ?? [], coming.checks ?? []);
  return joined && withChecks(coming, joined);
}
