import type { Applicant } from '../domain/applicant';
import type { Day } from '../domain/calendar';
import type { Case } from '../domain/case/case';
import { filingWindow, noticeDue, reportDue, specialPeriodEnd } from '../law/stay/days';
import { contractEventOn } from '../law/stay/kit';

/** What a date of somebody in Japan is about. */
export const stayDateKinds = [
  'stayOpens',
  'stayEnds',
  'specialEnds',
  'contractNotice',
  'addressNotice',
  'spouseNotice',
  'birthNotice',
  'employmentReport',
  'familyEnds',
] as const;
export type StayDateKind = (typeof stayDateKinds)[number];

/** A date of a stay. */
export type StayDate = readonly [kind: StayDateKind, on: Day];

/** The first day on which an extension can be filed, or an empty text, and the last. */
export interface FilingDays {
  readonly opens: Day | '';
  readonly last: Day;
}

/** When an extension is filed: the last day is the one online unless the counter was chosen. */
export function filingDaysOf(expiresOn: Day, periodMonths?: number, via?: 'online' | 'counter'): FilingDays {
  const { opens, last } = filingWindow(expiresOn, periodMonths);
  return { opens: opens ?? '', last: last[via ?? 'online'] };
}

/**
 * The dates that the facts of a case lead to, whatever day it is: the days of filing, the end of the special period, and
 * notifications that are not recorded as made. The earliest first.
 */
export function stayDatesOf({ stay = {}, filedOn, decidedOn, employment }: StayCase): readonly StayDate[] {
  const dates: StayDate[] = [];
  if (stay.expiresOn !== undefined) {
    const { opens, last } = filingDaysOf(stay.expiresOn, stay.periodMonths, stay.filedVia);
    if (opens !== '') dates.push(['stayOpens', opens]);
    dates.push(['stayEnds', last]);
    if (filedOn !== undefined && decidedOn === undefined) {
      const end = specialPeriodEnd({ expiresOn: stay.expiresOn, filedOn, filedVia: stay.filedVia });
      if (end !== null) dates.push(['specialEnds', end]);
    }
  }
  const changed = contractEventOn(stay);
  if (changed !== undefined && stay.notifiedOn === undefined)
    dates.push(['contractNotice', noticeDue('contract', changed)]);
  if (stay.addressChangedOn !== undefined && stay.addressNotifiedOn === undefined)
    dates.push(['addressNotice', noticeDue('address', stay.addressChangedOn)]);
  if (stay.spouseEndedOn !== undefined && stay.spouseNotifiedOn === undefined)
    dates.push(['spouseNotice', noticeDue('spouse', stay.spouseEndedOn)]);
  if (stay.childBornOn !== undefined && stay.childAppliedOn === undefined)
    dates.push(['birthNotice', noticeDue('birth', stay.childBornOn)]);
  if (employment !== undefined && stay.employmentReportedOn === undefined) dates.push(['employmentReport', employment]);
  return dates.toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What the dates depend on. `employment`: the last day of the employer's report, if one is owed. */
interface StayCase {
  readonly stay?: Case['stay'];
  readonly filedOn?: Day | undefined;
  readonly decidedOn?: Day | undefined;
  readonly employment?: Day | undefined;
}

/** The last day of the employer's report of a worker who has joined; undefined where nobody has joined in Japan. */
export const employmentReportDue = ({ stay }: Pick<Case, 'stay'>): Day | undefined =>
  stay?.employerChangedOn === undefined ? undefined : reportDue('hired', stay.employerChangedOn);

/** A permission of stay with the days of the next extension. */
export interface PermissionDays extends FilingDays {
  readonly from: Day;
}

/** The permissions of a person that end, the earliest first. */
export function permissionDaysOf({ permissions = [] }: Pick<Applicant, 'permissions'>): readonly PermissionDays[] {
  return permissions
    .flatMap(({ from, to, periodMonths }) =>
      from === undefined || to === undefined ? [] : [{ from, ...filingDaysOf(to, periodMonths) }],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** When the stay of relatives who depend on a person ends. */
export function familyEndsOf({ relatives }: Pick<Applicant, 'relatives'>): readonly Day[] {
  if (relatives?.answer !== 'yes') return [];
  return (relatives.people ?? []).flatMap(({ expiresOn, dependent, statusOfResidence = '' }) =>
    expiresOn !== undefined && (dependent === 'yes' || statusOfResidence.includes('家族滞在')) ? [expiresOn] : [],
  );
}
