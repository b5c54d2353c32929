import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, endOfMonth } from '../../../lib/domain/calendar';
import { rowOn } from '../../../lib/law/dated';
import { dayRows, photoFree, residenceGuideline, threeYears } from '../../../lib/law/stay/day-rows';
import {
  certificateEnds,
  filingWindow,
  hasCombinedCard,
  needsNoPhoto,
  noticeDue,
  reportDue,
  residenceGuidelineOn,
  specialPeriodEnd,
  threeYearsOn,
} from '../../../lib/law/stay/days';

const day = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays('2020-01-01', days));

describe('when an extension can be filed', () => {
  it.each([
    // Expires on, months of the present period, first day, last day at the counter, last day online.
    ['2027-03-15', 36, '2026-12-15', '2027-03-15', '2027-03-14'],
    ['2027-05-31', 36, '2027-02-28', '2027-05-31', '2027-05-30'],
    ['2028-05-31', 12, '2028-02-29', '2028-05-31', '2028-05-30'],
    ['2027-03-01', 12, '2026-12-01', '2027-03-01', '2027-02-28'],
    ['2028-03-01', 12, '2027-12-01', '2028-03-01', '2028-02-29'],
    ['2027-03-15', 6, '2026-12-15', '2027-03-15', '2027-03-14'],
    ['2027-03-15', 5, null, '2027-03-15', '2027-03-14'],
    ['2027-03-15', 3, null, '2027-03-15', '2027-03-14'],
    ['2027-03-15', undefined, '2026-12-15', '2027-03-15', '2027-03-14'],
  ])('a stay until %s, of %s months: from %s until %s, online %s', (expires, months, opens, counter, online) => {
    expect(filingWindow(expires, months)).toEqual({ opens, last: { counter, online } });
  });

  it('opens about three months before it closes, and online a day before the counter', () => {
    fc.assert(
      fc.property(day, (expires) => {
        const { opens, last } = filingWindow(expires);
        const open = daysBetween(opens ?? '', last.counter);
        expect(open).toBeGreaterThanOrEqual(89);
        expect(open).toBeLessThanOrEqual(94);
        expect(daysBetween(last.online, last.counter)).toBe(1);
      }),
    );
  });
});

describe('the special period', () => {
  it.each([
    ['2026-12-31', '2026-12-01', '2027-02-28'],
    ['2027-12-31', '2027-12-01', '2028-02-29'],
    ['2026-12-30', '2026-12-01', '2027-02-28'],
    ['2026-12-28', '2026-12-01', '2027-02-28'],
    ['2026-12-27', '2026-12-01', '2027-02-27'],
    ['2027-02-28', '2027-02-01', '2027-04-28'],
    ['2027-06-30', '2027-06-01', '2027-08-30'],
  ])('of a stay until %s, filed on %s, ends on %s', (expiresOn, filedOn, ends) => {
    expect(specialPeriodEnd({ expiresOn, filedOn })).toBe(ends);
  });

  const stay = { expiresOn: '2027-03-15', filedOn: '2027-03-15' } as const;
  it.each([
    ['filed on the last day at the counter', { ...stay }, '2027-05-15'],
    ['filed a day late', { ...stay, filedOn: '2027-03-16' }, null],
    ['filed online on the last day, which is not possible', { ...stay, filedVia: 'online' }, null],
    ['filed online the day before', { ...stay, filedOn: '2027-03-14', filedVia: 'online' }, '2027-05-15'],
    ['decided on the day of expiry', { ...stay, decidedOn: '2027-03-15' }, null],
    ['decided the day after', { ...stay, decidedOn: '2027-03-16' }, '2027-03-16'],
    ['decided after two months', { ...stay, decidedOn: '2027-05-16' }, '2027-05-15'],
    ['a stay of 30 days', { ...stay, periodDays: 30 }, null],
    ['a stay of 31 days', { ...stay, periodDays: 31 }, '2027-05-15'],
  ] as const)('%s', (_, one, ends) => {
    expect(specialPeriodEnd(one)).toBe(ends);
  });

  it('is two months after expiry, in that month, and never longer than to the same day', () => {
    fc.assert(
      fc.property(day, (expiresOn) => {
        const end = specialPeriodEnd({ expiresOn, filedOn: expiresOn }) ?? '';
        expect(end).toBe(addMonths(expiresOn, 2));
        expect(Number(end.slice(8))).toBeLessThanOrEqual(Number(expiresOn.slice(8)));
        expect((Number(end.slice(5, 7)) - Number(expiresOn.slice(5, 7)) + 12) % 12).toBe(2);
      }),
    );
  });
});

describe('the last day of a notification', () => {
  it.each([
    ['contract', '2026-11-16', '2026-11-30'],
    ['contract', '2027-02-15', '2027-03-01'],
    ['contract', '2028-02-15', '2028-02-29'],
    ['address', '2026-12-20', '2027-01-03'],
    ['spouse', '2026-12-18', '2027-01-01'],
    ['birth', '2027-01-30', '2027-03-01'],
    ['birth', '2028-01-30', '2028-02-29'],
  ] as const)('%s of %s is %s', (kind, happened, due) => {
    expect(noticeDue(kind, happened)).toBe(due);
  });

  it.each([
    ['hired', '2026-11-01', '2026-12-10'],
    ['hired', '2026-11-30', '2026-12-10'],
    ['hired', '2026-12-01', '2027-01-10'],
    ['leftInsured', '2026-12-25', '2027-01-04'],
    ['leftUninsured', '2026-12-31', '2027-01-31'],
    ['leftUninsured', '2027-01-01', '2027-02-28'],
    ['leftUninsured', '2028-01-31', '2028-02-29'],
  ] as const)('of the employer, %s on %s, is %s', (kind, happened, due) => {
    expect(reportDue(kind, happened)).toBe(due);
  });

  it('of a hire is the tenth of the next month, and of a leaver who is not insured its last day', () => {
    fc.assert(
      fc.property(day, (happened) => {
        const hired = reportDue('hired', happened);
        expect(hired.slice(8)).toBe('10');
        const left = reportDue('leftUninsured', happened);
        expect(left).toBe(endOfMonth(hired));
        expect(hired.slice(0, 7)).toBe(addMonths(`${happened.slice(0, 7)}-01`, 1).slice(0, 7));
      }),
    );
  });
});

describe('what changes on a day', () => {
  it.each([
    ['2027-03-31', 'longest'],
    ['2027-04-01', 'conditional'],
  ])('three years on %s: %s', (on, value) => {
    expect(threeYearsOn(on)).toBe(value);
  });

  it.each([
    ['2026-03-31', 'former'],
    ['2026-04-01', 'partly'],
    ['2026-11-29', 'partly'],
    ['2027-03-31', 'partly'],
    ['2027-04-01', 'revised'],
  ])('the guideline for permanent residence on %s: %s', (on, value) => {
    expect(residenceGuidelineOn(on).value).toBe(value);
  });

  it.each([
    ['2026-06-13', false],
    ['2026-06-14', true],
  ])('the combined card on %s: %s', (on, is) => {
    expect(hasCombinedCard(on)).toBe(is);
  });

  it.each([
    // Born on, filed on, no photograph.
    ['2010-06-14', '2026-06-13', true],
    ['2010-06-13', '2026-06-13', false],
    ['2010-06-14', '2026-06-14', false],
    ['2025-06-15', '2026-06-14', true],
    ['2025-06-14', '2026-06-14', false],
    ['2026-06-14', '2026-06-14', true],
    ['2026-06-15', '2026-06-14', false],
    ['2024-02-29', '2025-02-27', true],
  ])('born on %s, filed on %s: no photograph %s', (birth, on, free) => {
    expect(needsNoPhoto(birth, on)).toBe(free);
  });

  it('has a row on every day', () => {
    fc.assert(
      fc.property(day, (on) => {
        for (const rows of [photoFree, residenceGuideline, threeYears])
          expect(rowOn<(typeof rows)[number]>(rows, on)).toBeDefined();
      }),
    );
  });
});

describe('a certificate of eligibility', () => {
  it.each([
    ['2026-11-30', '2027-02-28'],
    ['2026-11-29', '2027-02-28'],
    ['2026-09-15', '2026-12-15'],
  ])('issued on %s can be used until %s', (issued, ends) => {
    expect(certificateEnds(issued)).toBe(ends);
  });
});

describe('the terms', () => {
  it('have every id once, and a source with its day', () => {
    const ids = dayRows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(dayRows.filter(({ source }) => !/^20\d\d-\d\d-\d\d$/.test(source.checkedOn)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
