import { type Facts, factAt } from '../../domain/facts';
import { datePieces, parseDate } from '../../convert/partial-date';
import { plannedValueOf } from '../../engine/plan';
import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';
import type { Field, Part, Procedure } from '../../spec/field';
import type { ValueRefusal } from '../../spec/outcome';
import { addressParts } from './address';
import { type Fields, fieldOf, fieldsOf, partOf } from './columns';
import { isOpen, yes } from './gates';
import { columnWord } from './words';

/** Why a cell cannot be written: the form would refuse the value, its column has no such option, or an address cannot be split. */
export type BulkRefusal = ValueRefusal | 'addressParts' | 'notInList';

/** A cell of the CSV: its text (empty if unknown or not applicable), or why there is none. */
export type BulkCell = { readonly text: string } | { readonly refused: BulkRefusal };

const empty: BulkCell = { text: '' };

/** One case as a row of the CSV. */
export function bulkRow(template: BulkTemplate, procedure: Procedure, facts: Facts): readonly BulkCell[] {
  const fields = fieldsOf(procedure);
  // What opens a section is known before the section itself.
  const answers = new Map(
    template.columns.flatMap(({ letter, take }) =>
      take.kind === 'answer' ? [[letter, answerText(factAt(facts, take.fact))] as const] : [],
    ),
  );
  return template.columns.map((column) => {
    if (!isOpen(template, column, (letter) => answers.get(letter) ?? '')) return empty;
    const cell = cellOf(column, fields, facts);
    if (!('text' in cell) || cell.text === '') return cell;
    const word = columnWord(template, column.check, cell.text);
    return word === null ? { refused: 'notInList' } : { text: word };
  });
}

function cellOf({ take }: BulkColumn, fields: Fields, facts: Facts): BulkCell {
  switch (take.kind) {
    case 'control': {
      const field = fieldOf(fields, take.row);
      return wanted(field, partOf(field, take.part), facts);
    }
    case 'birth': {
      const field = fieldOf(fields, take.row);
      const precision = wanted(field, partOf(field, 'precision'), facts);
      const from = partOf(field, 'precision').from;
      return 'refused' in precision || precision.text === '' || from === undefined
        ? precision
        : birthDigits(factAt(facts, from));
    }
    case 'address': {
      const field = fieldOf(fields, take.row);
      const whole = wanted(field, partOf(field, 'value'), facts);
      if ('refused' in whole || whole.text === '') return whole;
      const parts = addressParts(whole.text);
      return parts ? { text: parts[take.piece] } : { refused: 'addressParts' };
    }
    case 'answer':
      return { text: answerText(factAt(facts, take.fact)) };
    case 'fixed':
      return { text: take.text };
    default:
      return empty;
  }
}

const answerText = (answer: ReturnType<typeof factAt>): string => {
  if (answer === 'yes') return yes;
  return answer === 'no' ? '無 No' : '';
};

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
