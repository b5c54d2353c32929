import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../../lib/checks/context';
import { asCaseOf } from '../../../lib/domain/case/change-procedure';
import { exampleRecords, type RecordChanges } from '../../../lib/law/gijinkoku/examples';
import { changeGijinkokuLaw } from '../../../lib/procedures/change-gijinkoku/law';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { employerChangeLaw } from '../../../lib/procedures/employer-change/law';
import { permanentResidenceLaw } from '../../../lib/procedures/permanent-residence/law';
import { renewalGijinkokuLaw } from '../../../lib/procedures/renewal-gijinkoku/law';
import type { Law } from '../../../lib/spec/law';

type Stay = NonNullable<RecordChanges['case']>['stay'];

const termsOf = (law: Law, stay: Stay, on: string, more: RecordChanges['case'] = {}) => {
  const records = exampleRecords({ case: { ...more, stay } });
  const own = { ...records, case: asCaseOf(records.case, law.procedure) };
  return law.assess(checkedCaseOf(own, on)).terms;
};
const term = (id: string, ...given: Parameters<typeof termsOf>) => termsOf(...given).find((one) => one.id === id);
const shown = (...given: Parameters<typeof term>) => term(...given)?.shown.en;

describe('the fee in a report', () => {
  it.each([
    [{}, '2026-09-30', '5,500 yen to 6,000 yen'],
    [{ filedVia: 'online' }, '2026-09-30', '5,500 yen'],
    [{}, '2026-10-01', '10,000 yen to 75,000 yen'],
    [{ filedVia: 'online', periodMonths: 12 }, '2026-10-01', '10,000 yen to 65,000 yen (likely 27,000 yen)'],
    [{ filedVia: 'counter', periodMonths: 36 }, '2026-10-01', '10,000 yen to 75,000 yen (likely 64,000 yen)'],
    [{ periodMonths: 60 }, '2026-10-01', '10,000 yen to 75,000 yen (likely 75,000 yen or 65,000 yen)'],
  ] as const)('of a renewal with %j on %s is %s', (stay, on, text) => {
    expect(shown('fee', renewalGijinkokuLaw, stay, on)).toBe(text);
  });

  it('of a change names no likely period: the one held is of another status', () => {
    expect(shown('fee', changeGijinkokuLaw, { periodMonths: 12 }, '2026-10-01')).toBe('10,000 yen to 75,000 yen');
  });

  it('of a certificate and of a notice is nothing', () => {
    expect(shown('fee', coeGijinkokuLaw, {}, '2026-10-01')).toBe('0 yen');
    expect(shown('fee', employerChangeLaw, {}, '2026-10-01')).toBe('0 yen');
  });

  it.each([
    ['2026-09-30', '10,000 yen'],
    ['2026-10-01', '200,000 yen'],
  ])('of permanent residence on %s is %s', (on, text) => {
    expect(shown('fee', permanentResidenceLaw, {}, on)).toBe(text);
  });

  it('has the row of every amount it could be behind it, with its source, and the likely one marked', () => {
    const rows = term('fee', renewalGijinkokuLaw, { filedVia: 'online', periodMonths: 36 }, '2026-10-01')?.rows ?? [];
    expect(rows.map(({ title, shown: text, likely }) => [title.en, text.en, likely === true])).toEqual([
      ['5 years, online', '65,000 yen (and 550 yen for paying online)', false],
      ['3 years, online', '56,000 yen (and 550 yen for paying online)', true],
      ['1 year, online', '27,000 yen (and 330 yen for paying online)', false],
      ['3 months, online', '10,000 yen (and 330 yen for paying online)', false],
      ['After a reduction, at the counter alone', '10,000 yen', false],
      ['Re-entry permit, single, online', '3,500 yen (and 220 yen for paying online)', false],
      ['Re-entry permit, multiple, online', '6,500 yen (and 220 yen for paying online)', false],
      ['Permission for other activities, online', '0 yen', false],
      ['Certificate of authorised employment, online', '1,600 yen (and 220 yen for paying online)', false],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ source }) => source.title === '')).toEqual([]);
  });
});

describe('the days in a report', () => {
  const stay = { expiresOn: '2026-12-31', periodMonths: 36 } as const;
  it.each([
    [stay, '2026-09-30 to 2026-12-30'],
    [{ ...stay, filedVia: 'counter' }, '2026-09-30 to 2026-12-31'],
    [{ ...stay, periodMonths: 3 }, 'until 2026-12-30'],
  ] as const)('of a renewal with %j are %s', (given, text) => {
    expect(shown('filingDays', renewalGijinkokuLaw, given, '2026-11-29')).toBe(text);
  });

  it('of a change have no first day', () => {
    expect(shown('filingDays', changeGijinkokuLaw, stay, '2026-11-29')).toBe('until 2026-12-30');
  });

  it('tell the special period that follows', () => {
    const rows = term('filingDays', renewalGijinkokuLaw, stay, '2026-11-29')?.rows ?? [];
    expect(rows.map(({ id, shown: text }) => [id, text.en])).toEqual([
      ['filing.opens', '2026-09-30'],
      ['filing.last.online', '2026-12-30'],
      ['filing.last.counter', '2026-12-31'],
      ['special.months', '2027-02-28'],
    ]);
  });

  it('are not there while nobody has told when the stay expires', () => {
    expect(term('filingDays', renewalGijinkokuLaw, {}, '2026-11-29')).toBeUndefined();
  });

  it('of a new employer are those of the notice', () => {
    const given = { employerChangedOn: '2026-11-16' };
    expect(shown('noticeDue', employerChangeLaw, given, '2026-11-29')).toBe('2026-11-30');
    expect(term('noticeDue', employerChangeLaw, {}, '2026-11-29')).toBeUndefined();
  });
});
