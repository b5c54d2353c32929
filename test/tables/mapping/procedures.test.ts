import { describe, expect, it } from 'vitest';
import { type Exchange, exchange } from '../../../lib/domain/exchange';
import { loadProcedures, procedureOf } from '../../../lib/procedures/registry';
import { type PlanOptions, planOf } from '../../../lib/tables/mapping/plan';
import { mappedRows, planOptions } from './kit';

// A table whose rows are of several procedures.

await loadProcedures();

const stored: Exchange = exchange.parse({
  ...{ format: 'tenken', version: 1, offices: [] },
  applicants: [{ id: 'a1', name: { family: 'TESTA', given: 'ARJUN' } }],
  employers: [{ id: 'e1', name: 'サンプル株式会社' }],
  cases: [
    { id: 'c1', applicantId: 'a1', employerId: 'e1', procedure: 'coe-gijinkoku', entry: { port: 'NRT' } },
    { id: 'c2', applicantId: 'a1', employerId: 'e1', procedure: 'side-job', title: '副業' },
  ],
});

const ofRow = (places: readonly string[], row: readonly string[], more: Partial<PlanOptions> = {}) => {
  const sheet = { name: '', hidden: false, bad: new Map(), rows: [places.map(() => '見出し'), row] };
  const procedures: PlanOptions['procedures'] = {
    preset: 'coe-gijinkoku',
    newCase: (procedure, start) => procedureOf(procedure).newCase(start),
  };
  const plan = planOf(mappedRows(sheet, 0, ['applicant.id', 'employer.id', ...places]), stored, {
    ...planOptions({ procedures }),
    ...more,
  });
  const [one] = plan.records.filter(({ kind }) => kind === 'case');
  return { one, problems: plan.problems.map(({ place, code }) => `${place} ${code}`) };
};
const person = ['a1', 'e1'];

describe('a row of a table', () => {
  it.each([
    ['names no procedure', ['case.title'], ['見本'], { id: 'c1', state: 'changed' }],
    [
      'names that of another case',
      ['case.procedure', 'case.title'],
      ['side-job', '見本'],
      { id: 'c2', state: 'changed' },
    ],
    [
      'names it in words',
      ['case.procedure', 'case.title'],
      ['資格外活動許可申請（副業）', '見本'],
      { id: 'c2', state: 'changed' },
    ],
    [
      'names one of which there is no case',
      ['case.procedure', 'case.title'],
      ['永住許可申請', '見本'],
      { state: 'added', after: { procedure: 'permanent-residence', title: '見本', status: 'draft' } },
    ],
  ])('that %s is of the case of that procedure', (_, places, row, expected) => {
    const { one, problems } = ofRow(places, [...person, ...row]);
    expect(problems).toEqual([]);
    expect(one).toMatchObject(expected);
  });

  it('that names no procedure makes a case of the one that was chosen for the table', () => {
    const procedures: PlanOptions['procedures'] = {
      preset: 'renewal-gijinkoku',
      newCase: (procedure, start) => procedureOf(procedure).newCase(start),
    };
    const { one } = ofRow(['case.title'], [...person, '見本'], { procedures });
    expect(one).toMatchObject({ state: 'added', after: { procedure: 'renewal-gijinkoku' } });
  });

  it('that gives a known case another procedure sets aside what that does not ask', () => {
    const { one, problems } = ofRow(['case.id', 'case.procedure'], [...person, 'c1', 'renewal-gijinkoku']);
    expect(problems).toEqual([]);
    expect(one?.after).toEqual({
      ...{ id: 'c1', applicantId: 'a1', employerId: 'e1', procedure: 'renewal-gijinkoku' },
      setAside: { entry: { port: 'NRT' } },
    });
  });

  it('with a fact that its procedure does not ask is a problem at that cell, and nothing is dropped', () => {
    const places = ['case.procedure', 'case.entry.port'];
    expect(ofRow(places, [...person, 'side-job', 'NRT']).problems).toEqual(['case.entry otherProcedure']);
    expect(ofRow(places, [...person, 'coe-gijinkoku', 'KIX']).problems).toEqual([]);
  });

  it('with the name of no procedure is a problem, and of none but the chosen one', () => {
    expect(ofRow(['case.procedure'], [...person, '架空の手続']).problems.length).toBe(1);
  });
});
