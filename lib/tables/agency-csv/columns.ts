import type { FactPath } from '../../domain/facts';
import type { BulkColumn } from '../../spec/agency-csv';
import type { Field, Part, Procedure } from '../../spec/field';

/** The rows of a form by their ids. */
export type Fields = ReadonlyMap<string, Field>;

export const fieldsOf = ({ fields }: Procedure): Fields => new Map(fields.map((field) => [field.id, field]));

/** The field of a row's id. Throws for a row that the form does not have: then the template's data are wrong. */
export function fieldOf(fields: Fields, row: string): Field {
  const field = fields.get(row);
  if (!field) throw new Error(`The form has no row "${row}": correct the template.`);
  return field;
}

/** The part of a row. Throws like `fieldOf`. */
export function partOf(field: Field, name: string): Part {
  const part = field.parts.find((one) => one.part === name);
  if (!part) throw new Error(`The row "${field.id}" has no part "${name}": correct the template.`);
  return part;
}

/** The part of the form that a column belongs to; undefined for a column that no row of the form has. */
export function partBehind({ take }: BulkColumn, fields: Fields): Part | undefined {
  switch (take.kind) {
    case 'control':
      return partOf(fieldOf(fields, take.row), take.part);
    case 'birth':
      return partOf(fieldOf(fields, take.row), 'precision');
    case 'address':
      return partOf(fieldOf(fields, take.row), 'value');
    default:
      return undefined;
  }
}

/** The fact behind a column; undefined for a column that no case knows. */
export const factOf = (column: BulkColumn, fields: Fields): FactPath | undefined =>
  column.take.kind === 'answer' ? column.take.fact : partBehind(column, fields)?.from;

/** Whether a column and another hold pieces of one address. */
export const isOfOneAddress = (one: BulkColumn, other: BulkColumn): boolean =>
  one.take.kind === 'address' && other.take.kind === 'address' && one.take.row === other.take.row;

/** The row of the form that a column is about. */
export const rowOf = ({ take }: BulkColumn): string | undefined => ('row' in take ? take.row : undefined);
