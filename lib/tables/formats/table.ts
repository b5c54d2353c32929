/** One sheet of a table file. Every cell is a text, as a person sees it; an empty cell is an empty text. */
export interface Sheet {
  /** The sheet's name; empty for a CSV file. */
  readonly name: string;
  /** All rows from the first on; rows may have different lengths. */
  readonly rows: readonly (readonly string[])[];
  /** Cells whose text cannot be trusted, as `row:column`, both counted from 0. */
  readonly bad: ReadonlyMap<string, CellFault>;
  /** Not shown by the spreadsheet program: it is there for a program to read. */
  readonly hidden: boolean;
  /** Merged cells. A value over several rows is in each of them, in the range's first column. */
  readonly merged?: readonly Merged[];
  /** Rows and columns that the spreadsheet program does not show: hidden by hand, or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Plain numbers that are days are counted from 1904. */
  readonly since1904?: true;
  /** The separator between the cells of a text file. */
  readonly separator?: Separator;
}

/** The possible separators of a text file. */
export const separators = [',', '\t', ';', '|'] as const;
export type Separator = (typeof separators)[number];

/** A range of merged cells, counted from 0; the last row and column are included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What makes a cell's own text worthless: a formula that failed or was not calculated yet; a number that lost its last
 * digits; a format that shows something other than the stored value; a value over several columns.
 */
export const cellFaults = ['formulaError', 'formulaEmpty', 'rounded', 'otherShown', 'mergedAcross'] as const;
export type CellFault = (typeof cellFaults)[number];

/** Why a file cannot be read as a table, a closed list; `components/tables/tables.words.ts` has a sentence for each. */
export const fileFaults = [
  'empty',
  'tooBig',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'cellTooLong',
  'binary',
  'encoding',
  'openQuote',
  'strayQuote',
  'oldExcel',
  'notZip',
  'damaged',
  'encrypted',
  'notExcel',
  'unpacksTooBig',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file that was read completely, or why it cannot be read, with the row (counted from 1) if there is one. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: FileFault; readonly row?: number };

/** A reading that failed. */
export type Refusal = Extract<Reading<never>, { ok: false }>;

/** A fault as a reading. */
export function refused(fault: FileFault, row?: number): Refusal {
  return { ok: false, fault, ...(row === undefined ? {} : { row }) };
}

/** The key of a cell in `Sheet.bad`. */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** The name of a column in spreadsheet programs: A, B, … Z, AA. Counted from 0. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

/** The name of a cell in spreadsheet programs: B3. Counted from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The row and column of a cell name, `BC12`, counted from 0; null for any other text. */
export function addressOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference ?? '');
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}
