import type { BulkFaultLine } from '../../../components/tables/BulkFaults';
import { faultSentence, overflowText } from '../../../components/tables/bulk-faults.words';
import type { Facts } from '../../domain/facts';
import type { BulkSheetId, BulkTemplate } from '../../spec/agency-csv';
import type { ProcedureModule } from '../../spec/module';
import { yes } from '../../tables/agency-csv/gates';
import { type BulkProblem, checkedRow } from '../../tables/agency-csv/rules';
import type { BulkCell } from '../../tables/agency-csv/write';

/** A case to write, with its name for people. */
export interface BulkChosen {
  readonly name: string;
  readonly facts: Facts;
}

/** A sheet with its headings and a row for each case. */
export interface SheetTable {
  /** Begins the name of its file. */
  readonly id: string;
  readonly sheet: BulkSheetId;
  readonly columns: number;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of these cases, and what the Agency's workbook would have against them. */
export interface BulkFiles {
  readonly tables: readonly SheetTable[];
  /** What cannot be written. */
  readonly refused: readonly BulkFaultLine[];
  /** What is needed, and empty. */
  readonly missing: readonly BulkFaultLine[];
}

const isMissing = ({ fault }: BulkProblem): boolean => fault === 'missing' || fault === 'yoursToFill';

/**
 * Writes cases as the sheets of their procedure's workbook, each case in the same row of each sheet. A sheet of what
 * may be filed at the same time is left out where no case files anything.
 */
export function bulkFiles(
  procedure: Pick<ProcedureModule, 'agencyCsv' | 'form'>,
  chosen: readonly BulkChosen[],
): BulkFiles {
  const sheets = procedure.agencyCsv.map((template) => ({
    template,
    rows: chosen.map(({ name, facts }) => ({ name, ...checkedRow(template, procedure.form, facts) })),
  }));
  const needed = sheets.filter(
    ({ template, rows }) => template.gates.length === 0 || rows.some(({ cells }) => opensAny(template, cells)),
  );
  const lines = needed.flatMap(({ template, rows }) =>
    rows.flatMap(({ name, problems, leftOut }) => [
      ...problems.map((problem) => ({ isMissing: isMissing(problem), line: faultLine(template, name, problem) })),
      ...leftOut.map((header) => ({
        isMissing: false,
        line: { name, sheet: template.sheet, letter: '', header, sentence: overflowText, printed: '' },
      })),
    ]),
  );
  return {
    tables: needed.map(({ template, rows }) => ({
      id: template.id,
      sheet: template.sheet,
      columns: template.columns.length,
      rows: [
        template.columns.map(({ header }) => header),
        ...rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : ''))),
      ],
    })),
    refused: lines.flatMap((one) => (one.isMissing ? [] : [one.line])),
    missing: lines.flatMap((one) => (one.isMissing ? [one.line] : [])),
  };
}

const opensAny = ({ columns }: BulkTemplate, cells: readonly BulkCell[]): boolean =>
  cells.some((cell, at) => columns[at]?.take.kind === 'answer' && 'text' in cell && cell.text === yes);

const faultLine = (template: BulkTemplate, name: string, { column, fault }: BulkProblem): BulkFaultLine => ({
  ...{ name, sheet: template.sheet, letter: column.letter, header: column.header },
  sentence: faultSentence(template, column, fault),
  printed: column.check.printed ?? '',
});
