import type { Amount } from '../../papers/plan-years';
import { columnName } from './table';
import type { CellToWrite, FormulaToWrite, NumberToWrite, SheetCell, SheetToWrite } from './xlsx-write';
import type { CellStyle } from './xlsx-styles';

// The vocabulary in which the workbook of the profit plan is written: cells, references and guarded formulas.

export const text = (content: string, look: CellStyle = 'label'): CellToWrite => ({ text: content, look });
export const input = (number: Amount, look: CellStyle = 'yenInput'): NumberToWrite => ({ number, look });
export const made = (formula: string, value: Amount, look: CellStyle = 'yen'): FormulaToWrite => ({
  ...{ formula, value, look },
});

/** A cell by its column, counted from 0, and its row, counted from 1. */
export const at = (column: number, row: number): string => `${columnName(column)}${row}`;
/** A cell of another sheet. */
export const on = (sheet: string, place: string): string => `'${sheet}'!${place}`;

/** An expression over cells that has a value only once all of them are filled in: a missing figure is never zero. */
export function known(cells: readonly string[], expression: string): string {
  return cells.length === 0 ? expression : `IF(COUNT(${cells.join(',')})<${cells.length},"",${expression})`;
}

/** The sum of the cells of a column, from one row to the last; empty while one of them is. */
export function columnSum(column: number, from: number, to: number): string {
  const range = `${at(column, from)}:${at(column, to)}`;
  return `IF(COUNT(${range})<${to - from + 1},"",SUM(${range}))`;
}

/** A sum as a formula; where there is nothing to sum up, the figure itself. */
export const sumCell = (column: number, rows: readonly number[], value: Amount, look: CellStyle): SheetCell => {
  const [from, to] = [rows[0], rows.at(-1)];
  return from === undefined || to === undefined ? input(value, look) : made(columnSum(column, from, to), value, look);
};

/** A sheet that grows row by row. */
export interface GrowingSheet {
  /** Adds a row and tells its number, from 1. */
  readonly add: (...cells: readonly SheetCell[]) => number;
  /** Adds a row for each entry. */
  readonly addAll: <T>(
    list: readonly T[],
    row: (entry: T, number: number) => readonly SheetCell[],
  ) => readonly number[];
  readonly done: () => SheetToWrite;
}

/** Lines that the longest label of a row takes; a Japanese character is two of the widths' units wide. */
const linesOf = (row: readonly SheetCell[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...row.map((cell, column) =>
      cell !== null && 'text' in cell && cell.look !== 'plain'
        ? Math.ceil((cell.text.length * 2) / (widths[column] ?? Number.POSITIVE_INFINITY))
        : 1,
    ),
  );

/** A sheet with a title, a note and a row of headings, which stay in view. */
export function growingSheet(
  name: string,
  note: string,
  headings: readonly string[],
  widths: readonly number[],
): GrowingSheet {
  const rows: SheetCell[][] = [
    [text(name, 'title')],
    [text(note, 'plain')],
    headings.map((heading) => text(heading, 'header')),
  ];
  const add = (...cells: readonly SheetCell[]) => rows.push([...cells]);
  return {
    add,
    addAll: (list, row) => list.map((entry) => add(...row(entry, rows.length + 1))),
    done: () => ({
      ...{
        name,
        rows,
        widths,
        heights: rows.map((row, index) => [28, 20, 40][index] ?? 20 * linesOf(row, widths)),
        frozen: 3,
        frozenColumns: 1,
      },
      ...{ fitWidth: true, landscape: widths.length > 5 },
    }),
  };
}

/** The names of the sheets of the profit plan. */
export const planSheets = {
  sales: '売上・原価',
  staff: '人員計画',
  expenses: '経費',
  profit: '利益計画',
  funds: '資金',
} as const;

export const years = [0, 1, 2] as const;
export type Year = (typeof years)[number];
/** A cell in each year. */
export type ByRow = (year: Year) => string;
/** Cells in each year. */
export type PlacesByYear = (year: Year) => readonly string[];

/** What every sheet has over it: a note, and the years with their days. */
export interface Heading {
  readonly note: string;
  readonly names: readonly string[];
}

export const three = (make: (year: Year) => SheetCell): readonly SheetCell[] => years.map(make);
export const blanks = (count: number, look: 'label' | 'labelTotal' = 'label'): readonly SheetCell[] =>
  Array.from({ length: count }, () => text('', look));

/** A part of a whole; empty where there is no whole. */
export const shareOf = (part: string, whole: string): string =>
  known([part, whole], `IF(${whole}=0,"",${part}/${whole})`);
