import type { CaseRecords } from '../../domain/records';
import type { FillPlan } from '../../engine/fill-plan';
import type { PageReading } from '../../engine/reading';
import { hashOf } from './hash';

/** The state of case and page as three hashes: equal hashes mean equal states. Page null: the page cannot be read. */
export interface StateHashes {
  readonly formHash: string;
  readonly caseHash: string;
  readonly pageHash: string | null;
}

/**
 * What the case wants on the form: every planned value of every row, and the entries for which the form has no room.
 */
export function formHashOf(job: FillPlan): string {
  return hashOf([
    job.procedure,
    job.rows.flatMap(({ row, parts }) => parts.map(({ part, want }) => [row, part, want])),
    job.overflow.map(({ row }) => row),
  ]);
}

/** Everything that a case depends on, but not its progress, and not its notes and recorded checks. */
export function caseHashOf({ applicant, employer, office, case: one }: CaseRecords): string {
  const { checks, status, filedOn, decidedOn, receiptNumber, notes, ...facts } = one;
  return hashOf({ applicant, employer, office, case: facts });
}

/** Everything on a page: each part's text, and whether it was found, visible and enabled. */
export function pageHashOf({ parts }: PageReading): string {
  return hashOf(
    parts.map(({ row, part, found, text, visible, enabled }) => [row, part, found, text, visible, enabled]),
  );
}
