import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { settledNames } from '../../../lib/checks/remaining/names';
import { reportOf } from '../../../lib/checks/report';
import { exchange } from '../../../lib/domain/exchange';
import { emptyRecords } from '../../../lib/law/gijinkoku/examples';
import { allCases } from '../../fixtures/cases/load';

const procedure = coeGijinkoku;
const checks = coeGijinkokuLaw;

const { applicants, employers, offices, cases } = exchange.parse(allCases());
const known = cases.map((one) => {
  const applicant = applicants.find(({ id }) => id === one.applicantId);
  const employer = employers.find(({ id }) => id === one.employerId);
  if (!applicant || !employer) throw new Error(`The case ${one.id} is not whole.`);
  return { case: one, applicant, employer, office: offices.find(({ id }) => id === one.officeId) };
});

describe('the names of what an answer settles', () => {
  it.each([emptyRecords(), ...known].map((records) => [records.case.id, records] as const))(
    'are there for every finding of %s, in both languages, and for no other',
    (_, records) => {
      const report = reportOf({ form: procedure, law: checks, records, on: '2026-11-28' });
      const names = settledNames(report, procedure, checks);
      const wanted = new Set(report.remaining.flatMap(({ settles }) => settles));
      expect(Object.keys(names).sort()).toEqual([...wanted].sort());
      for (const { ja, en } of Object.values(names)) expect([ja, en]).not.toContain('');
    },
  );

  it('are some for a new case, or this proves nothing', () => {
    const report = reportOf({ form: procedure, law: checks, records: emptyRecords(), on: '2026-11-28' });
    expect(Object.keys(settledNames(report, procedure, checks)).length).toBeGreaterThan(10);
  });
});
