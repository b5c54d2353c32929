import { latestDay } from '../domain/calendar';
import type { ApplicantLine, CaseLine } from './lines';

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
 * The earliest day that matters: the planned filing, the end of a document or of the passport, a graduation still to come,
 * the planned entry. Days that were missed count, as they are what is most urgent; a graduation that has passed does not.
 */
export function nextDateOf(one: CaseLine, applicant: ApplicantLine | undefined, today: string): NextDate | null {
  return datesOf(one, applicant, today).reduce<NextDate | null>(
    (best, day) => (best === null || day.on < best.on ? day : best),
    null,
  );
}

/** Every day that matters to a case, as `nextDateOf` chooses from; none once it is over. */
export function datesOf(one: CaseLine, applicant: ApplicantLine | undefined, today: string): readonly NextDate[] {
  if (over.includes(one.status)) return [];
  const isOpen = isBeforeFiling(one.status);
  const days: NextDate[] = [];
  if (isOpen && one.filingOn !== '') days.push({ kind: 'filing', on: one.filingOn });
  const [first] = isOpen ? one.documents : [];
  if (first) days.push({ kind: 'document', on: first[1], document: first[0] });
  if (applicant && applicant.passportEnds !== '') days.push({ kind: 'passport', on: applicant.passportEnds });
  for (const graduation of isOpen ? (applicant?.graduations ?? []) : []) {
    // Known to the month, it is over by the month's last day.
    const on = latestDay(graduation);
    if (on !== undefined && on >= today) days.push({ kind: 'graduation', on });
  }
  if (one.entryOn !== '' && (one.status !== 'issued' || one.entryOn >= today))
    days.push({ kind: 'entry', on: one.entryOn });
  return days;
}
