import type { PageValue } from '../../engine/capture';
import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';
import type { Part, Procedure } from '../../spec/field';
import { matchKey } from '../../spec/part-key';
import { type Fields, fieldOf, fieldsOf, isOfOneAddress, partBehind } from './columns';
import { isOpen } from './gates';
import { pageWord } from './words';

/** The cells of one application, sheet by sheet. */
export interface SheetCells {
  readonly template: BulkTemplate;
  readonly cells: readonly string[];
}

/**
 * What the online form would hold after somebody had typed in these rows, so that a row of the CSV is understood as a
 * page is. A row of the form that stands in several sheets counts as the first of them says.
 */
export function pageValuesOf(sheets: readonly SheetCells[], procedure: Procedure): readonly PageValue[] {
  const fields = fieldsOf(procedure);
  const values = new Map<string, PageValue>();
  for (const { template, cells } of sheets) {
    const textAt = (letter: string) => cells[template.columns.findIndex((one) => one.letter === letter)] ?? '';
    for (const [index, column] of template.columns.entries()) {
      if (!isOpen(template, column, textAt)) continue;
      for (const value of valuesOf(column, index, { template, cells }, fields)) {
        const key = matchKey(value.row, value.part);
        if (value.text !== '' && !values.has(key)) values.set(key, value);
      }
    }
  }
  return [...values.values()];
}

function valuesOf(
  column: BulkColumn,
  index: number,
  { template, cells }: SheetCells,
  fields: Fields,
): readonly PageValue[] {
  const { take } = column;
  const text = (cells[index] ?? '').trim();
  switch (take.kind) {
    case 'control': {
      const part = partBehind(column, fields);
      return part ? [{ row: take.row, part: take.part, text: pageWord(part, text) }] : [];
    }
    case 'birth':
      return text === '' ? [] : birthValues(take.row, text, fieldOf(fields, take.row).parts);
    case 'address': {
      if (take.piece !== 'prefecture') return [];
      const pieces = template.columns.flatMap((one, at) =>
        isOfOneAddress(one, column) ? [(cells[at] ?? '').trim()] : [],
      );
      return [{ row: take.row, part: 'value', text: pieces.join('') }];
    }
    default:
      return [];
  }
}

/** `99999999` is 年月日不詳, `YYYY0000` 月日不詳, `YYYYMM00` 日不詳; as the form's own choice and box. */
function birthValues(row: string, text: string, parts: readonly Part[]): readonly PageValue[] {
  const digits = text.normalize('NFKC').replace(/[-/.]/g, '');
  const [precision, box] = birthOf(digits);
  const control = parts.find(({ part }) => part === 'precision')?.control;
  const options = control && 'list' in control ? control.list.options : [];
  const words = options.find(({ code }) => code === precision)?.portal ?? '';
  return [{ row, part: 'precision', text: words }, ...(box === '' ? [] : [{ row, part: precision, text: box }])];
}

function birthOf(digits: string): readonly [precision: string, box: string] {
  if (digits === '99999999') return ['unknown', ''];
  if (/^\d{4}0000$/.test(digits)) return ['year', digits.slice(0, 4)];
  return /^\d{6}00$/.test(digits) ? ['month', digits.slice(0, 6)] : ['day', digits];
}
