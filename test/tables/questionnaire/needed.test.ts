import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../lib/checks/report';
import type { CaseRecords } from '../../../lib/domain/records';
import { neededFacts } from '../../../lib/tables/questionnaire/needed';
import { askedOf, procedure, today } from './kit';

const bare = {
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
  applicant: { id: 'a' },
  employer: { id: 'e' },
} as unknown as CaseRecords;
const reportFor = (records: CaseRecords) => reportOf({ form: procedure, law: coeGijinkokuLaw, records, on: today });
const placesIn = (records: CaseRecords, recipient: 'applicant' | 'employer') =>
  askedOf(records, recipient).flatMap(({ facts }) => facts);

describe('what the check of a case waits for', () => {
  it.each([
    ['employer', 'employer.category.firstGround'],
    ['employer', 'employer.category.withholding.0.filed'],
    ['employer', 'case.contract.fullTime'],
    ['employer', 'case.job.activity'],
    ['employer', 'employer.comparators.0.monthlyYen'],
    ['employer', 'case.dispatch.isDispatch'],
    ['applicant', 'applicant.education.0.degreeAwarded'],
    ['applicant', 'applicant.passport.expiresOn'],
    ['applicant', 'applicant.history.criminal.answer'],
  ] as const)('is asked of the %s of a new case: %s', (recipient, place) => {
    const asked = placesIn(bare, recipient).filter((fact) => fact.place === place);
    expect(asked.map(({ required }) => required)).toEqual([true]);
  });

  it.each(['case.job.excludedStatus', 'case.job.languageBased', 'case.job.area'])(
    'is asked of nobody where it is the practice to judge: %s',
    (place) => {
      expect(neededFacts(reportFor(bare))).toContain(place);
      const all = (['applicant', 'employer'] as const).flatMap((recipient) => placesIn(bare, recipient));
      expect(all.map((fact) => fact.place)).not.toContain(place);
    },
  );

  it('is nothing that a rule which only advises looks at, nor one that was overruled', () => {
    const { rules, ...report } = reportFor(bare);
    const [rule] = rules.filter(({ outcome, points }) => outcome === 'unknown' && points && points.length > 0);
    if (!rule) throw new Error('No rule of a bare case is unknown.');
    const none = { ...report, foundations: [] };
    expect(neededFacts({ ...none, rules: [rule] })).not.toEqual([]);
    expect(neededFacts({ ...none, rules: [{ ...rule, advisory: true }] })).toEqual([]);
    const overruled = { note: 'サンプル', by: '担当者サンプル', on: today };
    expect(neededFacts({ ...none, rules: [{ ...rule, overruled }] })).toEqual([]);
  });

  it('asks for each fact once, whoever is asked', () => {
    for (const recipient of ['applicant', 'employer'] as const) {
      const places = placesIn(bare, recipient).map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
