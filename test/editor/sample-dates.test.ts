import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSample } from '../../lib/editor/sample-dates';
import { readExchange } from '../../lib/tables/exchange/read';
import { runs } from '../property-runs';

const sample = readFileSync(new URL('../../lib/screens/workspace/sample.json', import.meta.url), 'utf8');
const caseOf = (text: string) => JSON.parse(text).cases[0];

describe('the sample case', () => {
  it('is filed two weeks from the day it is loaded', () => {
    expect(caseOf(movedSample(sample, '2026-11-25')).filingOn).toBe('2026-12-09');
    expect(caseOf(movedSample(sample, '2027-12-24')).filingOn).toBe('2028-01-07');
  });

  it('keeps the days around its filing as far apart as they were', () => {
    const [before, after] = [caseOf(sample), caseOf(movedSample(sample, '2027-03-01'))];
    const apart = (one: { filingOn: string; entry: { plannedOn: string } }) =>
      (Date.parse(one.entry.plannedOn) - Date.parse(one.filingOn)) / 86_400_000;
    expect(apart(after)).toBe(apart(before));
  });

  it('keeps birth, passport and school', () => {
    const [before, after] = [sample, movedSample(sample, '2027-03-01')].map((text) => JSON.parse(text).applicants[0]);
    expect(after.birth).toBe(before.birth);
    expect(after.passport).toEqual(before.passport);
    expect(after.education).toEqual(before.education);
  });

  it('can be imported whatever the day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }), (day) => {
        const read = readExchange(movedSample(sample, day.toISOString().slice(0, 10)), () => false);
        expect(read.ok).toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });
});
