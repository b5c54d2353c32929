import { latestDay } from '../domain/calendar';
import type { ApplicantListEntry, CaseListEntry } from './list-entries';

/** What a date is about. */
export const dateKinds = ['filing', 'document', 'passport', 'graduation', 'entry'] as const;
export type DateKind = (typeof dateKinds)[number];

/** The next date of a case, or one that has passed and is not dealt with. */
export interface NextDate {
  readonly kind: DateKind;
  /** YYYY-MM-DD */
  readonly on: string;
  /** The id of the document, for `document`. */
  readonly document?: string;
}

/** The statuses of cases that are not filed yet; in the others the case was filed with its documents, or is over. */
export const beforeFiling: readonly string[] = ['draft', 'collecting', 'ready'];

/** Whether a case with this status is not filed yet, so that something can block its filing. */
export const isBeforeFiling = (status: string): boolean => beforeFiling.includes(status);

/** Statuses of cases that have ended. */
const over: readonly string[] = ['refused', 'withdrawn'];

/**
 * The relevant dates of a case, the earliest first: the planned filing, the end of each document and of the passport, a
 * future graduation, the planned entry. Missed dates are included, because they are the most urgent; a past graduation
 * is not.
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
    // If only the month is known, it ends with the month's last day.
    const on = latestDay(graduation);
    if (on !== undefined && on >= today) days.push({ kind: 'graduation', on });
  }
  if (one.entryOn !== '' && (one.status !== 'issued' || one.entryOn >= today))
    days.push({ kind: 'entry', on: one.entryOn });
  return days.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The earliest of the relevant dates. */
export const nextDateOf = (
  one: CaseListEntry,
  applicant: ApplicantListEntry | undefined,
  today: string,
): NextDate | null => datesOf(one, applicant, today)[0] ?? null;
