// Calendar arithmetic on plain dates, YYYY-MM-DD. Nothing here knows a clock or a time zone.

/** A day of the calendar, YYYY-MM-DD. Such texts compare as dates do. */
export type Day = string;

/** The day in Japan, where applications are filed, at a moment. */
export function dayInJapan(moment: Date): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(moment);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const dayOf = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function parts(date: Day): { year: number; month: number; day: number } {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!found) throw new RangeError('a full date YYYY-MM-DD is needed');
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** Days of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (month < '01' || month > '12') return false;
  return day >= '01' && Number(day) <= daysInMonth(Number(year), Number(month));
}

const millisecondsOfDay = 86_400_000;

function epochDay(date: Day): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

/** The day so many days later (earlier when negative). Throws a RangeError for anything but a full date. */
export function addDays(date: Day, days: number): Day {
  return new Date((epochDay(date) + days) * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from one day to another: 0 for the same day, negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/**
 * The same day of the month so many months later (earlier when negative); where that day does not exist, the last day
 * of the month: 2025-11-30 and three months is 2026-02-28.
 */
export function addMonths(date: Day, months: number): Day {
  const { year, month, day } = parts(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The last day of the date's month. */
export function endOfMonth(date: Day): Day {
  const { year, month } = parts(date);
  return dayOf(year, month, daysInMonth(year, month));
}

/** How long a document of so many months may be used. */
export interface MonthTerm {
  /** The last day that is certainly within the term. */
  readonly until: Day;
  /**
   * The last day that another reading of the term would still allow; equal to `until` except for a term begun on the last
   * day of a shorter month. Days after `until` up to this one are in doubt: a note, not a failure.
   */
  readonly doubtfulUntil: Day;
  /** The last month has no such day, so that the term ends with that month. */
  readonly endsWithMonth: boolean;
}

/**
 * The term of so many calendar months from a day. It ends on the same day of the month, or on the last day where that day
 * does not exist (2025-11-30 to 2026-02-28, and not a day later). A term begun on the last day of a shorter month can also be
 * read as running to the end of the month (2026-02-28 to 2026-05-31, as 民法 140 and 143 count it): those days are in doubt.
 */
export function monthTerm(from: Day, months: number): MonthTerm {
  const until = addMonths(from, months);
  const doubtfulUntil = from === endOfMonth(from) ? endOfMonth(until) : until;
  return { until, doubtfulUntil, endsWithMonth: parts(until).day < parts(from).day };
}

/**
 * Whole months gone by from one day to another: a month is full on the same day of the next month, or on its last day
 * where that day does not exist. Negative months for an earlier `to` are given as 0.
 */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const [a, b] = [parts(from), parts(to)];
  const months = b.year * 12 + b.month - (a.year * 12 + a.month);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** The year of a day, of a month or of a bare year. Undefined where the text names none. */
export function yearOf(date: string): number | undefined {
  const found = /^(\d{4})(?:-|$)/.exec(date);
  return found ? Number(found[1]) : undefined;
}

/** How far a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** How far a partial date (YYYY-MM-DD, YYYY-MM, YYYY, `unknown`) is known. */
export function precisionOf(partial: string): DatePrecision {
  if (partial === 'unknown') return 'unknown';
  return partial.length === 4 ? 'year' : partial.length === 7 ? 'month' : 'day';
}

/** Whether a date of any precision is less precise than it is wanted. */
export function isRougher(partial: string, wanted: 'day' | 'month'): boolean {
  const known = precisionOf(partial);
  return known === 'year' || known === 'unknown' || (known === 'month' && wanted === 'day');
}

/** The first day that a partial date (YYYY-MM-DD, YYYY-MM, YYYY) can mean; undefined for `unknown`. */
export function earliestDay(partial: string): Day | undefined {
  if (/^\d{4}$/.test(partial)) return `${partial}-01-01`;
  if (/^\d{4}-\d{2}$/.test(partial)) return `${partial}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(partial) ? partial : undefined;
}

/** The last day that a partial date (YYYY-MM-DD, YYYY-MM, YYYY) can mean; undefined for `unknown`. */
export function latestDay(partial: string): Day | undefined {
  if (/^\d{4}$/.test(partial)) return `${partial}-12-31`;
  if (/^\d{4}-\d{2}$/.test(partial)) return endOfMonth(`${partial}-01`);
  return /^\d{4}-\d{2}-\d{2}$/.test(partial) ? partial : undefined;
}

/** A day as a Japanese reader writes it, 2026年6月8日. */
export function japaneseDay(date: Day): string {
  const { year, month, day } = parts(date);
  return `${year}年${month}月${day}日`;
}
