import type { Facts } from '../../domain/facts';
import { planFill } from '../../engine/plan';
import type { BulkCharacters, BulkColumn, BulkNeed, BulkTemplate } from '../../spec/agency-csv';
import type { Procedure } from '../../spec/field';
import { type Fields, fieldsOf, partBehind, rowOf } from './columns';
import { isOpen } from './gates';
import { optionsOf } from './words';
import { type BulkCell, type BulkRefusal, bulkRow } from './write';

/** What the Agency's workbook, or the form behind it, has against a cell. */
export type BulkFault =
  | BulkRefusal
  /** It is needed, and empty. */
  | 'missing'
  /** It is needed and empty, and no case knows it: a person has to fill it in. */
  | 'yoursToFill';

/** A fault with its column and the rule behind it. */
export interface BulkProblem {
  readonly column: BulkColumn;
  readonly fault: BulkFault;
}

const none = '';
// The Agency's 記号 are all that is printed; a space stands between words.
const takes: Readonly<Record<BulkCharacters, RegExp>> = {
  digits: /^\d*$/,
  letters: /^[A-Za-z]*$/,
  capitals: /^[A-Z ]*$/,
  alphanumeric: /^[A-Za-z\d]*$/,
  halfWidth: /^[ -~]*$/,
  fullWidth: /^[^ -~\uff61-\uff9f\n]*$/,
  any: /^[^\n]*$/,
};

/**
 * What the workbook's own rules have against a row of texts: needed and empty, longer or shorter than it takes,
 * characters it does not take, no option of its list.
 */
export function faultsIn(
  template: BulkTemplate,
  procedure: Procedure,
  texts: readonly (string | null)[],
): readonly BulkProblem[] {
  const fields = fieldsOf(procedure);
  const at = new Map(template.columns.map(({ letter }, index) => [letter, index]));
  // A cell that is refused holds something.
  const textAt = (letter: string) => texts[at.get(letter) ?? -1] ?? (at.has(letter) ? ' ' : none);
  return template.columns.flatMap((column, index): BulkProblem[] => {
    const text = texts[index];
    if (text === null || column.take.kind === 'yours' || !isOpen(template, column, textAt)) return [];
    const fault = faultOf(template, column, text ?? none, { fields, textAt });
    return fault === null ? [] : [{ column, fault }];
  });
}

interface Sheet {
  readonly fields: Fields;
  readonly textAt: (letter: string) => string;
}

function faultOf(
  template: BulkTemplate,
  column: BulkColumn,
  text: string,
  { fields, textAt }: Sheet,
): BulkFault | null {
  const { required, needed, limit, exact, characters } = column.check;
  if (text === none) {
    if (!required || (needed !== undefined && !isNeeded(needed, textAt(needed.letter)))) return null;
    return column.take.kind === 'none' ? 'yoursToFill' : 'missing';
  }
  const options = optionsOf(
    template,
    column.check,
    column.take.kind === 'address' ? undefined : partBehind(column, fields),
  );
  if (options && column.take.kind !== 'birth' && !options.includes(text)) return 'notInList';
  if (characters !== undefined && !takes[characters].test(text)) return 'character';
  if (limit === undefined) return null;
  if (exact) return text.length === limit ? null : 'wrongLength';
  return text.length > limit ? 'tooLong' : null;
}

function isNeeded({ holds }: BulkNeed, other: string): boolean {
  if (holds === 'filled') return other !== none;
  if (holds === 'empty') return other === none;
  return holds.includes(other);
}

/** One case as a row of a sheet, with everything that the workbook would have against it. */
export interface CheckedRow {
  readonly cells: readonly BulkCell[];
  readonly problems: readonly BulkProblem[];
  /** Entries that the sheet has no columns for, by the words of their group. */
  readonly leftOut: readonly string[];
}

/** Writes a case as a row of a sheet, and checks it. */
export function checkedRow(template: BulkTemplate, procedure: Procedure, facts: Facts): CheckedRow {
  const cells = bulkRow(template, procedure, facts);
  const refused = cells.flatMap((cell, index): BulkProblem[] => {
    const column = template.columns[index];
    return column && 'refused' in cell ? [{ column, fault: cell.refused }] : [];
  });
  const texts = cells.map((cell) => ('text' in cell ? cell.text : null));
  const rows = new Set(template.columns.flatMap((column) => rowOf(column)?.split('[')[0] ?? []));
  return {
    cells,
    problems: [...refused, ...faultsIn(template, procedure, texts)].toSorted(
      (a, b) => template.columns.indexOf(a.column) - template.columns.indexOf(b.column),
    ),
    leftOut: planFill(procedure, facts).overflow.flatMap(({ row, label }) =>
      rows.has(row.split('[')[0] ?? '') ? [label] : [],
    ),
  };
}
