/** One sheet of a table file. Every cell is a text, as a person sees it; a cell that holds nothing is an empty text. */
export interface Sheet {
  /** The sheet's name; empty for a CSV file. */
  readonly name: string;
  /** Rows from the first on; rows may be of different lengths. */
  readonly rows: readonly (readonly string[])[];
  /** Cells whose text cannot be believed, as `row:column`, both counted from 0. */
  readonly bad: ReadonlyMap<string, CellFault>;
  /** Not shown by the spreadsheet program: kept for a program to read. */
  readonly hidden: boolean;
  /** Cells that were made one. A value over several rows stands in each of them, in the range's first column. */
  readonly merged?: readonly Merged[];
  /** Rows and columns that the spreadsheet program does not show: hidden by hand, or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Plain numbers that are days are counted from 1904. */
  readonly since1904?: true;
  /** Between the cells of a text file. */
  readonly separator?: Separator;
}

/** What may stand between the cells of a text file. */
export const separators = [',', '\t', ';', '|'] as const;
export type Separator = (typeof separators)[number];

/** A range of cells that were made one, counted from 0; the last row and column belong to it. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What makes a cell's own text worthless: a formula that failed, or that nothing has calculated yet; a number that lost its last
 * digits; a format that shows something else than what is stored; a value over several columns.
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

/** A file read whole, or why it cannot be, with the row (counted from 1) where that has one. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: FileFault; readonly row?: number };

/** A reading that failed. */
export type Refusal = Extract<Reading<never>, { ok: false }>;

/** A fault as a reading. */
export function refused(fault: FileFault, row?: number): Refusal {
  return { ok: false, fault, ...(row === undefined ? {} : { row }) };
}

/** Names a cell in `Sheet.bad`. */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** A column as spreadsheet programs name it, counted from 0: A, B, … Z, AA. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

/** A cell as spreadsheet programs name it, counted from 0: B3. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A cell's place, `BC12`, counted from 0; null for any other text. */
export function addressOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference ?? '');
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}
