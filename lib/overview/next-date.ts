import { type Day, latestDay } from '../domain/calendar';
import type { ApplicantListEntry, CaseListEntry } from './list-entries';
import type { PermissionDays, StayDateKind } from './stay-dates';

/** What a date is about. */
export const dateKinds = [
  ...['filing', 'document', 'passport', 'graduation', 'entry'],
  ...['stayOpens', 'stayEnds', 'specialEnds', 'contractNotice', 'addressNotice', 'spouseNotice', 'birthNotice'],
  ...['employmentReport', 'familyEnds'],
] as const;
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
  days.push(...stayDays(one, applicant, today));
  return days.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Dates of filing: they matter until the case is filed. */
const beforeFilingOnly: readonly StayDateKind[] = ['stayOpens', 'stayEnds'];

/**
 * The dates of a stay. Notifications stay until they are recorded as made; the first day of filing goes once it has come.
 * A decided case has the days of the permission it led to.
 */
function stayDays(one: CaseListEntry, applicant: ApplicantListEntry | undefined, today: string): readonly NextDate[] {
  const isOpen = isBeforeFiling(one.status);
  const own = one.stayDates.filter(([kind]) => {
    if (kind === 'specialEnds') return !isOpen && one.status !== 'issued';
    return isOpen || !beforeFilingOnly.includes(kind);
  });
  const next = one.status === 'issued' ? presentPermission(applicant?.permissions ?? [], one.decidedOn) : undefined;
  const ofNext = next
    ? ([
        ['stayOpens', next.opens],
        ['stayEnds', next.last],
      ] as const)
    : [];
  const family = (applicant?.familyEnds ?? []).map((on) => ['familyEnds', on] as const);
  return [...own, ...ofNext, ...family]
    .filter(([kind, on]) => on !== '' && (kind !== 'stayOpens' || on >= today))
    .map(([kind, on]) => ({ kind, on }));
}

/** The days of the permission that a decided case has led to, if no later one has followed: it is the person's present one. */
function presentPermission(permissions: readonly PermissionDays[], decidedOn: Day | ''): PermissionDays | undefined {
  const newest = permissions.at(-1);
  const ofCase = permissions.find(({ from }) => decidedOn === '' || from >= decidedOn);
  return newest !== undefined && newest === ofCase ? newest : undefined;
}

/** The earliest of the relevant dates. */
export const nextDateOf = (
  one: CaseListEntry,
  applicant: ApplicantListEntry | undefined,
  today: string,
): NextDate | null => datesOf(one, applicant, today)[0] ?? null;
