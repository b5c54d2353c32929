import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';
import type { Sheet } from '../formats/table';

const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/[\s_]+/g, '');

/** A heading of the official CSV, or the bare name as the workbook itself shows it. */
const isHeading = ({ header, name }: BulkColumn, text: string | undefined): boolean =>
  plain(text) === plain(header) || plain(text) === plain(name);

/** Whether a sheet is this CSV: its first row has every heading in the template's order, and no more. */
export function isBulk({ columns }: BulkTemplate, sheet: Sheet): boolean {
  const headings = sheet.rows[0] ?? [];
  return (
    columns.every((column, at) => isHeading(column, headings[at])) &&
    headings.slice(columns.length).every((text) => text.trim() === '')
  );
}

const isOwn = ({ ownRows }: BulkTemplate, cells: readonly string[]): boolean =>
  ownRows.some(({ column, starts }) => (cells[column] ?? '').startsWith(starts));

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The first row that may be an application: below the headings and the template's own lines. */
export function firstRow(template: BulkTemplate, { rows }: Sheet): number {
  const found = rows.findIndex((cells, row) => row > 0 && !isOwn(template, cells));
  return found < 0 ? rows.length : found;
}

/** The rows of applications, counted from 0; the template's own lines below its headings are left out. */
export function bulkRows(template: BulkTemplate, sheet: Sheet): readonly number[] {
  return sheet.rows.flatMap((cells, row) => (row === 0 || isOwn(template, cells) || isBlank(cells) ? [] : [row]));
}
