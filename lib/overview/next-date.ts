import { latestDay } from '../domain/calendar';
import type { ApplicantListEntry, CaseListEntry } from './list-entries';

/** What a day is about. */
export const dateKinds = ['filing', 'document', 'passport', 'graduation', 'entry'] as const;
export type DateKind = (typeof dateKinds)[number];

/** The day of a case that comes next, or that has passed and is not dealt with. */
export interface NextDate {
  readonly kind: DateKind;
  /** YYYY-MM-DD */
  readonly on: string;
  /** Which document, for `document`. */
  readonly document?: string;
}

/** The statuses of cases still to be filed; in the others filing is done and documents were handed in, or the case is over. */
export const beforeFiling: readonly string[] = ['draft', 'collecting', 'ready'];

/** Whether a case of this status is still to be filed, so that something can stand in the way of filing. */
export const isBeforeFiling = (status: string): boolean => beforeFiling.includes(status);

/** Cases that have come to an end. */
const over: readonly string[] = ['refused', 'withdrawn'];

/**
 * The days that matter of a case, the earliest first: the planned filing, the end of each document and of the passport, a
 * graduation still to come, the planned entry. Days that were missed count, as they are what is most urgent; a graduation
 * that has passed does not.
 */
export function datesOf(
  one: CaseListEntry,
  applicant: ApplicantListEntry | undefined,
  today: string,
): readonly NextDate[] {
  if (over.includes(one.status)) return [];
  const isOpen = isBeforeFiling(one.status);
  const days: NextDate[] = [];
  if (isOpen && one.filingOn !== '') days.push({ kind: 'filing', on: one.filingOn });
  for (const [document, on] of isOpen ? one.documents : []) days.push({ kind: 'document', on, document });
  if (applicant && applicant.passportEnds !== '') days.push({ kind: 'passport', on: applicant.passportEnds });
  for (const graduation of isOpen ? (applicant?.graduations ?? []) : []) {
    // Known to the month, it is over by the month's last day.
    const on = latestDay(graduation);
    if (on !== undefined && on >= today) days.push({ kind: 'graduation', on });
  }
  if (one.entryOn !== '' && (one.status !== 'issued' || one.entryOn >= today))
    days.push({ kind: 'entry', on: one.entryOn });
  return days.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The earliest of the days that matter. */
export const nextDateOf = (
  one: CaseListEntry,
  applicant: ApplicantListEntry | undefined,
  today: string,
): NextDate | null => datesOf(one, applicant, today)[0] ?? null;
