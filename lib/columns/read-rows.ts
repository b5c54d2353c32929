import { cellKey, type Sheet } from '../tabular/table';
import type { MappedCell } from './assign';
import { headingNotes } from './heading-notes';
import type { CellHints } from './hints';
import { impliedCells } from './implied';

/** What a heading and its sheet say of each cell below. */
export function hintsOf(heading: string, { since1904 }: Sheet): CellHints {
  return { ...headingNotes(heading).hints, ...(since1904 ? { since1904 } : {}) };
}

/**
 * The cells of a sheet's rows below its headings, each with the fact its column is mapped to; other columns are left out, and
 * with `withoutBlanks` the cells that say nothing. What a heading says beyond its cells (月給: by the month) is a cell of its own.
 */
export function mappedRows(
  sheet: Sheet,
  headerRow: number,
  places: readonly (string | null)[],
  withoutBlanks = false,
): readonly (readonly MappedCell[])[] {
  const headings = sheet.rows[headerRow] ?? [];
  const mapped = places.flatMap((place, column) =>
    place === null ? [] : [{ place, column, hints: hintsOf(headings[column] ?? '', sheet) }],
  );
  const implied = impliedCells(headings, places);
  return sheet.rows.slice(headerRow + 1).map((cells, index) => {
    const row = headerRow + 1 + index;
    const made = mapped.flatMap(({ place, column, hints }): readonly MappedCell[] => {
      const text = cells[column] ?? '';
      const fault = sheet.bad.size === 0 ? undefined : sheet.bad.get(cellKey(row, column));
      if (fault !== undefined) return [{ row, column, place, text, hints, fault }];
      return withoutBlanks && text.trim() === '' ? [] : [{ row, column, place, text, hints }];
    });
    return [...made, ...implied(made)];
  });
}
