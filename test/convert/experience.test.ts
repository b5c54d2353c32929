import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOfExperience } from '../../lib/convert/experience';
import { monthlyPay } from '../../lib/convert/pay';

const filing = '2026-06-15';

describe('months of experience', () => {
  it.each([
    ['nearly six years', [{ from: '2020-07', to: '2026-05' }], 71],
    ['a first job', [{ from: '2007-05', to: '2016-02' }], 106],
    ['a second job', [{ from: '2018-01', to: '2021-05' }], 41],
    ['three years of school', [{ from: '2004-04', to: '2007-03' }], 36],
    [
      'two jobs with a gap',
      [
        { from: '2007-05', to: '2016-02' },
        { from: '2018-01', to: '2021-05' },
      ],
      147,
    ],
    ['one month', [{ from: '2026-05', to: '2026-05' }], 1],
    ['the last day of a month that is full', [{ from: '2020-01-15', to: '2020-02-14' }], 1],
    ['one day less', [{ from: '2020-01-15', to: '2020-02-13' }], 0],
    ['from the 31st to the end of a shorter month', [{ from: '2020-01-31', to: '2020-02-29' }], 1],
    ['one day less than that', [{ from: '2020-01-31', to: '2020-02-28' }], 0],
    ['nine years and ten months', [{ from: '2010-01', to: '2019-10' }], 118],
    [
      'overlapping jobs, once',
      [
        { from: '2020-01', to: '2020-12' },
        { from: '2020-07', to: '2021-06' },
      ],
      18,
    ],
    [
      'a job inside another',
      [
        { from: '2020-01', to: '2021-12' },
        { from: '2020-07', to: '2020-08' },
      ],
      24,
    ],
    [
      'jobs in the wrong order',
      [
        { from: '2021-01', to: '2021-12' },
        { from: '2020-01', to: '2020-12' },
      ],
      24,
    ],
    [
      'jobs that adjoin',
      [
        { from: '2020-01-01', to: '2020-01-16' },
        { from: '2020-01-17', to: '2020-01-31' },
      ],
      1,
    ],
    [
      'the same with a day between',
      [
        { from: '2020-01-01', to: '2020-01-16' },
        { from: '2020-01-18', to: '2020-02-01' },
      ],
      0,
    ],
    ['a current job, to the filing date', [{ from: '2026-01-16', current: true }], 5],
    ['a current job, one day short', [{ from: '2026-01-17', current: true }], 4],
    ['a planned end, no further than the filing date', [{ from: '2026-01', to: '2027-12' }], 5],
    ['a job that is still to begin', [{ from: '2026-07', to: '2027-12' }], 0],
    ['a current job that is still to begin', [{ from: '2026-07', current: true }], 0],
    ['no job', [], 0],
  ])('%s', (_what, jobs, months) => {
    expect(monthsOfExperience(jobs, filing)).toEqual({ months, unsure: false });
  });

  it.each([
    ['a bare first year counts from its last day', [{ from: '2018', to: '2020-03' }], 15],
    ['a bare last year counts to its first day', [{ from: '2018-04', to: '2020' }], 21],
    ['two bare years count what lies between', [{ from: '2018', to: '2020' }], 12],
    ['one bare year counts nothing', [{ from: '2018', to: '2018' }], 0],
    ['a bare year in a current job', [{ from: '2024', current: true }], 17],
    ['an end that is not known', [{ from: '2018-04' }], 0],
    ['an end given as unknown', [{ from: '2018-04', to: 'unknown' }], 0],
    ['no beginning', [{ to: '2020-03' }], 0],
    ['a beginning that is no date', [{ from: 'spring', to: '2020-03' }], 0],
    ['an end before the beginning', [{ from: '2020-04', to: '2019-03' }], 0],
    ['a current job with an end counts to the end', [{ from: '2020-01', to: '2020-12', current: true }], 12],
  ])('%s, and is unsure', (_what, jobs, months) => {
    expect(monthsOfExperience(jobs, filing)).toEqual({ months, unsure: true });
  });

  it.each(['2026-06', 'today', ''])('a filing date like %j is a mistake of the caller', (on) => {
    expect(() => monthsOfExperience([], on)).toThrow(RangeError);
  });

  const month = fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
  const job = fc.tuple(month, month).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

  it('does not change with the order of the jobs, nor by naming one twice, and never shrinks with one more', () => {
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 5 }), job, (jobs, more) => {
        const { months } = monthsOfExperience(jobs, filing);
        expect(monthsOfExperience(jobs.toReversed(), filing).months).toBe(months);
        expect(monthsOfExperience([...jobs, ...jobs], filing).months).toBe(months);
        expect(monthsOfExperience([...jobs, more], filing).months).toBeGreaterThanOrEqual(months);
      }),
    );
  });

  it('counts each month of a history in months exactly once', () => {
    fc.assert(
      fc.property(fc.array(job, { maxLength: 5 }), (jobs) => {
        const worked = new Set<number>();
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
        for (const { from, to } of jobs) for (let m = index(from); m <= index(to); m += 1) worked.add(m);
        expect(monthsOfExperience(jobs, '2030-12-31').months).toBe(worked.size);
      }),
    );
  });
});

describe('monthly pay', () => {
  it.each([
    [
      { amount: 330_000, per: 'month' },
      { yen: 330_000, remainder: 0 },
    ],
    [
      { amount: 3_600_000, per: 'year' },
      { yen: 300_000, remainder: 0 },
    ],
    [
      { amount: 4_000_000, per: 'year' },
      { yen: 333_333, remainder: 4 },
    ],
    [
      { amount: 11, per: 'year' },
      { yen: 0, remainder: 11 },
    ],
    [
      { amount: 0, per: 'month' },
      { yen: 0, remainder: 0 },
    ],
  ] as const)('%j is %j', (pay, expected) => {
    expect(monthlyPay(pay)).toEqual(expected);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no pay', (amount) => {
    expect(() => monthlyPay({ amount, per: 'year' })).toThrow(RangeError);
  });

  it('loses no yen', () => {
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        const { yen, remainder } = monthlyPay({ amount, per: 'year' });
        expect(yen * 12 + remainder).toBe(amount);
        expect(remainder).toBeLessThan(12);
      }),
    );
  });
});
