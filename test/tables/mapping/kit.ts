import { module } from '../../../lib/procedures/coe-gijinkoku/module';
import type { MappedCell } from '../../../lib/tables/mapping/assign';
import type { PlanOptions } from '../../../lib/tables/mapping/plan';
import { cellsOf } from '../../../lib/tables/imports/sheet-rows';
import type { Sheet } from '../../../lib/tables/formats/table';

/** Options of a plan with identifiers that count up, so that the same rows give the same plan. */
export function planOptions(more: Partial<PlanOptions> = {}): PlanOptions {
  let count = 0;
  return {
    blank: 'keep',
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
    today: '2026-11-25',
    makeCases: true,
    procedures: { preset: module.id, newCase: (_, start) => module.newCase(start) },
    ...more,
  };
}

/** The cells of a sheet's rows below its one row of headings, each with the fact its column is mapped to. */
export function mappedRows(
  sheet: Sheet,
  headingRow: number,
  places: readonly (string | null)[],
): readonly (readonly MappedCell[])[] {
  const heads = { top: headingRow, bottom: headingRow, headings: sheet.rows[headingRow] ?? [], groups: [], title: '' };
  const rows = sheet.rows.map((_, row) => row).slice(headingRow + 1);
  return cellsOf(sheet, heads, places, rows);
}
