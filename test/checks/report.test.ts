import { describe, expect, it } from 'vitest';
import { type Report, reportOf } from '../../lib/checks/report';
import type { Rule } from '../../lib/law/gijinkoku/known';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { documents } from '../../lib/law/gijinkoku/documents/index';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../../lib/law/gijinkoku/examples';
import { fieldChecks } from '../../lib/procedures/coe-gijinkoku/field-checks/index';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { CaseDocument, FindingOutcome } from '../../lib/spec/check';
import { type Law, lawOf } from '../../lib/spec/law';
import { workedDay, workedIds, workedRecords } from '../fixtures/worked/load';

const source = { title: 'Test', checkedOn: '2026-11-01', confidence: 'memory' } as const;
const said = (text: string) => ({ ja: text, en: text });

/** A rule that always says the same. */
const rule = (id: string, outcome: FindingOutcome, more: Partial<Rule> = {}): Rule => ({
  id,
  chapter: 'test',
  title: said(id),
  source,
  judge: () => ({ outcome, reason: said(outcome) }),
  examples: [{ says: 'it fails', records: emptyRecords(), on: exampleDay, expect: 'fail' }],
  ...more,
});

const lawWith = (...rules: readonly Rule[]): Law =>
  lawOf(coeGijinkoku.id, {
    status: gijinkoku,
    chapters: [{ id: 'test', title: said('Test') }],
    rules,
    documents,
    fields: fieldChecks,
    shorts: {},
    ruleMatters: {},
  });
const report = (changes: RecordChanges = {}, rules: readonly Rule[] = []): Report =>
  reportOf({ form: coeGijinkoku, law: lawWith(...rules), records: exampleRecords(changes), on: exampleDay });

/** The good case with every document of the list settled. */
const settled: RecordChanges = {
  case: {
    documents: (exampleRecords().case.documents ?? [])
      .map((document) => ({ ...document, foreignLanguage: document.foreignLanguage ?? ('no' as const) }))
      .concat([{ id: 'D01', received: 'yes', foreignLanguage: 'no' }]),
  },
};
const ids = ({ blockers }: Report): readonly string[] => blockers.map(({ id }) => id);

describe('the report', () => {
  it('of a settled case is ready', () => {
    const found = report(settled, [rule('R-1', 'pass'), rule('R-2', 'notApplicable')]);
    expect(found.blockers).toEqual([]);
    expect(found.ready).toBe(true);
  });

  it.each<[string, FindingOutcome, boolean]>([
    ['a rule that fails', 'fail', false],
    ['a rule that cannot be told', 'unknown', false],
    ['a rule that warns', 'warn', true],
    ['a rule that passes', 'pass', true],
  ])('with %s', (_what, outcome, ready) => {
    const found = report(settled, [rule('R-1', outcome)]);
    expect(found.ready).toBe(ready);
    expect(ids(found)).toEqual(ready ? [] : ['R-1']);
  });

  it('is not held up by a comparison that is left to a person, unless it fails', () => {
    expect(report(settled, [rule('R-1', 'unknown', { leftToPerson: true })]).ready).toBe(true);
    expect(report(settled, [rule('R-1', 'fail', { leftToPerson: true })]).ready).toBe(false);
  });

  it('is not held up by a rule that never says more than a warning', () => {
    const mild = [{ says: 'it warns', records: emptyRecords(), on: exampleDay, expect: 'warn' as const }];
    expect(report(settled, [rule('R-1', 'unknown', { examples: mild })]).ready).toBe(true);
  });

  it('is held up by a missing answer, by section, and says which row', () => {
    const found = report({ case: { ...settled.case, entry: { visaPost: undefined, purpose: undefined } } });
    expect(found.blockers).toMatchObject([{ kind: 'rows', id: '身分事項', count: 2 }]);
    expect(found.fields).toMatchObject([
      { id: 'X-MISSING', row: 'entry.purpose', level: 'error' },
      { id: 'X-MISSING', row: 'entry.visaPost', level: 'error' },
    ]);
    expect(found.fields[1]?.message.ja).toContain('査証申請予定地');
  });

  it('names a refused value without saying it', () => {
    const found = report({ ...settled, employer: { name: '内緒'.repeat(40) } });
    expect(found.fields).toMatchObject([{ id: 'X-REFUSED', row: 'org.name' }]);
    expect(JSON.stringify(found)).not.toContain('内緒');
    expect(found.ready).toBe(false);
  });

  it('is held up by a text for the portal that has outlived its fact, and leads to the fact', () => {
    const texts = (kept: string) => ({
      portalText: { 'org.name': '内緒' },
      portalTextOf: { 'org.name': kept },
    });
    const name = '株式会社サンプル';
    const stale = report({
      employer: { ...settled.employer, name },
      case: { ...settled.case, ...texts('旧サンプル') },
    });
    expect(stale.ready).toBe(false);
    expect(stale.blockers).toMatchObject([{ kind: 'rows', count: 1 }]);
    expect(stale.fields).toMatchObject([
      {
        id: 'X-REFUSED',
        row: 'org.name',
        level: 'error',
        points: [{ kind: 'fact', path: 'employer.name' }, { kind: 'row' }],
      },
    ]);
    expect(stale.fields[0]?.message.en).toContain('was not written for the fact as it is now');
    expect(JSON.stringify(stale)).not.toContain('内緒');
    const current = report({ employer: { ...settled.employer, name }, case: { ...settled.case, ...texts(name) } });
    expect(current.ready).toBe(true);
  });

  it('says a fault of a row once', () => {
    const found = report({ case: { ...settled.case, entry: { port: 'other' } } });
    expect(found.fields.map(({ id }) => id)).toEqual(['F-09']);
    expect(found.blockers).toMatchObject([{ kind: 'rows', count: 1 }]);
  });

  it('is held up by an error across fields that no open row stands for', () => {
    const found = report({ ...settled, employer: { foreignEmployees: 61 } });
    expect(ids(found)).toEqual(['F-29']);
  });

  it('is held up by a missing document, counted by its group', () => {
    const found = report({ case: { documents: settled.case?.documents?.filter(({ id }) => id !== 'D07a') ?? [] } });
    expect(ids(found)).toEqual(['D07']);
  });

  it('is not held up by documents that nobody requires', () => {
    const unsigned: CaseDocument = { id: 'P-reason', received: 'yes', signedBy: [], foreignLanguage: 'no' };
    const found = report({ case: { documents: [...(settled.case?.documents ?? []), unsigned] } });
    expect(found.documents.find(({ id }) => id === 'P-reason')?.state).toBe('defective');
    expect(found.ready).toBe(true);
  });

  it('asks for the category once, not for every document that follows from it', () => {
    const found = report({ ...settled, employer: { category: undefined } });
    expect(ids(found)).toEqual(['category']);
    expect(found.blockers[0]).toMatchObject({ kind: 'foundation', question: true });
  });

  it('of a case with nothing answered is not ready and has nothing satisfied', () => {
    const found = reportOf({ form: coeGijinkoku, law: lawWith(), records: emptyRecords(), on: exampleDay });
    expect(found.ready).toBe(false);
    expect(found.documents.some(({ state }) => state === 'satisfied' || state === 'missing')).toBe(false);
    expect(found.foundations.map(({ state }) => state)).toContain('unknown');
    expect(found.completeness.done).toBe(0);
    // F-01: of two voluntary rows one has to be filled in.
    expect(found.fields.every(({ id }) => ['X-MISSING', 'X-WAITS', 'F-01'].includes(id))).toBe(true);
  });

  it('is the same for the same input', () => {
    const input = {
      form: coeGijinkoku,
      law: lawWith(rule('R-1', 'warn')),
      records: workedRecords('4a'),
      on: workedDay,
    };
    expect(reportOf(input)).toEqual(reportOf(input));
  });

  it.each(workedIds)('can be made of worked case %s and written as JSON', (id) => {
    const found = reportOf({ form: coeGijinkoku, law: lawWith(), records: workedRecords(id), on: workedDay });
    expect(JSON.parse(JSON.stringify(found))).toMatchObject({ case: `case-${id}`, on: workedDay });
  });
});

describe('an override', () => {
  const word = (finding: string, on = '2026-06-01', note = '確認済み') => ({ finding, by: 'サンプル担当', on, note });
  const overruled = (changes: RecordChanges, findings: readonly string[], rules: readonly Rule[] = []): Report =>
    report(
      { ...changes, case: { ...settled.case, ...changes.case, overrides: findings.map((one) => word(one)) } },
      rules,
    );

  it('keeps the outcome of a rule, says who and when, and takes it out of the way', () => {
    const found = overruled({}, ['R-1'], [rule('R-1', 'fail')]);
    expect(found.rules).toMatchObject([
      { id: 'R-1', outcome: 'fail', overruled: { by: 'サンプル担当', on: '2026-06-01' } },
    ]);
    expect(found.ready).toBe(true);
    expect(found.overrides).toEqual({ applied: ['R-1'], idle: [] });
  });

  it('of a finding that has gone is idle', () => {
    const found = overruled({}, ['R-1', 'D11'], [rule('R-1', 'pass')]);
    expect(found.rules[0]).not.toHaveProperty('overruled');
    expect(found.overrides).toEqual({ applied: [], idle: ['R-1', 'D11'] });
  });

  it('frees a document, and a group with all its wanting documents', () => {
    const without = {
      case: { documents: settled.case?.documents?.filter(({ id }) => id !== 'D07a' && id !== 'D11') ?? [] },
    };
    expect(ids(overruled(without, ['D11']))).toEqual(['D07']);
    expect(ids(overruled(without, ['D11', 'D07a']))).toEqual([]);
    expect(ids(overruled(without, ['D07']))).toEqual(['D11']);
  });

  it('frees a check across fields, everywhere or at one row', () => {
    const staff = { employer: { foreignEmployees: 61, technicalInterns: 62 } };
    expect(ids(overruled(staff, ['F-29']))).toEqual([]);
    expect(ids(overruled(staff, ['F-29@org.foreignEmployees']))).toEqual(['F-29']);
  });

  it('frees an open row only by name', () => {
    const open = { case: { entry: { visaPost: undefined } } };
    expect(overruled(open, ['X-MISSING']).ready).toBe(false);
    expect(overruled(open, ['X-MISSING@entry.visaPost']).ready).toBe(true);
  });

  it('gives way to a later word on the same finding', () => {
    const overrides = [word('R-1', '2026-06-02', '後の判断'), word('R-1', '2026-06-01', '先の判断')];
    const found = report({ case: { ...settled.case, overrides } }, [rule('R-1', 'fail')]);
    expect(found.rules[0]?.overruled?.note).toBe('後の判断');
  });
});
