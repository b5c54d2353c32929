import { addDays, addMonths, type Day, earliestDay, endOfMonth, latestDay } from '../domain/calendar';
import type { Employer } from '../domain/employer';

/** A figure of the plan; null where something that it rests on has not been told. */
export type Amount = number | null;

/** The same figure in each of the three fiscal years. */
export type ByYear<T = Amount> = readonly [year1: T, year2: T, year3: T];

/** How the facts name the years of the plan. */
export const yearKeys = ['year1', 'year2', 'year3'] as const;

/** A fiscal year (事業年度) of the plan, first and last day. */
export interface FiscalYear {
  readonly from: Day;
  readonly to: Day;
}

/** A figure of each year, from its number counted from 0. */
export const byYear = <T>(make: (year: 0 | 1 | 2) => T): ByYear<T> => [make(0), make(1), make(2)];

/** The sum; null as soon as one part is missing. */
export const sumOf = (parts: readonly Amount[]): Amount =>
  parts.reduce<Amount>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** What follows from figures that are all known; null otherwise. */
export function withAll<T extends readonly unknown[], R>(
  parts: { readonly [K in keyof T]: T[K] | null },
  make: (...known: T) => R,
): R | null {
  return parts.some((part) => part === null) ? null : make(...(parts as unknown as T));
}

/** The closing day a year later; the end of a month stays the end of one. */
const nextClosing = (day: Day): Day => {
  const later = addMonths(day, 12);
  return day === endOfMonth(day) ? endOfMonth(later) : later;
};

/**
 * The three fiscal years of a plan: of a new employer from its foundation, of one that has closed later years the three that
 * follow the last. Null while the days are not told or make no year.
 */
export function fiscalYears(
  employer: Pick<Employer, 'foundedOn' | 'firstClosingOn' | 'accounts'>,
): ByYear<FiscalYear> | null {
  const first = firstYear(employer);
  // A fiscal year has at most twelve months.
  if (first === null || first.to <= first.from || first.to >= addMonths(first.from, 12)) return null;
  const second = nextClosing(first.to);
  return [first, { from: addDays(first.to, 1), to: second }, { from: addDays(second, 1), to: nextClosing(second) }];
}

function firstYear({
  foundedOn,
  firstClosingOn,
  accounts,
}: Pick<Employer, 'foundedOn' | 'firstClosingOn' | 'accounts'>): FiscalYear | null {
  const closedOn = accounts?.closedOn;
  if (closedOn !== undefined && closedOn >= (firstClosingOn ?? '')) {
    return { from: addDays(closedOn, 1), to: nextClosing(closedOn) };
  }
  return foundedOn === undefined || firstClosingOn === undefined ? null : { from: foundedOn, to: firstClosingOn };
}

/** A month as a number, so that months can be counted. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Calendar months of a fiscal year from a day on, the months of its first and last day counted whole. A month in which a year
 * closes is that year's alone.
 */
function monthsOf({ from, to }: FiscalYear, isFirst: boolean, since: Day, until: Day): number {
  const opening = isFirst || from.endsWith('-01') ? monthOf(from) : monthOf(from) + 1;
  return Math.max(0, Math.min(monthOf(to), monthOf(until)) - Math.max(opening, monthOf(since)) + 1);
}

const never: Day = '9999-12-31';

/**
 * Months of each fiscal year from a date on, known as far as it is (YYYY, YYYY-MM or YYYY-MM-DD). Null where the years are not
 * known, or the date is not known well enough.
 * @param until the last day, where there is one
 */
export function monthsIn(years: ByYear<FiscalYear> | null, from: string | undefined, until: Day = never): ByYear {
  return byYear((at) => {
    const [earliest, latest] = [from && earliestDay(from), from && latestDay(from)];
    if (years === null || !earliest || !latest) return null;
    const most = monthsOf(years[at], at === 0, earliest, until);
    return most === monthsOf(years[at], at === 0, latest, until) ? most : null;
  });
}
