import { mostCells } from './limits';
import { addressOf, type CellFault, cellKey, type Merged } from './table';

/** The range of a merged cell, `A2:B3`; empty for any other text. */
export function mergesIn(reference: string | undefined): readonly Merged[] {
  const [from, to] = (reference ?? '').split(':').map(addressOf);
  if (!from || !to || to.row < from.row || to.column < from.column) return [];
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
}

/**
 * A sheet's cells with the content of merged ranges: a value over several rows belongs to each row. Rows after the last
 * filled one are left out, as ranges may continue to the end of the sheet.
 */
export function withMerged(
  rows: readonly (readonly string[])[],
  bad: ReadonlyMap<string, CellFault>,
  merged: readonly Merged[],
): { readonly rows: readonly (readonly string[])[]; readonly bad: ReadonlyMap<string, CellFault> } {
  if (merged.length === 0) return { rows, bad };
  const filled = rows.map((cells) => [...cells]);
  const faults = new Map(bad);
  // Real ranges do not overlap, so they cannot have more cells than the sheet.
  let room = mostCells;
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.[left] ?? '';
    if (value === '') continue;
    const fault = bad.get(cellKey(top, left));
    for (let row = top + 1; row <= Math.min(bottom, filled.length - 1) && room > 0; row += 1) {
      room -= 1;
      const line = filled[row] ?? [];
      while (line.length < left) line.push('');
      // Cells under the first cell of the range are not shown.
      line[left] = value;
      if (fault) faults.set(cellKey(row, left), fault);
    }
  }
  return { rows: filled, bad: faults };
}
