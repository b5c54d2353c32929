import { isYenAt } from '../../facts/amounts';
import type { MappedCell } from '../mapping/assign';
import type { CellHints } from '../mapping/hints';
import { headingNotes } from '../mapping/heading-notes';
import type { HeadingRows } from '../mapping/heading-rows';
import { impliedCells } from '../mapping/implied';
import { hintsOf } from '../mapping/read-rows';
import { cellKey, type Sheet } from '../formats/table';

/** A sheet with the texts that a person has put into its cells; such a cell is trusted again. */
export function edited(sheet: Sheet, texts: ReadonlyMap<string, string>): Sheet {
  if (texts.size === 0) return sheet;
  const bad = new Map(sheet.bad);
  const rows = sheet.rows.map((cells, row) => {
    const made = [...cells];
    for (const [key, text] of texts) {
      const [at, column] = key.split(':').map(Number);
      if (at !== row || column === undefined) continue;
      while (made.length <= column) made.push('');
      made[column] = text;
      bad.delete(key);
    }
    return made;
  });
  return { ...sheet, rows, bad };
}

/** The unit above a table, for all its amounts: 単位：千円. */
export const unitAbove = (title: string): string | null =>
  /単位\s*[:：]?\s*((?:千|百万|万|億|十億)?円|[^\s)）\]】]{1,8})/u.exec(title.normalize('NFKC'))?.[1] ?? null;

/** What a column's heading, its group and the words above it say about each cell. */
export function columnHints(sheet: Sheet, heads: HeadingRows, column: number, place: string): CellHints {
  const heading = heads.headings[column] ?? '';
  const group = heads.groups[column] ?? '';
  const above = isYenAt(place) ? unitAbove(heads.title) : null;
  const aboveHints = above === null ? {} : headingNotes(`金額（${above}）`).hints;
  return { ...aboveHints, ...headingNotes(group).hints, ...hintsOf(heading, sheet) };
}

/** The cells of some of a sheet's rows, each with the fact of its column. */
export function cellsOf(
  sheet: Sheet,
  heads: HeadingRows,
  places: readonly (string | null)[],
  rows: readonly number[],
): readonly (readonly MappedCell[])[] {
  const mapped = places.flatMap((place, column) =>
    place === null ? [] : [{ place, column, hints: columnHints(sheet, heads, column, place) }],
  );
  const implied = impliedCells(
    heads.headings.map((heading, column) => `${heads.groups[column] ?? ''} ${heading}`),
    places,
  );
  const across = acrossColumns(sheet, heads, new Set(mapped.map(({ column }) => column)));
  return rows.map((row) => {
    const texts = sheet.rows[row] ?? [];
    const made = mapped.map(({ place, column, hints }): MappedCell => {
      const key = cellKey(row, column);
      const fault = across.has(key) ? ('mergedAcross' as const) : sheet.bad.get(key);
      return { row, column, place, text: texts[column] ?? '', hints, ...(fault === undefined ? {} : { fault }) };
    });
    return [...made, ...implied(made)];
  });
}

/** Cells merged over several columns with facts: it is not known which column their text belongs to. */
function acrossColumns(
  { merged = [], rows }: Sheet,
  heads: HeadingRows,
  mapped: ReadonlySet<number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { top, bottom, left, right } of merged) {
    const within = [...mapped].filter((column) => column >= left && column <= right);
    if (right === left || within.length < 2) continue;
    for (let row = Math.max(top, heads.bottom + 1); row <= Math.min(bottom, rows.length - 1); row += 1) {
      const isFilled = (rows[row]?.[left] ?? '').trim() !== '';
      for (const column of isFilled ? within : []) found.add(cellKey(row, column));
    }
  }
  return found;
}
