import { describe, expect, it } from 'vitest';
import { isDifference, signedChecks, talliesOf } from '../../../components/check-record/group';
import { sheetSections } from '../../../components/check-record/sheet-sections';
import type { CheckEntry } from '../../../lib/domain/case/checks';
import { isFinding } from '../../../lib/engine/check-report';
import { checkResults } from '../../../lib/spec/check-result';
import { sampleRecord } from '../../checks/record/kit';

const whole = sampleRecord();
const [first, , second] = whole as readonly CheckEntry[];

describe('the checks of a record', () => {
  it('come the latest first, each with the signatures under it', () => {
    const shown = signedChecks(whole, { whole: true });
    expect(shown.map(({ number, broken, signs }) => [number, broken, signs.length])).toEqual([
      [3, false, 1],
      [1, false, 1],
    ]);
  });

  it.each([
    [0, [true, true]],
    [1, [true, false]],
    [2, [true, false]],
    [3, [false, false]],
  ])('are not to be relied on from entry %i on, where that was altered', (at, broken) => {
    const shown = signedChecks(whole, { whole: false, at, why: 'hash' });
    expect(shown.map((one) => one.broken)).toEqual(broken);
  });

  it('count what was open, and what the next check found settled', () => {
    expect(first && talliesOf(first)).toMatchObject({ findings: 1, open: 1, accepted: 0, settled: 0 });
    expect(second && talliesOf(second)).toMatchObject({ findings: 0, open: 0, settled: 1 });
  });

  it.each(checkResults)('take %s for a difference as the check does', (result) => {
    expect(isDifference(result)).toBe(isFinding(result));
  });
});

describe('the items of a sheet', () => {
  const row = (order: number, section: string) => ({
    label: { ja: '項目', en: 'Item' },
    item: null,
    section,
    order,
    block: null,
    isSingle: true,
  });
  const rows = new Map([
    ['b', row(2, '後')],
    ['a', row(1, '前')],
    ['c', row(3, '後')],
  ]);
  it("stand under the form's headings in the form's order, rows the form does not have last", () => {
    const items = ['c', 'gone', 'b', 'a'].map((id) => ({ row: id, part: 'value', result: 'equal' as const }));
    const sections = sheetSections(items, { row: (id) => rows.get(id) ?? null });
    expect(sections.map(({ section, items: of }) => [section, of.map(({ item }) => item.row)])).toEqual([
      ['前', ['a']],
      ['後', ['b', 'c']],
      ['', ['gone']],
    ]);
  });
});
