import { describe, expect, it } from 'vitest';
import { datesOf } from '../../lib/overview/next-date';
import {
  employmentReportDue,
  familyEndsOf,
  permissionDaysOf,
  stayDateKinds,
  stayDatesOf,
} from '../../lib/overview/stay-dates';
import { applicantLine, caseLine, today } from './kit';

describe('the dates that a case in Japan leads to', () => {
  it('are the days of filing: online unless the counter was chosen', () => {
    const stay = { expiresOn: '2027-05-31', periodMonths: 36 } as const;
    expect(stayDatesOf({ stay })).toEqual([
      ['stayOpens', '2027-02-28'],
      ['stayEnds', '2027-05-30'],
    ]);
    expect(stayDatesOf({ stay: { ...stay, filedVia: 'counter', periodMonths: 3 } })).toEqual([
      ['stayEnds', '2027-05-31'],
    ]);
  });

  it('are the special period while it is filed in time and not decided', () => {
    const stay = { expiresOn: '2026-12-31', periodMonths: 3, filedVia: 'counter' } as const;
    const kinds = (filedOn?: string, decidedOn?: string) =>
      stayDatesOf({ stay, filedOn, decidedOn }).filter(([kind]) => kind === 'specialEnds');
    expect(kinds()).toEqual([]);
    expect(kinds('2026-12-31')).toEqual([['specialEnds', '2027-02-28']]);
    expect(kinds('2027-01-01')).toEqual([]);
    expect(kinds('2026-12-31', '2027-01-15')).toEqual([]);
  });

  it.each([
    ['contractNotice', { employerChangedOn: '2026-11-16' }, { notifiedOn: '2026-11-20' }, '2026-11-30'],
    [
      'contractNotice',
      { employerLeftOn: '2026-11-01', notice: { event: 'ended' } },
      { notifiedOn: '2026-11-20' },
      '2026-11-15',
    ],
    ['addressNotice', { addressChangedOn: '2026-11-16' }, { addressNotifiedOn: '2026-11-20' }, '2026-11-30'],
    ['spouseNotice', { spouseEndedOn: '2026-11-16' }, { spouseNotifiedOn: '2026-11-20' }, '2026-11-30'],
    ['birthNotice', { childBornOn: '2026-11-16' }, { childAppliedOn: '2026-11-20' }, '2026-12-16'],
  ] as const)('are the last day of %s until it is recorded as made', (kind, happened, made, due) => {
    expect(stayDatesOf({ stay: happened })).toEqual([[kind, due]]);
    expect(stayDatesOf({ stay: { ...happened, ...made } })).toEqual([]);
  });

  it("are the employer's report of a hire until it is recorded", () => {
    const stay = { employerChangedOn: '2026-11-16', notifiedOn: '2026-11-20' } as const;
    const of = (more: object) => stayDatesOf({ stay: { ...stay, ...more }, employment: employmentReportDue({ stay }) });
    expect(of({})).toEqual([['employmentReport', '2026-12-10']]);
    expect(of({ employmentReportedOn: '2026-12-01' })).toEqual([]);
    expect(employmentReportDue({})).toBeUndefined();
  });

  it('are none where nothing is known', () => {
    expect(stayDatesOf({})).toEqual([]);
  });
});

describe('the relatives whose stay ends', () => {
  const people = [
    { id: '1', dependent: 'yes', expiresOn: '2027-01-10' },
    { id: '2', statusOfResidence: '家族滞在', expiresOn: '2027-01-11' },
    { id: '3', statusOfResidence: '永住者', expiresOn: '2027-01-12' },
    { id: '4', dependent: 'yes' },
  ] as const;

  it('are those who depend on the person', () => {
    expect(familyEndsOf({ relatives: { answer: 'yes', people: [...people] } })).toEqual(['2027-01-10', '2027-01-11']);
    expect(familyEndsOf({ relatives: { answer: 'no', people: [...people] } })).toEqual([]);
    expect(familyEndsOf({})).toEqual([]);
  });
});

const listed = (status: string, more: Parameters<typeof caseLine>[0] = {}, of?: Parameters<typeof applicantLine>[0]) =>
  datesOf(caseLine({ status, ...more }), applicantLine(of), today).map(({ kind, on }) => `${kind} ${on}`);

describe('the dates of a stay in the lists', () => {
  const stayDates = [
    ['stayOpens', '2026-11-26'],
    ['stayEnds', '2027-02-25'],
    ['specialEnds', '2027-04-26'],
    ['contractNotice', '2026-11-01'],
  ] as const;

  it.each([
    ['collecting', ['contractNotice 2026-11-01', 'stayOpens 2026-11-26', 'stayEnds 2027-02-25']],
    ['filed', ['contractNotice 2026-11-01', 'specialEnds 2027-04-26']],
    ['additional', ['contractNotice 2026-11-01', 'specialEnds 2027-04-26']],
    ['issued', ['contractNotice 2026-11-01']],
    ['refused', []],
  ])('of a case that is %s are %j', (status, dates) => {
    expect(listed(status, { stayDates })).toEqual(dates);
  });

  it('drop the first day of filing once it has passed', () => {
    expect(listed('draft', { stayDates: [['stayOpens', '2026-11-25']] })).toEqual([]);
  });

  const permissions = permissionDaysOf({
    permissions: [
      { id: '2', from: '2026-03-10', to: '2029-03-10', periodMonths: 36 },
      { id: '1', from: '2025-04-01', to: '2026-04-01', periodMonths: 12 },
      { id: '3', from: '2024-01-01' },
    ],
  });

  it('of a decided case are those of the permission it led to, if no later one has followed', () => {
    const decided = (decidedOn: string) => listed('issued', { decidedOn }, { permissions });
    expect(decided('2025-03-01')).toEqual([]);
    expect(decided('2026-03-10')).toEqual(['stayOpens 2028-12-10', 'stayEnds 2029-03-09']);
    expect(decided('2026-03-11')).toEqual([]);
  });

  it('have the end of the stay of each dependant', () => {
    expect(listed('draft', {}, { familyEnds: ['2027-01-11', '2027-01-10'] })).toEqual([
      'familyEnds 2027-01-10',
      'familyEnds 2027-01-11',
    ]);
  });

  it('are of known kinds', () => {
    expect(new Set(stayDates.map(([kind]) => kind)).isSubsetOf(new Set(stayDateKinds))).toBe(true);
  });
});
