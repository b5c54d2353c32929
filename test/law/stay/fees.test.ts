import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/calendar';
import { holdsOn } from '../../../lib/law/dated';
import { bands, channels, feeKinds, feeRows } from '../../../lib/law/stay/fee-rows';
import { chargeFor, feeFor, feesOf, isWithin } from '../../../lib/law/stay/fees';

const yen = (question: Parameters<typeof feeFor>[0]) => feeFor(question)?.value ?? null;

describe('the fee of a change or an extension', () => {
  it.each([
    // Accepted on, months granted, counter, online.
    ['2025-03-31', 3, 4_000, 4_000],
    ['2025-03-31', 60, 4_000, 4_000],
    ['2025-04-01', 3, 6_000, 5_500],
    ['2025-04-01', 60, 6_000, 5_500],
    ['2026-09-30', 12, 6_000, 5_500],
    ['2026-10-01', 1, 10_000, 10_000],
    ['2026-10-01', 3, 10_000, 10_000],
    ['2026-10-01', 4, 18_000, 15_000],
    ['2026-10-01', 6, 18_000, 15_000],
    ['2026-10-01', 7, 25_000, 21_000],
    ['2026-10-01', 11, 25_000, 21_000],
    ['2026-10-01', 12, 33_000, 27_000],
    ['2026-10-01', 13, 48_000, 42_000],
    ['2026-10-01', 35, 48_000, 42_000],
    ['2026-10-01', 36, 64_000, 56_000],
    ['2026-10-01', 59, 64_000, 56_000],
    ['2026-10-01', 60, 75_000, 65_000],
    ['2026-10-01', 61, 75_000, 65_000],
    ['2026-11-29', 36, 64_000, 56_000],
  ] as const)(
    'accepted on %s and granted for %i months: %i at the counter, %i online',
    (on, months, counter, online) => {
      const found = channels.map((channel) => yen({ kind: 'changeOrRenewal', channel, acceptedOn: on, months }));
      expect(found).toEqual([counter, online]);
    },
  );

  it('is not known from 2026-10-01 on without the period granted, and the same for all before', () => {
    const asked = { kind: 'changeOrRenewal', channel: 'online' } as const;
    expect(yen({ ...asked, acceptedOn: '2026-10-01' })).toBeNull();
    expect(yen({ ...asked, acceptedOn: '2026-09-30' })).toBe(5_500);
  });
});

describe('the other fees', () => {
  it.each([
    ['permanentResidence', '2025-03-31', 8_000, null],
    ['permanentResidence', '2025-04-01', 10_000, null],
    ['permanentResidence', '2026-09-30', 10_000, null],
    ['permanentResidence', '2026-10-01', 200_000, null],
    ['reentrySingle', '2025-03-31', 3_000, 3_000],
    ['reentrySingle', '2025-04-01', 4_000, 3_500],
    ['reentrySingle', '2026-10-01', 4_000, 3_500],
    ['reentryMultiple', '2025-03-31', 6_000, 6_000],
    ['reentryMultiple', '2025-04-01', 7_000, 6_500],
    ['reentryMultiple', '2026-10-01', 7_000, 6_500],
    ['workCertificate', '2025-03-31', 1_200, 1_200],
    ['workCertificate', '2025-04-01', 2_000, 1_600],
    ['workCertificate', '2026-10-01', 2_000, 1_600],
    ['certificate', '2025-03-31', 0, 0],
    ['certificate', '2026-10-01', 0, 0],
    ['sideJob', '2026-10-01', 0, 0],
    ['acquisition', '2026-10-01', 0, 0],
    ['notification', '2026-10-01', 0, 0],
  ] as const)('%s accepted on %s: %s at the counter, %s online', (kind, acceptedOn, counter, online) => {
    expect(channels.map((channel) => yen({ kind, channel, acceptedOn }))).toEqual([counter, online]);
  });

  it.each([
    ['changeOrRenewal', '2026-09-30', null],
    ['changeOrRenewal', '2026-10-01', 10_000],
    ['permanentResidence', '2026-09-30', null],
    ['permanentResidence', '2026-10-01', 20_000],
    ['reentrySingle', '2026-10-01', null],
  ] as const)('%s reduced for hardship, accepted on %s: %s, at the counter alone', (kind, acceptedOn, counter) => {
    const asked = { kind, acceptedOn, months: 36, reduced: true } as const;
    expect(channels.map((channel) => yen({ ...asked, channel }))).toEqual([counter, null]);
  });

  it.each([
    ['changeOrRenewal', '2026-10-01', 12, 330],
    ['changeOrRenewal', '2026-10-01', 35, 330],
    ['changeOrRenewal', '2026-10-01', 36, 550],
    ['changeOrRenewal', '2026-10-01', 60, 550],
    ['changeOrRenewal', '2026-09-30', 60, null],
    ['reentrySingle', '2026-10-01', undefined, 220],
    ['reentryMultiple', '2026-10-01', undefined, 220],
    ['workCertificate', '2026-10-01', undefined, 220],
    ['certificate', '2026-10-01', undefined, null],
    ['permanentResidence', '2026-10-01', undefined, null],
  ] as const)(
    'the charge of paying online for %s, accepted on %s for %s months, is %s',
    (kind, acceptedOn, months, charge) => {
      const asked = { kind, acceptedOn, ...(months === undefined ? {} : { months }) };
      expect(chargeFor({ ...asked, channel: 'online' })?.value ?? null).toBe(charge);
      expect(chargeFor({ ...asked, channel: 'counter' })).toBeUndefined();
    },
  );
});

const day = fc.integer({ min: -2_000, max: 4_000 }).map((days) => addDays('2025-01-01', days));
const months = fc.integer({ min: 1, max: 120 });

describe('the table of fees', () => {
  it('has every id once', () => {
    const ids = feeRows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has one range for every number of months', () => {
    fc.assert(fc.property(months, (count) => bands.filter((band) => isWithin(band, count)).length === 1));
  });

  it('has one row at most for a question, and one at the counter whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...feeKinds),
        fc.constantFrom(...channels),
        day,
        months,
        (kind, channel, on, count) => {
          const rows = feeRows.filter(
            (row) =>
              row.kind === kind &&
              row.channel === channel &&
              !row.reduced &&
              holdsOn(row, on) &&
              (!row.band || isWithin(row.band, count)),
          );
          const isOffered = !(kind === 'permanentResidence' && channel === 'online');
          expect(rows.map(({ id }) => id)).toHaveLength(isOffered ? 1 : 0);
          expect(feeFor({ kind, channel, acceptedOn: on, months: count })).toBe(rows[0]);
        },
      ),
    );
  });

  it('is never dearer online, and never cheaper for a longer period', () => {
    fc.assert(
      fc.property(day, months, months, (acceptedOn, a, b) => {
        const asked = { kind: 'changeOrRenewal', acceptedOn } as const;
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(yen({ ...asked, channel: 'online', months: a })).toBeLessThanOrEqual(
          yen({ ...asked, channel: 'counter', months: a }) ?? 0,
        );
        expect(yen({ ...asked, channel: 'online', months: short })).toBeLessThanOrEqual(
          yen({ ...asked, channel: 'online', months: long }) ?? 0,
        );
      }),
    );
  });
});

describe('the fees of a case', () => {
  const renewal = { kind: 'changeOrRenewal', acceptedOn: '2026-10-01', grants: [60, 36, 12, 3] } as const;

  it('range over what the status grants, in both channels while none is chosen', () => {
    const range = feesOf({ ...renewal, likely: 36 });
    expect([range.least, range.most, range.possible.length]).toEqual([10_000, 75_000, 8]);
    const likely = range.possible.filter((one) => one.likely);
    expect(likely.map(({ row }) => row.value)).toEqual([64_000, 56_000]);
  });

  it('are those of the chosen channel, with the charge of paying online', () => {
    const { least, most, possible } = feesOf({ ...renewal, channel: 'online', likely: 12 });
    expect([least, most]).toEqual([10_000, 65_000]);
    expect(possible.map(({ row, charge, likely }) => [row.value, charge?.value, likely])).toEqual([
      [65_000, 550, false],
      [56_000, 550, false],
      [27_000, 330, true],
      [10_000, 330, false],
    ]);
  });

  it('are those of the counter where online is chosen and not offered', () => {
    const range = feesOf({ kind: 'permanentResidence', acceptedOn: '2026-10-01', channel: 'online', grants: [] });
    expect([range.least, range.most, range.possible.map(({ row }) => row.channel)]).toEqual([
      200_000,
      200_000,
      ['counter'],
    ]);
  });

  it('have no likely one where the period held is none that the status grants', () => {
    expect(feesOf({ ...renewal, likely: 24 }).possible.some(({ likely }) => likely)).toBe(false);
  });
});
