import { type FactPath, type Facts, factAt } from '../../domain/facts';
import { datePieces, parseDate } from '../../convert/partial-date';
import { plannedValueOf } from '../../engine/plan';
import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';
import type { Field, Part, Procedure } from '../../spec/field';
import type { ValueRefusal } from '../../spec/outcome';
import { addressParts } from './address';

/** Why a cell cannot be written: the form would refuse the value, or an address cannot be split with certainty. */
export type BulkRefusal = ValueRefusal | 'addressParts' | 'tooManyRelatives';

/** A cell of the CSV: its text (empty if unknown or not applicable), or why there is none. */
export type BulkCell = { readonly text: string } | { readonly refused: BulkRefusal };

/** One case as a row of the CSV. */
export function bulkRow(template: BulkTemplate, procedure: Procedure, facts: Facts): readonly BulkCell[] {
  const fields = new Map(procedure.fields.map((field) => [field.id, field]));
  return template.columns.map((column) => {
    const cell = cellOf(column, fields, facts);
    return 'text' in cell && column.max !== undefined && cell.text.length > column.max ? { refused: 'tooLong' } : cell;
  });
}

/** How many relatives do not fit into the columns of the CSV; the form takes no more either. */
export function relativesLeftOut(template: BulkTemplate, facts: Facts): number {
  const rooms = template.columns.filter(({ take }) => take.kind === 'birth' && take.row.startsWith('relatives')).length;
  const people = facts.applicant.relatives?.answer === 'yes' ? (facts.applicant.relatives.people?.length ?? 0) : 0;
  return Math.max(0, people - rooms);
}

function cellOf({ take }: BulkColumn, fields: ReadonlyMap<string, Field>, facts: Facts): BulkCell {
  if (take.kind === 'yours') return { text: '' };
  const field = fieldOf(fields, take.row);
  switch (take.kind) {
    case 'control':
      return wanted(field, partOf(field, take.part), facts);
    case 'birth': {
      const precision = wanted(field, partOf(field, 'precision'), facts);
      const from = partOf(field, 'precision').from;
      return 'refused' in precision || precision.text === '' || from === undefined
        ? precision
        : birthDigits(factAt(facts, from));
    }
    case 'address': {
      const whole = wanted(field, partOf(field, 'value'), facts);
      if ('refused' in whole || whole.text === '') return whole;
      const parts = addressParts(whole.text);
      return parts ? { text: parts[take.piece] } : { refused: 'addressParts' };
    }
  }
}

function wanted(field: Field, part: Part, facts: Facts): BulkCell {
  const want = plannedValueOf(field, part, facts);
  if (want.state === 'refused') return { refused: want.reason };
  return { text: want.state === 'write' ? want.text : '' };
}

function birthDigits(fact: ReturnType<typeof factAt>): BulkCell {
  const read = parseDate(String(fact));
  if (!read.ok) return { refused: read.problem === 'calendar' ? 'noSuchDate' : 'format' };
  return { text: read.date.precision === 'unknown' ? '99999999' : datePieces(read.date).join('').padEnd(8, '0') };
}

/** The field of a row's id. Throws for a row that the form does not have: then the template's data are wrong. */
export function fieldOf(fields: ReadonlyMap<string, Field>, row: string): Field {
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

/** The fact behind a column; undefined for a column that only a person fills in. */
export function factOf({ take }: BulkColumn, fields: ReadonlyMap<string, Field>): FactPath | undefined {
  if (take.kind === 'yours') return undefined;
  const part = take.kind === 'control' ? take.part : take.kind === 'birth' ? 'precision' : 'value';
  return partOf(fieldOf(fields, take.row), part).from;
}
