import { cellKey } from '../formats/table';
import type { IntakeCounts, LeftOut } from './model';
import type { Look } from './look';

const isFilled = (text: string): boolean => text.trim() !== '';

/**
 * The parts of a sheet that do not become facts now; whole rows are reported as such. Every filled cell either becomes
 * a fact or is listed here.
 */
export function leftOutOf({ sheet, heads, readings, hidden, said, columns, plan }: Look): readonly LeftOut[] {
  const taken = new Set(plan.records.flatMap(({ rows }) => rows));
  const waiting = (row: number, why: Extract<LeftOut, { row: number; cells: number }>['why']): LeftOut => ({
    row,
    why,
    cells: (sheet.rows[row] ?? []).filter(isFilled).length,
  });
  const isWithoutFacts = (row: number) =>
    (sheet.rows[row] ?? []).every((text, column) => !isFilled(text) || (columns[column]?.fact ?? null) === null);
  return [...readings].flatMap(([row, reading]): readonly LeftOut[] => {
    if (reading.kind === 'none') return [waiting(row, reading.why)];
    if (hidden.has(row)) return [waiting(row, 'hidden')];
    if (said.get(row) === 'leave') return [waiting(row, 'left')];
    if (!taken.has(row)) return [waiting(row, isWithoutFacts(row) ? 'noFacts' : 'waiting')];
    return (sheet.rows[row] ?? []).flatMap((text, column): readonly LeftOut[] => {
      const key = cellKey(row, column);
      if (!isFilled(text) || plan.cells.facts.has(key) || row <= heads.bottom) return [];
      if ((columns[column]?.fact ?? null) === null) return [{ row, column, why: 'noFact' }];
      return [{ row, column, why: plan.cells.nothing.has(key) ? 'placeholder' : 'notTaken' }];
    });
  });
}

/** Counts what came in, and what happened to it. */
export function countsOf({ sheet, readings, plan }: Look, leftOut: readonly LeftOut[]): IntakeCounts {
  const rows = [...readings.keys()];
  const taken = new Set(plan.records.flatMap((record) => record.rows));
  const filled = rows.flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((text, column) => (isFilled(text) ? [cellKey(row, column)] : [])),
  );
  return {
    rows: {
      in: rows.length,
      records: rows.filter((row) => taken.has(row)).length,
      leftOut: leftOut.filter((one) => 'cells' in one).length,
    },
    cells: {
      in: filled.length,
      facts: filled.filter((key) => plan.cells.facts.has(key)).length,
      leftOut: leftOut.reduce((sum, one) => sum + ('cells' in one ? one.cells : 1), 0),
    },
  };
}
