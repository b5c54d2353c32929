import type { CheckEntry, RecordEntry } from '../../domain/case/checks';
import type { FillPlan } from '../../engine/fill-plan';
import { checkOf, hasTaken, verifyChain } from './chain';
import { keyOfItem } from './items';
import type { StateHashes } from './state';

/** What has changed since a check was made. */
export type Change =
  /** What the case wants on the form. */
  | 'caseChanged'
  /** Facts of the case that are not on the form. */
  | 'otherFactsChanged'
  | 'pageChanged'
  /** The page is not open, so this cannot be told. */
  | 'pageUnknown';

/** What has changed between a check and the present case and page; current when nothing has. */
export interface CheckFreshness {
  readonly changes: readonly Change[];
  /** Rows where the case now wants something else; may be empty if only the order or a reason has changed. */
  readonly rows: readonly string[];
}

/** Compares a check with the present state. */
export function freshnessOf(check: CheckEntry, now: StateHashes, job: FillPlan): CheckFreshness {
  const formChanged = check.formHash !== now.formHash;
  const changes: Change[] = [];
  if (formChanged) changes.push('caseChanged');
  else if (check.caseHash !== now.caseHash) changes.push('otherFactsChanged');
  if (now.pageHash === null) changes.push('pageUnknown');
  else if (check.pageHash !== now.pageHash) changes.push('pageChanged');
  return { changes, rows: formChanged ? changedRows(check, job) : [] };
}

function changedRows(check: CheckEntry, job: FillPlan): readonly string[] {
  const before = new Map((check.items ?? []).map((one) => [keyOfItem(one), one]));
  const changed = job.rows.flatMap(({ row, parts }) =>
    parts.some(({ part, want }) => {
      const item = before.get(keyOfItem({ row, part }));
      if (item?.withheld?.includes('case')) return false;
      return (want.state === 'write' ? want.text : '') !== (item?.case ?? '');
    })
      ? [row]
      : [],
  );
  return [...new Set(changed)];
}

/** Why a check may not be signed. */
export type SigningRefusal =
  | 'notFound'
  /** The record was altered. */
  | 'recordBroken'
  /** Whoever checked or signed before cannot be the second person. */
  | 'samePerson'
  /** The case or the page is no longer what was checked. */
  | 'stale'
  /** The page is not open, so nobody can say whether it is still what was checked. */
  | 'pageUnknown';

/**
 * Why a person may not sign a check now; null if they may. A signature covers the page too, so the page must be open.
 */
export function signingRefusal(
  caseId: string,
  entries: readonly RecordEntry[],
  hash: string,
  by: string,
  now: StateHashes,
): SigningRefusal | null {
  const check = checkOf(entries, hash);
  if (!check) return 'notFound';
  if (!verifyChain(caseId, entries).whole) return 'recordBroken';
  if (hasTaken(entries, check, by)) return 'samePerson';
  if (check.formHash !== now.formHash || check.caseHash !== now.caseHash) return 'stale';
  if (now.pageHash === null) return 'pageUnknown';
  return check.pageHash === now.pageHash ? null : 'stale';
}
