import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../lib/checks/documents';
import { documents } from '../../lib/law/gijinkoku/documents/index';
import type { DocumentState } from '../../lib/spec/check';
import { type WorkedId, workedDay, workedIds, workedRecords } from '../fixtures/worked/load';
import { contextFor } from './kit';

describe('the worked cases', () => {
  const wanting: readonly DocumentState[] = ['missing', 'required', 'expired', 'defective'];
  const lacking = (id: WorkedId): readonly string[] =>
    documentsOf(documents, contextFor(workedRecords(id), workedDay))
      .filter(({ state, group }) => wanting.includes(state) && group === undefined)
      .map((found) => `${found.id} ${found.state}`);

  it.each<[WorkedId, number | 'unknown', readonly string[]]>([
    ['1', 1, []],
    ['2', 3, ['D02 expired', 'D07 defective', 'D10 expired', 'D13 missing', 'D17 missing', 'D18 missing']],
    ['3', 4, ['D13 missing', 'D15 missing']],
    ['4a', 3, ['D18 missing']],
    ['4b', 3, ['D09 defective']],
    ['5', 3, ['D14 missing', 'D18 missing']],
    ['6', 3, []],
    ['6b', 3, ['D09 defective']],
    // No basis stands in 6c; the certificate falls short of ten years there as well.
    ['6c', 3, ['D09 defective']],
    ['7a', 3, ['D17 missing']],
    ['7b', 3, ['D17 missing']],
    ['8', 2, ['D06 missing']],
    ['9a', 3, []],
    ['9b', 3, []],
    ['10a', 2, []],
    ['10b', 2, []],
  ])('case %s: category %s, and these are missing', (id, category, expected) => {
    expect(contextFor(workedRecords(id), workedDay).category.value).toBe(category);
    expect(lacking(id)).toEqual(expected);
  });

  const of = (id: WorkedId, document: string) =>
    documentsOf(documents, contextFor(workedRecords(id), workedDay)).find((found) => found.id === document);

  it('case 1 asks for nothing beyond application, photograph and proof of the category', () => {
    const asked = documentsOf(documents, contextFor(workedRecords('1'), workedDay)).filter(
      ({ need }) => need === 'required',
    );
    expect(asked.map(({ id }) => id)).toEqual(['D01', 'D02', 'D04']);
  });

  it('case 2 does not ask an engineer for a language proof', () => {
    expect(of('2', 'D14')?.state).toBe('notRequired');
  });

  it("case 3 is not content with the client's (A) or (B)", () => {
    expect(of('3', 'D15')?.reason.ja).toMatch(
      /^イが不足しています（直近3か月分の所得税徴収高計算書又は納期の特例の承認資料）/,
    );
    expect(of('3', 'D15-2a')?.state).toBe('satisfied');
  });

  it('case 8 lacks the pledge of the client company', () => {
    expect(of('8', 'D06b')?.state).toBe('missing');
    expect(of('8', 'D07a')?.state).toBe('notRequired');
  });

  it('case 9 files within nineteen days', () => {
    expect(of('9a', 'D17')).toMatchObject({ state: 'expiring', expiresOn: '2026-07-04', inDays: 19 });
    expect(of('9a', 'P-record')).toMatchObject({ need: 'optional', state: 'notRequired' });
    expect(of('9a', 'P-refusal')).toMatchObject({ need: 'optional', state: 'notRequired' });
    expect(of('9b', 'P-refusal')?.state).toBe('satisfied');
  });

  it('case 10 without the approval is of category 3 and needs the rest', () => {
    const records = workedRecords('10b');
    const category = { ...records.employer.category, onlineApproval: 'no' as const };
    const context = contextFor({ ...records, employer: { ...records.employer, category } }, workedDay);
    expect(context.category.value).toBe(3);
    const missing = documentsOf(documents, context).filter(
      ({ state, group }) => state === 'missing' && group === undefined,
    );
    expect(missing.map(({ id }) => id)).toEqual(['D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13']);
  });

  it.each(workedIds)('case %s: nothing is satisfied that was not received', (id) => {
    const received = new Set(
      (workedRecords(id).case.documents ?? []).filter((one) => one.received === 'yes').map((one) => one.id),
    );
    const aliases = new Map(
      documents.rows.map((row) => [row.id, [row.id, ...(row.aliases ?? []), ...(row.group ? [row.group] : [])]]),
    );
    const satisfied = documentsOf(documents, contextFor(workedRecords(id), workedDay)).filter(
      ({ state, members, id: document }) => state === 'satisfied' && members === undefined && document !== 'D18',
    );
    expect(satisfied.length).toBeGreaterThan(0);
    for (const found of satisfied) {
      expect(
        (aliases.get(found.id) ?? []).some((name) => received.has(name)),
        found.id,
      ).toBe(true);
    }
  });
});
