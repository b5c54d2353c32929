import { describe, expect, it } from 'vitest';
import { arrange, countsOf, partOf, select } from '../../../components/report/arrange';
import { filters, isShown, weightOfField } from '../../../components/report/weigh';
import { checksOf } from '../../../lib/procedures/checks';
import { allReports, emptyReport, workedReport } from './kit';

const idsOf = (lines: readonly { readonly finding: { readonly id: string } }[]) =>
  lines.map(({ finding }) => finding.id);

describe('the part of a rule', () => {
  it.each([
    ['R-ACT-01', 'A'],
    ['R-EDU-13', 'B'],
    ['R-PAY-02', 'C'],
    ['R-LND-06', 'D'],
    ['X-PAST-STAY', 'D'],
    ['R-ORG-09', 'E'],
    ['R-LANG-01', 'F'],
    ['R-PRC-01', 'G'],
    ['R-PR-01', 'I'],
    ['R-DOC-10', 'H'],
    ['R-DEP-01', 'I'],
    ['R-NOT-01', 'I'],
    ['R-NEW-01', 'other'],
    ['', 'other'],
  ] as const)('of %s is %s', (id, part) => {
    expect(partOf(id)).toBe(part);
  });

  it('is known for every rule of the procedure', () => {
    for (const { id } of checksOf('coe-gijinkoku').rules) expect([id, partOf(id)]).not.toEqual([id, 'other']);
  });
});

describe.each(allReports)('the arrangement of %s', (_, report) => {
  const arranged = arrange(report);

  it('holds every rule and every field finding once, and every document once, alone or in its group', () => {
    expect(idsOf(arranged.rules.flatMap(({ lines }) => lines)).sort()).toEqual(report.rules.map(({ id }) => id).sort());
    expect(arranged.fields.flatMap(({ lines }) => lines)).toHaveLength(report.fields.length);
    const documents = arranged.documents.flatMap(({ finding, members }) => [
      finding.id,
      ...members.map(({ id }) => id),
    ]);
    expect(documents.sort()).toEqual(report.documents.map(({ id }) => id).sort());
  });

  it('stands each open row under its own heading', () => {
    for (const { section, lines } of arranged.fields)
      for (const { open } of lines) expect(open?.section ?? null).toBe(section);
  });

  it('shows more with each wider filter, and all findings with the widest', () => {
    const counts = countsOf(arranged);
    expect(counts.blocks).toBeLessThanOrEqual(counts.warnings);
    expect(counts.warnings).toBeLessThanOrEqual(counts.all);
    const alone = report.documents.filter(({ group }) => group === undefined).length;
    expect(counts.all).toBe(report.fields.length + report.rules.length + alone);
  });

  it('shows with the narrowest filter what stands in the way, and nothing else', () => {
    const { rules, documents, fields } = select(arranged, 'blocks');
    const blocking = (kind: string) => report.blockers.filter((blocker) => blocker.kind === kind).map(({ id }) => id);
    expect(idsOf(rules.flatMap(({ lines }) => lines)).sort()).toEqual(blocking('rule').sort());
    expect(idsOf(documents).sort()).toEqual(blocking('document').sort());
    const shown = fields.flatMap(({ lines }) => lines.map(({ finding }) => finding));
    const open = report.blockers.filter(({ kind }) => kind === 'rows').flatMap(({ points }) => points);
    for (const point of open) if (point.kind === 'row') expect(shown.map(({ row }) => row)).toContain(point.row);
    expect(shown.every(({ level }) => level === 'error')).toBe(true);
    for (const id of blocking('field')) expect(shown.map((one) => one.id)).toContain(id);
  });

  it('leaves no group empty', () => {
    for (const filter of filters)
      for (const group of [...select(arranged, filter).fields, ...select(arranged, filter).rules])
        expect(group.lines.length).toBeGreaterThan(0);
  });
});

describe('a finding that a person overruled', () => {
  const word = { by: 'サンプル担当', on: '2026-06-10', note: 'サンプル' };
  const blocked = workedReport('2');
  const [rule] = blocked.blockers.filter(({ kind }) => kind === 'rule');
  const [document] = blocked.blockers.filter(({ kind }) => kind === 'document');
  const name = (id: string | undefined) => ({ finding: id ?? '', ...word });

  it('stays in sight as a warning, and is no longer in the way', () => {
    const report = workedReport('2', undefined, [name(rule?.id), name(document?.id)]);
    const narrow = select(arrange(report), 'blocks');
    const wider = select(arrange(report), 'warnings');
    const rulesOf = (arranged: typeof narrow) => idsOf(arranged.rules.flatMap(({ lines }) => lines));
    expect(rule?.id).toBeDefined();
    expect(document?.id).toBeDefined();
    expect(rulesOf(narrow)).not.toContain(rule?.id);
    expect(rulesOf(wider)).toContain(rule?.id);
    expect(idsOf(narrow.documents)).not.toContain(document?.id);
    expect(idsOf(wider.documents)).toContain(document?.id);
  });

  it('is a warning where it was an error about a field', () => {
    const finding = { id: 'F-01', level: 'error', message: { ja: '', en: '' }, points: [] } as const;
    expect(weightOfField(finding)).toBe('blocks');
    expect(weightOfField({ ...finding, overruled: word })).toBe('warning');
    expect(weightOfField({ ...finding, level: 'warn' })).toBe('warning');
    expect(weightOfField({ ...finding, level: 'info' })).toBe('quiet');
  });
});

describe('the filters', () => {
  it.each([
    ['blocks', true, false, false],
    ['warnings', true, true, false],
    ['all', true, true, true],
  ] as const)('%s', (filter, blocks, warning, quiet) => {
    expect([isShown('blocks', filter), isShown('warning', filter), isShown('quiet', filter)]).toEqual([
      blocks,
      warning,
      quiet,
    ]);
  });

  it('have much to show of a case about which nothing is known, and never a pass', () => {
    const report = emptyReport();
    expect(countsOf(arrange(report)).blocks).toBeGreaterThan(20);
    expect(report.rules.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
  });
});
