import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { isFilingDay } from '../../../components/report/FilingDate';
import { type LinkBase, linksOf, mainLink } from '../../../components/report/links';
import { findingsOf } from '../../../components/report/names';
import { factName } from '../../../lib/screens/shared/fact-name';
import { routeOf } from '../../../components/navigation/routes';
import type { Pointer } from '../../../lib/spec/check';
import { allReports, emptyReport } from './kit';

const base = (canShow: boolean, { rows } = emptyReport()): LinkBase => ({
  caseId: 'testa',
  canShow,
  factsOfRow: (row) => rows[row]?.facts ?? [],
});

const fact = (path: string) => ({ kind: 'fact', path }) as Pointer;

describe('a pointer leads', () => {
  it.each([
    ['case.entry.visaPost', '#/cases/testa/case?at=case.entry.visaPost'],
    ['applicant.work.jobs.1.from', '#/cases/testa/applicant?at=applicant.work.jobs.1.from'],
    ['employer.name', '#/cases/testa/employer?at=employer.name'],
    ['agent.phone', '#/cases/testa/office?at=office.agents.*.phone'],
    ['representative.address', '#/cases/testa/employer?at=employer.contacts.*.address'],
    ['derived.passportName', '#/cases/testa/applicant?at=applicant.name.family'],
    ['derived.education.school', '#/cases/testa/applicant?at=applicant.education.*.school'],
  ])('from %s to %s', (path, href) => {
    expect(linksOf([fact(path)], base(false))).toMatchObject([{ to: 'fact', href }]);
  });

  it('from a row to the page in front where that is the form, else to the facts it takes', () => {
    const row: Pointer = { kind: 'row', row: 'entry.visaPost' };
    expect(linksOf([row], base(true))).toEqual([{ to: 'row', row: 'entry.visaPost' }]);
    expect(linksOf([row], base(false))).toMatchObject([{ href: '#/cases/testa/case?at=case.entry.visaPost' }]);
  });

  it('to one place once', () => {
    const points: readonly Pointer[] = [fact('case.entry.visaPost'), { kind: 'row', row: 'entry.visaPost' }];
    expect(linksOf(points, base(false))).toHaveLength(1);
    expect(linksOf(points, base(true))).toHaveLength(2);
  });

  it('first of all to a control to type into', () => {
    const points: readonly Pointer[] = [{ kind: 'row', row: 'entry.visaPost' }, fact('case.entry.visaPost')];
    expect(mainLink(points, base(true))).toMatchObject({ to: 'fact' });
    expect(mainLink([], base(true))).toBeNull();
  });

  it('nowhere from a fact that no record has', () => {
    expect(linksOf([fact('derived.nothing.at.all'), fact('moon.phase')], base(false))).toEqual([]);
  });
});

const yours = new Set(coeGijinkoku.fields.filter(({ role }) => role !== 'form').map(({ id }) => id));

describe.each(allReports)('every pointer of %s', (_, report) => {
  const findingOf = findingsOf(report);
  const all = [...report.foundations, ...report.fields, ...report.documents, ...report.rules, ...report.blockers];
  const points = all.flatMap((finding) => finding.points ?? []);

  it('leads somewhere, with and without a form in front', () => {
    for (const point of points) {
      expect([point, linksOf([point], base(true, report)).length]).not.toEqual([point, 0]);
      if (point.kind === 'row' && yours.has(point.row)) continue;
      expect([point, linksOf([point], base(false, report)).length]).not.toEqual([point, 0]);
    }
  });

  it('has an address that the workspace knows', () => {
    for (const link of linksOf(points, base(false, report)))
      if (link.to !== 'row') expect(routeOf(link.href)).toMatchObject({ page: 'case', id: 'testa' });
  });

  it('is called by words that a person knows', () => {
    for (const link of linksOf(points, base(false, report))) {
      if (link.to === 'fact') expect(factName(link.at, 'ja')).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      if (link.to === 'fact') expect(factName(link.at, 'ja')).not.toMatch(/[a-z][a-z][A-Z]|\*/);
      if (link.to === 'document') expect(findingOf(link.id)).not.toBeNull();
    }
  });

  it('and every finding that needs a name has one', () => {
    for (const { id } of report.documents) expect(findingOf(id)?.title.en).toBeTruthy();
    for (const { id, row } of report.fields) {
      if (!id.startsWith('X-'))
        expect([id, report.fields.find((field) => field.id === id)?.title?.ja]).not.toEqual([id, undefined]);
      if (row !== undefined) expect([row, report.rows[row]?.label.ja]).not.toEqual([row, undefined]);
    }
  });
});

describe('a filing day', () => {
  it.each([
    ['2026-06-15', true],
    ['2000-01-01', true],
    ['2099-12-31', true],
    ['1999-12-31', false],
    ['2100-01-01', false],
    ['0020-06-15', false],
    ['20260-06-15', false],
    ['', false],
  ])('%s: %s', (day, isOne) => {
    expect(isFilingDay(day)).toBe(isOne);
  });
});
