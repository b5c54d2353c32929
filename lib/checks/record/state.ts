import type { CaseRecords } from '../../domain/records';
import type { FillPlan } from '../../engine/fill-plan';
import type { PageReading } from '../../engine/reading';
import { hashOf } from './hash';

/** The state of case and page as three hashes: the same hash, the same state. Page null: it cannot be seen. */
export interface StateHashes {
  readonly formHash: string;
  readonly caseHash: string;
  readonly pageHash: string | null;
}

/** What the case wants on the form: every want of every row, and the entries that the form has no room for. */
export function formHashOf(job: FillPlan): string {
  return hashOf([
    job.procedure,
    job.rows.flatMap(({ row, parts }) => parts.map(({ part, want }) => [row, part, want])),
    job.overflow.map(({ row }) => row),
  ]);
}

/** Everything a case rests on; not how far the case is, nor what was noted and recorded of it. */
export function caseHashOf({ applicant, employer, office, case: one }: CaseRecords): string {
  const { checks, status, filedOn, decidedOn, receiptNumber, notes, ...facts } = one;
  return hashOf({ applicant, employer, office, case: facts });
}

/** Everything that stands on a page: each part's text, whether it was found, shown and switched on. */
export function pageHashOf({ parts }: PageReading): string {
  return hashOf(
    parts.map(({ row, part, found, text, visible, enabled }) => [row, part, found, text, visible, enabled]),
  );
}
