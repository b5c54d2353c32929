import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayInJapan,
  daysBetween,
  daysInMonth,
  earliestDay,
  endOfMonth,
  isDay,
  japaneseDay,
  latestDay,
  monthTerm,
  precisionOf,
  wholeMonthsBetween,
  yearOf,
} from '../../lib/domain/calendar';

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: -240, max: 240 });

describe('months', () => {
  it.each([
    ['the same day', '2026-03-08', 3, '2026-06-08'],
    ['over the end of a year', '2025-12-10', 6, '2026-06-10'],
    ['into a shorter month', '2025-11-30', 3, '2026-02-28'],
    ['into February of a leap year', '2027-11-30', 3, '2028-02-29'],
    ['from the last day of a shorter month', '2026-02-28', 3, '2026-05-28'],
    ['back over a year', '2026-02-28', -3, '2025-11-28'],
    ['back from December', '2026-12-31', -13, '2025-11-30'],
    ['none', '2026-01-31', 0, '2026-01-31'],
  ])('are added: %s', (_what, from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });

  it('keep the day, or end on the last day of the month', () => {
    fc.assert(
      fc.property(day, months, (from, count) => {
        const to = addMonths(from, count);
        expect(to.slice(8) === from.slice(8) || to === endOfMonth(to)).toBe(true);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });

  it('grow with the number added', () => {
    fc.assert(
      fc.property(day, months, (from, count) => {
        expect(addMonths(from, count + 1) > addMonths(from, count)).toBe(true);
      }),
    );
  });

  it('that have gone by are those that were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (from, count) => {
        const to = addMonths(from, count);
        expect(wholeMonthsBetween(from, to)).toBe(count);
        expect(wholeMonthsBetween(from, addDays(to, -1))).toBe(count - 1);
      }),
    );
  });

  it('do not go by backwards', () => {
    expect(wholeMonthsBetween('2026-06-15', '2026-01-01')).toBe(0);
  });
});

describe('the term of a document', () => {
  it.each([
    ['in the middle of a month', '2026-03-08', 3, '2026-06-08', '2026-06-08', false],
    ['that ends in a shorter month', '2025-11-30', 3, '2026-02-28', '2026-02-28', true],
    ['that ends in a leap February', '2027-11-30', 3, '2028-02-29', '2028-02-29', true],
    ['from the end of a shorter month', '2026-02-28', 3, '2026-05-28', '2026-05-31', false],
    ['from the end of February in a leap year', '2028-02-29', 3, '2028-05-29', '2028-05-31', false],
    ['from a day before the end of that month', '2028-02-28', 3, '2028-05-28', '2028-05-28', false],
    ['between months of equal length', '2026-05-31', 3, '2026-08-31', '2026-08-31', false],
    ['of six months into February', '2025-08-31', 6, '2026-02-28', '2026-02-28', true],
  ])('%s', (_what, from, count, until, doubtfulUntil, endsWithMonth) => {
    expect(monthTerm(from, count)).toEqual({ until, doubtfulUntil, endsWithMonth });
  });

  it('is in doubt for three days at most, and only at the ends of months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (from, count) => {
        const { until, doubtfulUntil } = monthTerm(from, count);
        const doubt = daysBetween(until, doubtfulUntil);
        expect(doubt).toBeGreaterThanOrEqual(0);
        expect(doubt).toBeLessThanOrEqual(3);
        if (Number(from.slice(8)) < 28) expect(doubt).toBe(0);
        // Never into another month than the one in which the term ends.
        expect(doubtfulUntil.slice(0, 7)).toBe(until.slice(0, 7));
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['over the end of a month', '2026-06-30', 1, '2026-07-01'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['180 from an X-ray', '2026-01-05', 180, '2026-07-04'],
    ['back', '2026-01-01', -1, '2025-12-31'],
  ])('are added %s', (_what, from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  it('between two days are those that were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('of a month: %i-%i has %i', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-00', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['2026-04', false],
    ['2026-04-01T00:00', false],
    ['', false],
  ])('of the calendar: %s is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('of the calendar are those that a clock can show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1850, max: 2150 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (...parts) => {
          const [year, month, date] = parts.map((part) => String(part).padStart(2, '0'));
          const text = `${year}-${month}-${date}`;
          const time = Date.parse(`${text}T00:00:00Z`);
          expect(isDay(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
        },
      ),
    );
  });

  it('are refused where the date is not a full one', () => {
    expect(() => addDays('2026-06', 1)).toThrow(RangeError);
    expect(() => daysBetween('unknown', '2026-06-15')).toThrow(RangeError);
  });

  it('are written as a Japanese reader writes them', () => {
    expect(japaneseDay('2026-06-08')).toBe('2026年6月8日');
  });
});

describe('the day in Japan', () => {
  it.each([
    ['2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2025-12-31T15:00:00Z', '2026-01-01'],
  ])('at %s is %s', (moment, expected) => {
    expect(dayInJapan(new Date(moment))).toBe(expected);
  });
});

describe('a partial date', () => {
  it.each([
    ['2026-06-15', '2026-06-15', '2026-06-15', 2026],
    ['2026-02', '2026-02-01', '2026-02-28', 2026],
    ['2028', '2028-01-01', '2028-12-31', 2028],
    ['unknown', undefined, undefined, undefined],
  ])('%s can mean the days from %s to %s', (partial, first, last, year) => {
    expect(earliestDay(partial)).toBe(first);
    expect(latestDay(partial)).toBe(last);
    expect(yearOf(partial)).toBe(year);
  });
});

describe('a partial date', () => {
  it.each([
    ['1990-05-12', 'day'],
    ['1990-05', 'month'],
    ['1990', 'year'],
    ['unknown', 'unknown'],
  ])('%s is known as far as the %s', (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});
