import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/checks/report';
import { workedRecords } from '../fixtures/worked/load';

describe('what stands in the way', () => {
  const report = reportOf({
    form: coeGijinkoku,
    law: coeGijinkokuLaw,
    records: workedRecords('2'),
    on: '2026-06-15',
  });
  const ids = report.blockers.map(({ id }) => id);

  it.each([
    ['an expired photograph', 'D02', 'R-DOC-02'],
    ['an expired registry certificate', 'D10', 'R-DOC-01'],
  ])('counts %s once: as the document, not again as the rule', (_, document, rule) => {
    expect(ids).toContain(document);
    expect(ids).not.toContain(rule);
    expect(report.rules.find(({ id }) => id === rule)?.outcome).toBe('fail');
  });

  it('names the first three open rows of a section, and how many more there are', () => {
    const { completeness, blockers } = reportOf({
      form: coeGijinkoku,
      law: coeGijinkokuLaw,
      records: {
        applicant: { id: 'a' },
        employer: { id: 'e' },
        case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
      },
      on: '2026-06-15',
    });
    const rows = completeness.open.filter(({ status: standing }) => standing !== 'unknown');
    const [first] = rows;
    const own = rows.filter(({ section }) => section === first?.section);
    const names = (language: 'ja' | 'en') => own.slice(0, 3).map(({ label }) => label[language]);
    expect(own.length).toBeGreaterThan(3);
    const more = own.length - 3;
    expect(blockers.find(({ kind, id }) => kind === 'rows' && id === first?.section)).toEqual({
      kind: 'rows',
      id: first?.section,
      count: own.length,
      text: {
        ja: `${first?.section}：${own.length}件（${names('ja').join('、')} ほか${more}件）`,
        en: `${own.length} to fill in: ${names('en').join(', ')} and ${more} more`,
      },
      points: own.map(({ row }) => ({ kind: 'row', row })),
    });
  });

  it('names what may be needed while that is not known, as questions', () => {
    const report = reportOf({
      form: coeGijinkoku,
      law: coeGijinkokuLaw,
      records: {
        applicant: { id: 'a' },
        employer: { id: 'e' },
        case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
      },
      on: '2026-06-15',
    });
    expect(report.foundations.find(({ id }) => id === 'category')?.state).toBe('unknown');
    const asked = report.blockers.filter(({ question }) => question);
    const documents = report.documents.filter(
      ({ need, waitsFor, group, neverRequired }) =>
        need === 'unknown' && waitsFor === undefined && group === undefined && !neverRequired,
    );
    expect(documents.length).toBeGreaterThan(5);
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(documents.map(({ id }) => id)));
    const rows = report.completeness.open
      .filter(({ status: standing }) => standing === 'unknown')
      .map(({ row }) => row);
    expect(rows.length).toBeGreaterThan(0);
    const inRows = asked.filter(({ kind }) => kind === 'rows').flatMap(({ points }) => points);
    expect(inRows.map((point) => point.kind === 'row' && point.row).toSorted()).toEqual(rows.toSorted());
  });

  it('keeps a rule that says more than the list of documents', () => {
    expect(ids).toContain('R-DOC-05');
  });
});
