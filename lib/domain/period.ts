import { daysInMonth, latestDay, precisionOf } from './calendar';
import type { Case } from './case/case';

/** What time a document covers, as its entry has it. */
export type CoveredPeriod = NonNullable<NonNullable<Case['documents']>[number]['period']>;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month so many months later, YYYY-MM. */
export function monthAfter(month: string, count: number): string {
  const index = monthNumber(month) + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The calendar months (YYYY-MM) that a period covers, in order; undefined where it was not said or is not exact to months. */
export function monthsCovered(period: CoveredPeriod | undefined): readonly string[] | undefined {
  const from = period?.from;
  const to = period?.to ?? from;
  if (from === undefined || to === undefined) return undefined;
  if ([from, to].some((date) => precisionOf(date) === 'year')) return undefined;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const count = monthNumber(last) - monthNumber(first) + 1;
  return count < 1 ? undefined : Array.from({ length: count }, (_, index) => monthAfter(first, index));
}

/** The calendar year that a period covers; undefined where it was not said, or is less than a whole year, or more. */
export function yearCovered(period: CoveredPeriod | undefined): number | undefined {
  if (period?.year !== undefined) return period.year;
  if (period?.from !== undefined && period.from.length === 4 && (period.to ?? period.from) === period.from)
    return Number(period.from);
  const months = monthsCovered(period);
  const [first] = months ?? [];
  return months?.length === 12 && first?.endsWith('-01') ? Number(first.slice(0, 4)) : undefined;
}

/** The last day that a period covers, YYYY-MM-DD; undefined where it was not said or only its year is known. */
export function lastDayCovered(period: CoveredPeriod | undefined): string | undefined {
  const end = period?.to ?? period?.from;
  return end === undefined || precisionOf(end) === 'year' ? undefined : latestDay(end);
}

/** The same day of the month a year later (earlier when negative); the end of a month stays the end of that month. */
export function yearAfter(day: string, years: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)), Number(day.slice(8))];
  const isEnd = date === daysInMonth(Number(day.slice(0, 4)), month);
  const last = daysInMonth(year, month);
  return `${year}-${day.slice(5, 7)}-${String(isEnd ? last : Math.min(date, last)).padStart(2, '0')}`;
}
