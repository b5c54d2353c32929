import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../lib/domain/applicant';
import { addDays } from '../../lib/domain/calendar';
import type { Case } from '../../lib/domain/case/case';
import { timelineOf, nextEntryOf } from '../../lib/overview/timeline';
import { timelineKinds } from '../../lib/overview/timeline-entry';
import { readinessDays, readinessOf } from '../../lib/overview/residence-readiness';
import { exampleRecords } from '../../lib/law/gijinkoku/examples';
import { asCaseOf } from '../../lib/domain/case/change-procedure';
import { today } from './kit';

const work = '技術・人文知識・国際業務';

const applicant: Applicant = {
  id: 'a-1',
  passport: { expiresOn: '2033-08-01' },
  permissions: [
    { id: 'p-1', kind: 'landing', status: work, periodMonths: 12, from: '2025-04-01', to: '2026-04-01' },
    { id: 'p-2', kind: 'renewal', status: work, periodMonths: 12, from: '2026-03-10', to: '2027-04-01' },
  ],
  relatives: {
    answer: 'yes',
    people: [
      { id: 'r-1', name: 'TESTA SPOUSE', dependent: 'yes', expiresOn: '2027-04-01' },
      { id: 'r-2', name: 'TESTA COUSIN', statusOfResidence: '永住者', expiresOn: '2030-01-01' },
    ],
  },
};

const caseOf = (more: Partial<Case>): Case =>
  ({ id: 'c-1', applicantId: 'a-1', employerId: 'e-1', procedure: 'renewal-gijinkoku', ...more }) as Case;

const lines = (cases: readonly Case[], of: Applicant = applicant, on = today) =>
  timelineOf({ applicant: of, caseId: 'c-1', cases, today: on }).map(
    ({ on: day, kind, state }) => `${day} ${kind} ${state}`,
  );

describe('the timeline of a person', () => {
  it('has permissions, days of filing, family, passport and the way to permanent residence', () => {
    expect(lines([])).toEqual([
      '2025-04-01 permission over',
      '2026-03-10 permission over',
      '2027-01-01 stayOpens ahead',
      '2027-03-31 stayEnds ahead',
      '2027-03-31 threeYearsEnd ahead',
      '2027-04-01 permissionEnds ahead',
      '2027-04-01 familyEnds ahead',
      '2027-04-01 guidelineRises ahead',
      '2030-04-01 fiveWorkYears ahead',
      '2033-08-01 passport ahead',
      '2035-04-01 tenYears ahead',
    ]);
  });

  it.each([
    ['2027-03-31', 'ahead'],
    ['2027-04-01', 'late'],
  ])('on %s has the last day of filing as %s', (on, state) => {
    expect(lines([], applicant, on)).toContain(`2027-03-31 stayEnds ${state}`);
  });

  it('has the special period instead of the days of filing once a renewal is filed', () => {
    const filed = caseOf({
      status: 'filed',
      filedOn: '2027-03-01',
      stay: { expiresOn: '2027-04-01', periodMonths: 12 },
    });
    const found = lines([filed], applicant, '2027-04-10');
    expect(found).toContain('2027-03-01 filed done');
    expect(found).toContain('2027-06-01 specialEnds ahead');
    expect(found).toContain('2027-04-01 permissionEnds over');
    expect(found.filter((line) => line.includes('stayEnds'))).toEqual([]);
    expect(lines([filed], applicant, '2027-06-02')).toContain('2027-06-01 specialEnds late');
  });

  it('tells the days of one extension once, by the case that files it', () => {
    const open = caseOf({ status: 'collecting', stay: { expiresOn: '2027-04-01', periodMonths: 12 } });
    const entries = timelineOf({ applicant, caseId: 'c-1', cases: [open], today });
    expect(entries.filter(({ kind }) => kind === 'stayEnds').map(({ where }) => where?.path)).toEqual([
      'case.stay.expiresOn',
    ]);
  });

  it('has the certificate until it can no longer be used', () => {
    const issued = caseOf({ procedure: 'coe-gijinkoku', status: 'issued', decidedOn: '2026-11-30' });
    expect(lines([issued], { id: 'a-1' })).toEqual(['2026-11-30 decided done', '2027-02-28 certificateEnds ahead']);
  });

  it.each([
    ['2026-11-30', undefined, 'ahead'],
    ['2026-12-01', undefined, 'late'],
    ['2026-12-01', '2026-11-20', 'done'],
  ])('on %s, notified on %s, has the notice of the contract partner as %s', (on, notifiedOn, state) => {
    const changed = caseOf({
      procedure: 'employer-change',
      stay: {
        employerChangedOn: '2026-11-16',
        employmentReportedOn: '2026-11-20',
        ...(notifiedOn ? { notifiedOn } : {}),
      },
    });
    expect(lines([changed], { id: 'a-1' }, on)).toEqual([
      `2026-11-30 contractNotice ${state}`,
      '2026-12-10 employmentReport done',
    ]);
  });

  it.each([
    ['yes', '2026-11-25'],
    ['no', '2026-12-31'],
  ] as const)('has the employer report a leaver who is insured (%s) by %s', (insured, due) => {
    const left = caseOf({ stay: { employerLeftOn: '2026-11-15', notice: { event: 'ended' } } });
    const employer = { id: 'e-1', employmentInsuranceEnrolled: insured };
    const found = timelineOf({ applicant: { id: 'a-1' }, employer, caseId: 'c-1', cases: [left], today });
    expect(found.find(({ kind }) => kind === 'leaveReport')?.on).toBe(due);
  });

  it('has nothing where nothing is known, and nothing of a refused case but its days', () => {
    expect(lines([], { id: 'a-1' })).toEqual([]);
    const refused = caseOf({
      status: 'refused',
      filedOn: '2026-10-01',
      decidedOn: '2026-11-01',
      stay: { expiresOn: '2026-12-01' },
    });
    expect(lines([refused], { id: 'a-1' })).toEqual(['2026-10-01 filed done', '2026-11-01 decided done']);
  });

  it('has no way to permanent residence for a permanent resident', () => {
    const permanent: Applicant = {
      id: 'a-1',
      permissions: [{ id: 'p', kind: 'permanentResidence', from: '2026-01-01' }],
    };
    expect(lines([], permanent)).toEqual(['2026-01-01 permission over']);
  });

  it('gives a source for every day that the law counts, and a place for every day that a fact tells', () => {
    const all = timelineOf({
      ...{ applicant, caseId: 'c-1', today },
      cases: [
        caseOf({
          status: 'collecting',
          filingOn: '2027-02-01',
          stay: {
            ...{ expiresOn: '2027-04-01', addressChangedOn: '2026-11-20', spouseEndedOn: '2026-11-20' },
            ...{ childBornOn: '2026-11-20', employerChangedOn: '2026-11-20' },
          },
        }),
      ],
    });
    const told = ['permission', 'permissionEnds', 'filing', 'filed', 'decided', 'passport', 'familyEnds'];
    expect(all.filter(({ kind, source }) => source === undefined && !told.includes(kind))).toEqual([]);
    const ofLaw = ['threeYearsEnd', 'guidelineRises'];
    expect(all.filter(({ kind, where }) => where === undefined && !ofLaw.includes(kind))).toEqual([]);
    expect(all.every(({ kind }) => timelineKinds.includes(kind))).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('is in the order of the days, and its next entry is the first that is late or to come', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, day, day, day, (expiresOn, filedOn, employerChangedOn, now) => {
        const one = caseOf({ status: 'filed', filedOn, stay: { expiresOn, employerChangedOn } });
        const entries = timelineOf({ applicant, caseId: 'c-1', cases: [one], today: now });
        const days = entries.map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
        expect(entries.filter(({ on, state }) => state === 'late' && on >= now)).toEqual([]);
        expect(entries.filter(({ on, state }) => state === 'ahead' && on < now)).toEqual([]);
        expect(nextEntryOf(entries)?.state === 'late').toBe(entries.some(({ state }) => state === 'late'));
      }),
    );
  });
});

describe('the way to permanent residence', () => {
  const records = (stay: object, permissions: Applicant['permissions']) => {
    const made = exampleRecords({ case: { stay }, applicant: permissions ? { permissions } : {} });
    return { ...made, case: asCaseOf(made.case, 'permanent-residence') };
  };
  const outcome = (rule: string, on: string, ...given: Parameters<typeof records>) =>
    readinessOf(records(...given), today)
      .find((one) => one.on === on)
      ?.findings.find(({ id }) => id === rule)?.outcome;

  it('is told for today and for each day on which the rules change', () => {
    expect(readinessDays('2026-11-29')).toEqual(['2026-11-29', '2027-03-31', '2027-04-01']);
    expect(readinessDays('2027-03-31')).toEqual(['2027-03-31', '2027-04-01']);
    expect(readinessDays('2027-04-01')).toEqual(['2027-04-01']);
  });

  it('counts three years as the longest period until the last day on which they do', () => {
    const stay = { periodMonths: 36 };
    expect(outcome('R-PR-02', today, stay, undefined)).toBe('pass');
    expect(outcome('R-PR-02', '2027-03-31', stay, undefined)).toBe('pass');
    expect(outcome('R-PR-02', '2027-04-01', stay, undefined)).toBe('warn');
  });

  it('takes years and period from the permissions on record', () => {
    const permissions = [
      { id: '1', from: '2017-03-31', to: '2022-03-31', periodMonths: 60, status: work },
      { id: '2', from: '2022-03-31', to: '2027-06-30', periodMonths: 60, status: work },
    ];
    const stay = { yearsInJapan: 1, yearsOnWorkStatus: 1, specialRoute: 'none' };
    expect(outcome('R-PR-01', today, stay, permissions)).toBe('fail');
    expect(outcome('R-PR-01', '2027-03-31', stay, permissions)).toBe('pass');
    expect(outcome('R-PR-02', '2027-04-01', stay, permissions)).toBe('pass');
    expect(outcome('R-PR-01', '2027-03-31', stay, undefined)).toBe('fail');
  });

  it('says on every day that the criteria rise, or have', () => {
    const found = readinessOf(records({}, undefined), today).map(({ findings }) =>
      findings
        .find(({ id }) => id === 'R-PR-07')
        ?.reason.en.includes("The criteria rise on 2027-04-01; check the Agency's page."),
    );
    expect(found).toEqual([true, true, true]);
  });
});
