import { joinedChecks, withChecks } from '../checks/record/keep';
import type { Case } from '../domain/case/case';
import { caseChecks, type RecordEntry } from '../domain/case/checks';
import type { Kept } from '../storage/repository';

/**
 * A case from an editor, with the stored record of checks. No editor changes that record, and an older draft must not
 * remove an entry added since. A new case keeps only what was recorded about itself.
 */
export function editedCase(payload: unknown, stored: Kept<'case'> | null): unknown {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  const one = payload as Readonly<Record<string, unknown>>;
  if (stored) return withChecks(one, stored.payload.checks ?? []);
  const own = caseChecks.safeParse(one.checks ?? []);
  // An invalid record of checks is refused with its place when it is stored.
  if (!own.success) return payload;
  return withChecks(
    one,
    own.data.filter((entry) => entry.case === one.id),
  );
}

/**
 * A case from a file merged with the stored one, so that neither record of checks is lost. Null if the two records
 * diverge.
 */
export function importedCase(coming: Case, stored: Case): Case | null {
  const joined: readonly RecordEntry[] | null = joinedChecks(stored.checks ?? [], coming.checks ?? []);
  return joined && withChecks(coming, joined);
}
