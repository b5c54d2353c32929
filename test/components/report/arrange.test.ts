import { describe, expect, it } from 'vitest';
import { arrange } from '../../../components/report/arrange';
import { findingAt } from '../../../lib/checks/overrides';
import { counted, debtors } from '../../../lib/checks/remaining/item';
import { allReports, emptyReport, workedReport } from './kit';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe.each(allReports)('the arrangement of %s', (_, report) => {
  const { faults, needed, questions, hints, settled, notNeeded, overruled } = arrange(report);

  it('shows every item of the list once, and adds up to what is counted', () => {
    const left = [...faults, ...needed.flatMap(({ items }) => items), ...questions];
    expect(ids(left).toSorted()).toEqual(ids(counted(report.remaining)).toSorted());
    expect(ids([...left, ...hints]).toSorted()).toEqual(ids(report.remaining).toSorted());
  });

  it('is made of the same parts by who owes', () => {
    const parts = debtors.map((owes) => arrange(report, owes));
    const count = (of: typeof parts) => of.reduce((sum, part) => sum + part.faults.length + part.questions.length, 0);
    expect(count(parts)).toBe(faults.length + questions.length);
    expect(parts.flatMap((part) => part.needed.flatMap(({ items }) => ids(items))).toSorted()).toEqual(
      needed.flatMap(({ items }) => ids(items)).toSorted(),
    );
    for (const { items } of needed) expect(items.length).toBeGreaterThan(0);
  });

  it('loses no rule and no document: each remains, waits for something, is settled, not needed or overruled', () => {
    const open = new Set(report.remaining.flatMap(({ grounds, settles }) => [...grounds, ...settles]));
    const told = new Set([
      ...[...settled.documents, ...settled.rules, ...notNeeded.documents, ...notNeeded.rules].map(({ id }) => id),
      ...overruled.map(({ finding }) => finding.id),
    ]);
    const alone = report.documents.filter(({ group }) => group === undefined);
    for (const { id } of [...report.rules, ...alone]) expect([id, open.has(id) || told.has(id)]).toEqual([id, true]);
  });

  it('calls nothing settled or not needed that still remains', () => {
    const open = new Set(report.remaining.flatMap(({ grounds, settles }) => [...grounds, ...settles]));
    for (const { id } of [...settled.documents, ...notNeeded.documents])
      expect([id, open.has(id)]).toEqual([id, false]);
    for (const { state } of settled.documents) expect(state).toBe('satisfied');
    expect(settled.rows).toHaveLength(report.completeness.done);
  });
});

describe('a finding that a person overruled', () => {
  const word = { by: 'サンプル担当', on: '2026-06-10', note: 'サンプル' };

  it('leaves what remains and stays in sight with its note', () => {
    const before = arrange(workedReport('2')).faults.find(({ grounds }) => grounds.includes('D07'));
    expect(before?.grounds).toEqual(['D07', 'R-DOC-05']);
    const overrides = ['D07', 'R-DOC-05'].map((finding) => ({ finding, ...word }));
    const after = arrange(workedReport('2', undefined, overrides));
    expect(ids(after.faults)).not.toContain(before?.id);
    expect(after.overruled.map(({ kind, finding }) => [kind, finding.id, finding.overruled])).toEqual([
      ['document', 'D07', word],
      ['rule', 'R-DOC-05', word],
    ]);
    for (const { id } of [...after.settled.documents, ...after.notNeeded.documents]) expect(id).not.toBe('D07');
  });
});

describe('a case about which nothing is known', () => {
  it('has nothing settled, and asks first for what settles most', () => {
    const { settled, questions } = arrange(emptyReport());
    expect([settled.rows, settled.documents, settled.rules]).toEqual([[], [], []]);
    expect(questions[0]?.grounds).toContain('category');
    expect(questions[0]?.settles.length).toBeGreaterThan(15);
  });
});

describe('the target of a finding’s name', () => {
  it.each([
    ['R-DOC-05', { id: 'R-DOC-05' }],
    ['F-16@relatives[0].name', { id: 'F-16', row: 'relatives[0].name' }],
  ])('%s', (name, target) => {
    expect(findingAt(name)).toEqual(target);
  });
});
