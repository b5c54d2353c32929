import type { Sheet } from '../formats/table';
import { type HeadingReader, headerRowOf } from './headings';

/** Where a sheet's headings are, and what they are. Rows are counted from 0. */
export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly string[];
  /** The group above each heading, in a row of its own. */
  readonly groups: readonly (string | null)[];
  /** The text above the table, from rows with only one text. */
  readonly title: string;
}

/** The headings of a sheet: one row, or a row of groups with the headings below it. */
export function headingRowsOf(sheet: Sheet, reader: HeadingReader, chosen?: number): HeadingRows {
  const row = chosen ?? headerRowOf(sheet.rows, reader);
  const lower = lowerRow(sheet, row);
  if (lower !== null) {
    const [alone, both] = [made(sheet, row, null, row), made(sheet, row, row, lower)];
    // Words of a first record below a column without a heading would make known headings unknown.
    if (isMerged(sheet, row) || known(both, reader) >= known(alone, reader)) return both;
  }
  return isGroupRow(sheet, row - 1, row) ? made(sheet, row - 1, row - 1, row) : made(sheet, row, null, row);
}

const isMerged = ({ merged = [] }: Sheet, row: number): boolean => merged.some(({ top }) => top === row);

const known = ({ headings, groups }: HeadingRows, reader: HeadingReader): number =>
  reader.propose(headings, groups).filter(({ place }) => place !== null).length;

function made({ rows, merged = [] }: Sheet, top: number, groupRow: number | null, bottom: number): HeadingRows {
  const below = rows[bottom] ?? [];
  const groupCells = groupRow === null ? [] : groupsIn(rows[groupRow] ?? [], groupRow, merged);
  const length = Math.max(below.length, groupCells.length);
  const at = Array.from({ length }, (_, column) => ({
    heading: (below[column] ?? '').trim(),
    group: groupCells[column] ?? null,
  }));
  return {
    top,
    bottom,
    // A heading over both rows is in the upper one.
    headings: at.map(({ heading, group }, column) =>
      heading === '' && group !== null && isFilled(rows[groupRow ?? 0], column) ? group : heading,
    ),
    groups: at.map(({ heading, group }) => (heading === '' || heading === group ? null : group)),
    title: rows
      .slice(0, top)
      .map((cells) => cells.filter((cell) => cell.trim() !== '').join(' '))
      .join('\n'),
  };
}

const isFilled = (cells: readonly string[] | undefined, column: number): boolean =>
  (cells?.[column] ?? '').trim() !== '';

/** The group over each column: as wide as its merged cell; without merged cells, up to the next group. */
function groupsIn(
  cells: readonly string[],
  row: number,
  merged: NonNullable<Sheet['merged']>,
): readonly (string | null)[] {
  const wide = merged.filter(({ top, bottom, left, right }) => top <= row && bottom >= row && right > left);
  const width = Math.max(cells.length, ...wide.map(({ right }) => Math.min(right + 1, 2_000)));
  let last: string | null = null;
  return Array.from({ length: width }, (_, column) => {
    const text = (cells[column] ?? '').trim();
    const range = wide.find(({ left, right }) => left <= column && column <= right);
    if (range) return (cells[range.left] ?? '').trim() || null;
    if (text !== '') last = text;
    return text === '' && wide.length > 0 ? null : last;
  });
}

/** The row of headings below a row of groups and headings; null if its next row is not one. */
function lowerRow({ rows, merged = [] }: Sheet, row: number): number | null {
  const [upper, lower] = [rows[row] ?? [], rows[row + 1]];
  if (!lower) return null;
  const own = merged.filter(({ top }) => top === row);
  const tall = own.filter(({ bottom }) => bottom > row);
  if (tall.length > 0) return Math.max(...tall.map(({ bottom }) => bottom));
  const isWide = (column: number) => own.some(({ left, right }) => right > left && left <= column && column <= right);
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => column);
  const under = columns.filter((column) => isFilled(lower, column));
  // Words only below empty or wide cells, and nothing below the other headings: no record looks like this.
  const fits = under.every((column) => isWide(column) || !isFilled(upper, column) || isFilledAside(upper, column));
  const blanks = columns.some((column) => isFilled(upper, column) && !isFilled(lower, column));
  const words = under.every((column) => isWord(lower[column] ?? ''));
  const divides = under.some((column) => !isFilled(upper, column));
  return under.length > 1 && fits && blanks && words && divides ? row + 1 : null;
}

/** A group's own column: there is an empty cell to the right of it. */
const isFilledAside = (cells: readonly string[], column: number): boolean =>
  isFilled(cells, column) && !isFilled(cells, column + 1);

const isWord = (text: string): boolean => !/\d{2}|@/.test(text) && text.trim().length <= 20;

/** Whether a row above the headings is a row of groups, and not a title, note or date of the list. */
function isGroupRow({ rows, merged = [] }: Sheet, row: number, below: number): boolean {
  const cells = rows[row];
  if (!cells) return false;
  const filled = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const own = merged.filter(({ top, bottom, left, right }) => top <= row && bottom >= row && right > left);
  const width = (rows[below] ?? []).length;
  // A title over the whole table.
  if (own.some(({ left, right }) => left === 0 && right >= width - 1)) return false;
  if (own.length > 0) return true;
  const [only] = filled;
  const isTitle = filled.length === 1 && only === 0;
  return (
    filled.length > 0 &&
    !isTitle &&
    filled.every((column) => isWord(cells[column] ?? '') && !/[:：※]/.test(cells[column] ?? '')) &&
    filled.some((column) => isFilled(rows[below], column))
  );
}
