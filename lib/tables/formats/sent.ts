import type { CellFault, Merged, Separator, Sheet } from './table';

/** A sheet as it is sent in a message, without its rows: they follow in parts. */
export interface SentSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly bad: readonly (readonly [string, CellFault])[];
  readonly merged: readonly Merged[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly since1904: boolean;
  readonly separator: Separator | null;
}

/** A sheet without its rows, for a message. */
export function sentSheet(sheet: Sheet): SentSheet {
  const { name, hidden, bad, merged = [], hiddenRows = [], hiddenColumns = [], since1904, separator } = sheet;
  return {
    name,
    hidden,
    bad: [...bad],
    merged,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
    since1904: since1904 === true,
    separator: separator ?? null,
  };
}

/** The sheet that was sent, with its rows. */
export function sheetOf(sent: SentSheet, rows: Sheet['rows']): Sheet {
  const { name, hidden, bad, merged, hiddenRows, hiddenColumns, since1904, separator } = sent;
  return {
    name,
    hidden,
    rows,
    bad: new Map(bad),
    ...(merged.length > 0 ? { merged } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows: new Set(hiddenRows) } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns: new Set(hiddenColumns) } : {}),
    ...(since1904 ? { since1904 } : {}),
    ...(separator === null ? {} : { separator }),
  };
}

/** The rows of a sheet in parts small enough for a message. */
export function rowParts(rows: Sheet['rows'], mostCells = 50_000): readonly Sheet['rows'][] {
  const parts: (readonly string[])[][] = [[]];
  let cells = 0;
  for (const row of rows) {
    if (cells > 0 && cells + row.length > mostCells) {
      parts.push([]);
      cells = 0;
    }
    parts.at(-1)?.push(row);
    cells += row.length + 1;
  }
  return parts;
}
