import { addDays, addMonths, type Day, daysBetween, endOfMonth, wholeMonthsBetween } from '../../domain/calendar';
import { rowOn } from '../dated';
import {
  certificateTerm,
  combinedCard,
  employmentReports,
  filingLast,
  filingOpens,
  filingOpensFrom,
  type NoticeKind,
  notices,
  photoFree,
  type ReportKind,
  residenceGuideline,
  special,
  specialNot,
  threeYears,
} from './day-rows';
import type { Channel } from './fee-rows';

/** The days between which an extension is filed. */
export interface FilingWindow {
  /** Null for a period of stay of which the first day is not known. */
  readonly opens: Day | null;
  readonly last: Readonly<Record<Channel, Day>>;
}

/**
 * When an extension can be filed.
 * @param periodMonths the present period of stay; absent: not said, and taken for one of six months or more
 */
export function filingWindow(expiresOn: Day, periodMonths?: number): FilingWindow {
  const isLong = periodMonths === undefined || periodMonths >= filingOpensFrom.value.leastMonths;
  return {
    opens: isLong ? addMonths(expiresOn, -filingOpens.value.monthsBefore) : null,
    last: {
      counter: addDays(expiresOn, -filingLast.counter.value.daysBefore),
      online: addDays(expiresOn, -filingLast.online.value.daysBefore),
    },
  };
}

/** What the special period depends on. */
export interface SpecialPeriodCase {
  readonly expiresOn: Day;
  readonly filedOn: Day;
  readonly filedVia?: Channel | undefined;
  readonly decidedOn?: Day | undefined;
  /** The whole period of stay in days, where it is known: short ones have no special period. */
  readonly periodDays?: number | undefined;
}

/**
 * 特例期間: the last day of stay and work of somebody who filed in time and has no decision at expiry. Null where there
 * is none: filed too late, decided by expiry, or too short a stay.
 */
export function specialPeriodEnd(one: SpecialPeriodCase): Day | null {
  const { expiresOn, filedOn, filedVia = 'counter', decidedOn, periodDays } = one;
  if (periodDays !== undefined && periodDays <= specialNot.value.mostDays) return null;
  if (filedOn > filingWindow(expiresOn).last[filedVia]) return null;
  if (decidedOn !== undefined && decidedOn <= expiresOn) return null;
  const end = addMonths(expiresOn, special.value.months);
  return decidedOn !== undefined && decidedOn < end ? decidedOn : end;
}

/** The last day of a notification. */
export const noticeDue = (kind: NoticeKind, happenedOn: Day): Day => addDays(happenedOn, notices[kind].value.days);

/** The last day of an employer's report. */
export function reportDue(kind: ReportKind, happenedOn: Day): Day {
  const term = employmentReports[kind].value;
  if ('days' in term) return addDays(happenedOn, term.days);
  const nextMonth = addDays(endOfMonth(happenedOn), 1);
  return 'nextMonthDay' in term ? addDays(nextMonth, term.nextMonthDay - 1) : endOfMonth(nextMonth);
}

/** Below how many years no photograph is asked for on a filing date. */
export const photoFreeYears = (on: Day): number => rowOn(photoFree, on).value.underYears;

/** Whether a child needs no photograph on a filing date. */
export const needsNoPhoto = (birth: Day, on: Day): boolean =>
  birth <= on && wholeMonthsBetween(birth, on) < photoFreeYears(on) * 12;

/** How three years count for permanent residence filed on a day. */
export const threeYearsOn = (on: Day): 'longest' | 'conditional' => rowOn(threeYears, on).value;

/** The guideline for permanent residence filed on a day. */
export const residenceGuidelineOn = (on: Day) => rowOn(residenceGuideline, on);

/** Whether the combined card can be had on a day. */
export const hasCombinedCard = (on: Day): boolean => rowOn(combinedCard, on).value === 'optional';

/** The last day on which a certificate of eligibility can be used for entry. */
export const certificateEnds = (issuedOn: Day): Day => addMonths(issuedOn, certificateTerm.value.months);

/** Days of a period of stay, from its first day to its last. */
export const periodDays = (from: Day, to: Day): number => daysBetween(from, to);
