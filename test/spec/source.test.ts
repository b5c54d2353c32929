import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/calendar';
import type { Source } from '../../lib/i18n/text';
import { isLookDue, isOldReading, lookAgainOf } from '../../lib/spec/source';

const read = (confidence: Source['confidence'], checkedOn: string, lookAgainBy?: string): Source => ({
  title: '出典',
  ...{ checkedOn, confidence },
  ...(lookAgainBy === undefined ? {} : { lookAgainBy }),
});

describe('the day by which a source is looked at again', () => {
  it.each([
    ['an official page after 180 days', read('official', '2026-11-01'), '2027-04-30'],
    ['another page after 90 days', read('secondary', '2026-11-01'), '2027-01-30'],
    ['what is remembered after 90 days', read('memory', '2026-11-01'), '2027-01-30'],
    ['on the day of an event before that', read('official', '2026-11-01', '2027-03-31'), '2027-03-31'],
    ['not on an event after that', read('secondary', '2026-11-01', '2027-03-31'), '2027-01-30'],
    ['not on an event that the reading has seen', read('secondary', '2027-04-01', '2027-03-31'), '2027-06-30'],
  ])('%s', (_, source, day) => {
    expect(lookAgainOf(source)).toBe(day);
    expect([isLookDue(source, day), isLookDue(source, addDays(day, 1))]).toEqual([false, true]);
  });

  it('is always after the reading', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom('official', 'secondary', 'memory'), day, day, (confidence, on, event) => {
        expect(lookAgainOf(read(confidence, on, event)) > on).toBe(true);
      }),
    );
  });
});

describe('a reading', () => {
  it.each([
    ['2026-11-01', '2027-01-30', false],
    ['2026-11-01', '2027-01-31', true],
    ['2026-11-01', '2026-10-01', false],
  ])('of %s is old on %s: %s', (readOn, on, is) => {
    expect(isOldReading(readOn, on)).toBe(is);
  });
});
