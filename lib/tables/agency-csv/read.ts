import type { CellPlace, MappedCell } from '../mapping/assign';
import { fullNameKey, leafAt } from '../mapping/leaf';
import type { Exchange } from '../../domain/exchange';
import { type Derived, type Facts, factAt } from '../../domain/facts';
import { derivations, derivedAt } from '../../facts/derivations';
import { sameMeaning } from '../../convert/convert';
import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';
import type { Field, Procedure } from '../../spec/field';
import { sheetDate } from '../formats/dates';
import type { Sheet } from '../formats/table';
import { bulkRow, factOf, fieldOf, partOf } from './write';

/** Whether a sheet is this CSV: its first row has every heading in the template's order. */
export function isBulk(template: BulkTemplate, sheet: Sheet): boolean {
  const plain = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/\s+/g, '');
  return template.columns.every(({ header }, column) => plain(sheet.rows[0]?.[column]) === plain(header));
}

/** The rows of applications, counted from 0; the template's own lines below its headings are left out. */
export function bulkRows(template: BulkTemplate, sheet: Sheet): readonly number[] {
  return sheet.rows.flatMap((cells, row) => {
    const isOwn = template.ownRows.some(({ column, starts }) => (cells[column] ?? '').startsWith(starts));
    return row === 0 || isOwn || cells.every((cell) => cell.trim() === '') ? [] : [row];
  });
}

/** How a text of the CSV differs from the case's own. */
export type CsvDifference = 'equal' | 'differs' | 'onlyFile' | 'onlyCase';

/** One column where file and case are not the same. */
export interface BulkDifference {
  readonly column: number;
  readonly header: string;
  readonly difference: Exclude<CsvDifference, 'equal'>;
  readonly file: string;
  readonly ours: string;
}

/**
 * The meaningful differences between a row of the CSV and a case: width, separators and order of words do not count.
 */
export function differencesOf(
  template: BulkTemplate,
  procedure: Procedure,
  cells: readonly string[],
  facts: Facts,
): readonly BulkDifference[] {
  const fields = new Map(procedure.fields.map((field) => [field.id, field]));
  const own = bulkRow(template, procedure, facts);
  return template.columns.flatMap((column, index) => {
    if (column.take.kind === 'yours') return [];
    const cell = own[index];
    const ours = cell && 'text' in cell ? cell.text : rawOf(column, fields, facts);
    const file = (cells[index] ?? '').trim();
    if (isSame(column, fields, file, ours)) return [];
    const difference = file === '' ? 'onlyCase' : ours === '' ? 'onlyFile' : 'differs';
    return [{ column: index, header: column.header, difference, file, ours }];
  });
}

/** What the case says if the CSV cannot take it: the fact as it is. */
function rawOf(column: BulkColumn, fields: ReadonlyMap<string, Field>, facts: Facts): string {
  const path = factOf(column, fields);
  return path === undefined ? '' : String(factAt(facts, path) ?? '');
}

function isSame(column: BulkColumn, fields: ReadonlyMap<string, Field>, file: string, ours: string): boolean {
  if (file === ours) return true;
  if (file === '' || ours === '' || column.take.kind === 'yours') return false;
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (column.take.kind !== 'control') return plain(file) === plain(ours);
  const { control } = partOf(fieldOf(fields, column.take.row), column.take.part);
  return 'format' in control ? sameMeaning(file, ours, control.format) : plain(file) === plain(ours);
}

/**
 * A row of the CSV as cells of facts, for a plan. Cells that say the same as the compared case are left out, so that a
 * fact is not rewritten in the CSV's format; without a case every cell is taken.
 */
export function mappedBulkRow(
  template: BulkTemplate,
  procedure: Procedure,
  sheet: Sheet,
  row: number,
  facts: Facts | null,
): readonly MappedCell[] {
  const fields = new Map(procedure.fields.map((field) => [field.id, field]));
  const cells = sheet.rows[row] ?? [];
  const differing = facts && new Set(differencesOf(template, procedure, cells, facts).map(({ column }) => column));
  const mapped: MappedCell[] = [];
  for (const [index, column] of template.columns.entries()) {
    const text = (cells[index] ?? '').trim();
    if (text === '' || column.take.kind === 'yours') continue;
    const pieces = template.columns.flatMap((one, at) => (isOfOneAddress(one, column) ? [at] : []));
    const isChanged = differing === null || [index, ...pieces].some((at) => differing.has(at));
    if (!isChanged || (column.take.kind === 'address' && column.take.piece !== 'prefecture')) continue;
    const at = { row, column: index };
    const path = factOf(column, fields);
    if (path === undefined) continue;
    if (column.take.kind === 'address') {
      mapped.push({ ...at, place: path, text: pieces.map((piece) => (cells[piece] ?? '').trim()).join('') });
    } else if (column.take.kind === 'birth') mapped.push({ ...at, place: path, text: birthText(text) });
    else mapped.push(...controlCells(at, path, text, formatOf(column, fields)));
  }
  return mapped;
}

const isOfOneAddress = (one: BulkColumn, other: BulkColumn): boolean =>
  one.take.kind === 'address' && other.take.kind === 'address' && one.take.row === other.take.row;

function formatOf(column: BulkColumn, fields: ReadonlyMap<string, Field>): string | undefined {
  if (column.take.kind !== 'control') return undefined;
  const { control } = partOf(fieldOf(fields, column.take.row), column.take.part);
  return 'format' in control ? control.format : undefined;
}

/** `99999999` is 年月日不詳, `YYYY0000` 月日不詳, `YYYYMM00` 日不詳. */
function birthText(text: string): string {
  const digits = text.normalize('NFKC');
  if (digits === '99999999') return 'unknown';
  return digits.replace(/^(\d{4})0000$/, '$1').replace(/^(\d{4})(\d{2})00$/, '$1-$2');
}

function controlCells(at: CellPlace, path: string, text: string, format: string | undefined): readonly MappedCell[] {
  const derived = derivedAt(path);
  if (derived !== undefined) return derivedCells(at, derived, text);
  // A spreadsheet program removes the first zero of a telephone number and of a postal code.
  const isCut =
    (format === 'phone' && /^[1-9]\d{8,9}$/.test(text)) || (format === 'postalCode' && /^\d{1,6}$/.test(text));
  return [{ ...at, place: path, text, ...(isCut ? { fault: 'lostZero' as const } : {}) }];
}

/**
 * The cells of the facts from which a derived fact is made. A name in one text stays one text: a person may have to
 * split it.
 */
function derivedCells(at: CellPlace, name: keyof Derived, text: string): readonly MappedCell[] {
  const { place, accept } = derivations[name];
  const whole = `${place}.${fullNameKey}`;
  // As the form asks for it: as in the passport, the family name first.
  if (leafAt(whole)) return [{ ...at, place: whole, text, hints: { nameOrder: 'familyFirst' } }];
  const date = sheetDate(text);
  const stated = date.ok && date.iso.length === 10 ? date.iso : text;
  return (accept?.(stated, {}) ?? []).flatMap(({ record, path, value }) =>
    value === undefined ? [] : [{ ...at, place: `${record}.${path}`, text: String(value) }],
  );
}

/** The stored case that a row of the CSV belongs to. */
export type BulkMatch =
  | { readonly kind: 'case'; readonly id: string }
  /** The person is known, but has no case, or more than one. */
  | { readonly kind: 'applicant'; readonly id: string; readonly cases: readonly string[] }
  | { readonly kind: 'nobody' };

/** Finds the case of a row by the passport number, otherwise by name and date of birth. */
export function matchBulkRow(
  template: BulkTemplate,
  cells: readonly string[],
  stored: Exchange,
  nameOf: (applicant: Exchange['applicants'][number]) => string,
): BulkMatch {
  const textOf = (row: string) => {
    const column = template.columns.findIndex(({ take }) => take.kind !== 'yours' && take.row === row);
    return (cells[column] ?? '').normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  };
  const [passport, name, birth] = [textOf('passport.number'), textOf('applicant.nameLatin'), textOf('applicant.birth')];
  const born = sheetDate(birthText(birth));
  const plain = (text: string | undefined) => (text ?? '').toUpperCase().replace(/[\s-]/g, '');
  const byPassport =
    passport === '' ? [] : stored.applicants.filter((one) => plain(one.passport?.number) === plain(passport));
  const byName = stored.applicants.filter(
    (one) => name !== '' && nameOf(one) === name && born.ok && one.birth === born.iso,
  );
  const [person, ...others] = byPassport.length > 0 ? byPassport : byName;
  if (!person || others.length > 0) return { kind: 'nobody' };
  const cases = stored.cases.filter(({ applicantId }) => applicantId === person.id).map(({ id }) => id);
  const [only] = cases;
  return only !== undefined && cases.length === 1
    ? { kind: 'case', id: only }
    : { kind: 'applicant', id: person.id, cases };
}
