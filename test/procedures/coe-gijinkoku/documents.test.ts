import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../../lib/law/gijinkoku/known';
import { documents } from '../../../lib/law/gijinkoku/documents/index';
import { contextFor } from '../../checks/kit';

const { rows, groups } = documents;
const each = rows.map((row) => [row.id, row] as const);
/** Documents that every case needs, or that none does: they have one side only. */
const always: readonly string[] = ['D01', 'D02', 'D16', 'P-stmt', 'P-reason', 'S9', 'S15', 'S23'];

describe('documents', () => {
  it('are all of the list, each once', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('D'))).toEqual([
      ...['D01', 'D02', 'D03', 'D04', 'D05', 'D06a', 'D06b', 'D06c', 'D06d', 'D07a', 'D07b', 'D07c', 'D08'],
      ...['D09a', 'D09b', 'D09c', 'D09d', 'D10', 'D11', 'D12a', 'D12b', 'D13', 'D14'],
      ...['D15-1', 'D15-2a', 'D15-2b', 'D15-2c', 'D16', 'D17', 'D18', 'D19'],
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['D06', 'D07', 'D09', 'D12', 'D15']);
  });

  it("cover every item of the client's page", () => {
    const named = new Set(rows.flatMap(({ client = [] }) => client.map(({ id }) => id)));
    const items = Array.from({ length: 24 }, (_, index) => `S${index + 1}`);
    expect(items.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(each)('%s has examples on both sides', (id, row) => {
    const needs = new Set(row.examples.map((example) => example.expect));
    if (always.includes(id)) expect(row.examples.length).toBeGreaterThan(0);
    else {
      const shown = [...needs].join(', ');
      const hint = `${id} shows only ${shown}: add an example of the other side, or name it in \`always\` of this file`;
      expect(needs.size, hint).toBeGreaterThan(1);
    }
  });

  it.each(each)('%s has a source and speaks both languages', (_id, row) => {
    expect(row.source.title).not.toBe('');
    expect(row.source.checkedOn).toMatch(/^2026-\d{2}-\d{2}$/);
    for (const { ja, en } of textsOf(row)) {
      expect(ja).toMatch(/[぀-ヿ一-鿿]/);
      expect(en).not.toMatch(/[぀-ヿ]/);
      expect(en).not.toBe('');
    }
  });

  it('belong to groups that know them', () => {
    for (const row of rows) {
      if (row.group !== undefined) expect(groups.map(({ id }) => id)).toContain(row.group);
    }
    for (const group of groups) expect(rows.filter((row) => row.group === group.id).length).toBeGreaterThan(1);
  });

  it('share no other name with a second document that can be wanted at the same time', () => {
    const shared = rows.flatMap(({ aliases = [] }) => aliases).filter((alias, at, all) => all.indexOf(alias) !== at);
    // Employment certificates prove ten years or three; only one of them is ever the basis.
    expect(shared).toEqual(['S6']);
  });
});

function textsOf(row: DocumentRow) {
  const because = row.examples.map(({ records, on }) => row.need(contextFor(records, on)).because);
  return [row.title, ...(row.difference ? [row.difference] : []), ...because];
}
