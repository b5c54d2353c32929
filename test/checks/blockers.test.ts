import { describe, expect, it } from 'vitest';
import { reportOf } from '../../lib/checks/report';
import { checksOf } from '../../lib/procedures/checks';
import { procedureOf } from '../../lib/procedures/registry';
import { workedRecords } from '../fixtures/worked/load';

describe('what stands in the way', () => {
  const report = reportOf({
    procedure: procedureOf('coe-gijinkoku'),
    checks: checksOf('coe-gijinkoku'),
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

  it('keeps a rule that says more than the list of documents', () => {
    expect(ids).toContain('R-DOC-05');
  });
});
