import { type Facts, factAt } from '../../domain/facts';
import { sameMeaning } from '../../convert/convert';
import type { BulkColumn, BulkSheetId, BulkTemplate } from '../../spec/agency-csv';
import type { Procedure } from '../../spec/field';
import { type Fields, factOf, fieldsOf, partBehind } from './columns';
import { pageWord } from './words';
import { bulkRow } from './write';

/** How a text of the CSV differs from the case's own. */
export type CsvDifference = 'equal' | 'differs' | 'onlyFile' | 'onlyCase';

/** One column where file and case are not the same. */
export interface BulkDifference {
  readonly sheet: BulkSheetId;
  /** Counted from 0. */
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
  const fields = fieldsOf(procedure);
  const own = bulkRow(template, procedure, facts);
  return template.columns.flatMap((column, index) => {
    if (column.take.kind === 'yours' || column.take.kind === 'none') return [];
    const cell = own[index];
    const ours = cell && 'text' in cell ? cell.text : rawOf(column, fields, facts);
    const file = (cells[index] ?? '').trim();
    if (isSame(column, fields, file, ours)) return [];
    const difference = file === '' ? 'onlyCase' : ours === '' ? 'onlyFile' : 'differs';
    return [{ sheet: template.sheet, column: index, header: column.header, difference, file, ours }];
  });
}

/** What the case says if the CSV cannot take it: the fact as it is. */
function rawOf(column: BulkColumn, fields: Fields, facts: Facts): string {
  const path = factOf(column, fields);
  return path === undefined ? '' : String(factAt(facts, path) ?? '');
}

function isSame(column: BulkColumn, fields: Fields, file: string, ours: string): boolean {
  if (file === ours) return true;
  if (file === '' || ours === '') return false;
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const part = column.take.kind === 'control' ? partBehind(column, fields) : undefined;
  if (!part) return plain(file) === plain(ours);
  if ('format' in part.control) return sameMeaning(file, ours, part.control.format);
  return plain(pageWord(part, file)) === plain(pageWord(part, ours));
}
