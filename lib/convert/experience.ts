import { daysInMonth } from '../domain/calendar';
import { type DateParts, parseDate } from './partial-date';

/** One row of a work history. Dates are YYYY-MM-DD, YYYY-MM or YYYY. */
export interface DatedPeriod {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Still held on the filing date. */
  readonly current?: boolean | undefined;
}

/** Months of experience, and whether unclear dates make it only a certain minimum. */
export interface Experience {
  readonly months: number;
  readonly unsure: boolean;
}

/** A day as a number that can be sorted and compared: 20260901. */
type Day = number;

interface Span {
  readonly from: Day;
  /** The first day after the span. */
  readonly until: Day;
}

const dayNumber = (year: number, month: number, day: number): Day => year * 10_000 + month * 100 + day;

function dayAfter(day: Day): Day {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  if (date < daysInMonth(year, month)) return day + 1;
  return month < 12 ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
}

/** The latest day on which a job with this start date can have begun; a month counts from its first day. */
function firstDay(date: DateParts): Day | null {
  switch (date.precision) {
    case 'day':
      return dayNumber(date.year, date.month, date.day);
    case 'month':
      return dayNumber(date.year, date.month, 1);
    case 'year':
      return dayNumber(date.year, 12, 31);
    case 'unknown':
      return null;
  }
}

/** The earliest day on which a job with this end date can have ended; a month counts to its last day. */
function lastDay(date: DateParts): Day | null {
  switch (date.precision) {
    case 'day':
      return dayNumber(date.year, date.month, date.day);
    case 'month':
      return dayNumber(date.year, date.month, daysInMonth(date.year, date.month));
    case 'year':
      return dayNumber(date.year, 1, 1);
    case 'unknown':
      return null;
  }
}

function read(text: string | undefined): DateParts {
  const parsed = parseDate(text ?? 'unknown');
  return parsed.ok ? parsed.date : { precision: 'unknown' };
}

/** The certain part of a job up to the filing date, null when there is none, and whether the dates leave a doubt. */
function spanOf(job: DatedPeriod, on: Day): { span: Span | null; unsure: boolean } {
  const openEnd = job.current === true && job.to === undefined;
  const [begin, end] = [read(job.from), read(job.to)];
  const from = firstDay(begin);
  const to = openEnd ? on : lastDay(end);
  const vague = (date: DateParts) => date.precision === 'year' || date.precision === 'unknown';
  const contradictory = job.current === true && job.to !== undefined;
  const unsure = vague(begin) || (!openEnd && vague(end)) || contradictory;
  if (from === null || to === null) return { span: null, unsure };
  // A job that ends before it begins is a typing error, or two bare years in one.
  if (to < from && !openEnd) return { span: null, unsure: true };
  // A period that begins after the filing date is only planned.
  const last = Math.min(to, on);
  return { span: last < from ? null : { from, until: dayAfter(last) }, unsure };
}

/** Whole months by the calendar: a month is complete on the day before the same day of the next (民法143条). */
function wholeMonths({ from, until }: Span): number {
  const monthIndex = (day: Day) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
  return monthIndex(until) - monthIndex(from) - (until % 100 < from % 100 ? 1 : 0);
}

/** Overlapping and adjoining spans combined. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before === undefined || span.from > before.until) result.push(span);
    else result[result.length - 1] = { from: before.from, until: Math.max(before.until, span.until) };
  }
  return result;
}

/**
 * Months of experience from a work history. `on` is the filing date, YYYY-MM-DD; days after it do not count, the day
 * itself does. Each unbroken stretch is counted from its first day to its last in whole months, overlaps once; odd days
 * of separate stretches are not added up. The result is `unsure` if there is a year without a month, an unknown end, or
 * dates that contradict each other: then it is the certain minimum.
 *
 * @throws RangeError when `on` is not a full date.
 */
export function monthsOfExperience(jobs: readonly DatedPeriod[], on: string): Experience {
  const filing = parseDate(on);
  if (!filing.ok || filing.date.precision !== 'day') throw new RangeError('the filing date must be a full date');
  const today = dayNumber(filing.date.year, filing.date.month, filing.date.day);
  const found = jobs.map((job) => spanOf(job, today));
  const spans = found.flatMap(({ span }) => (span === null ? [] : [span]));
  return {
    months: merged(spans).reduce((sum, span) => sum + wholeMonths(span), 0),
    unsure: found.some(({ unsure }) => unsure),
  };
}
