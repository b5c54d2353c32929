import { headingRowsOf } from '../mapping/heading-rows';
import type { HeadingReader } from '../mapping/headings';
import { runThrough } from '../mapping/steps';
import { type Encoding, encodingChoices, encodings } from '../formats/encoding';
import { readTableFile, type TableFile } from '../formats/read-file';
import { separatorsOf } from '../formats/separators';
import { type FileFault, type Sheet, separators } from '../formats/table';
import { documentIntake } from './document';
import { type Intake, type LeftOut, nothingIn, type TableInput } from './model';
import { encodingQuestion, separatorQuestion, sheetQuestion } from './questions';
import { type Step, tableIntake } from './table';

/**
 * What importing a file would do: what was understood, what was not, and which questions are open. Pure: the same file,
 * vault and answers give the same result except for the identifiers of new records, and nothing is written.
 */
export function intakeOf(bytes: Uint8Array, reader: HeadingReader, input: TableInput): Intake {
  if (isJson(bytes)) return { ...nothingIn, format: 'tenken', ...documentIntake(bytes, input.stored) };
  const { sides } = input.answers;
  const encoding = encodings.find((one) => one === sides.get('encoding'));
  const separator = separators.find((one) => one === sides.get('separator'));
  const file = readTableFile(bytes, encoding, separator);
  if (!file.ok) return unreadable(bytes, file.fault, file.row, encoding);
  const intake = runThrough(fileIntake(file.value, reader, input));
  const likely = input.answers.sides.has('separator') ? [] : separatorsOf(bytes, file.value);
  return { ...intake, questions: [...(likely.length > 1 ? [separatorQuestion(likely)] : []), ...intake.questions] };
}

/** The same for a file that was already read: its encoding and separator are decided. */
export function* fileIntake(
  { kind, sheets, encoding }: TableFile,
  reader: HeadingReader,
  input: TableInput,
): Generator<Step, Intake> {
  const { sides } = input.answers;
  const chosen = chosenSheet(sheets, reader, sides.get('sheet'));
  const read = { ...nothingIn, format: kind, encoding: encoding ?? null, separator: chosen?.separator ?? null };
  if (!chosen)
    return { ...read, problems: [{ row: null, column: null, code: 'empty', place: '', text: '', offers: [] }] };
  const table = yield* tableIntake(chosen, reader, input);
  const others = otherSheets(sheets, chosen);
  const names = sheets.filter((sheet) => !sheet.hidden && filledRows(sheet) > 0).map(({ name }) => name);
  const rows = others.reduce((sum, one) => sum + ('rows' in one ? one.rows : 0), 0);
  const cells = others.reduce((sum, one) => sum + ('cells' in one ? one.cells : 0), 0);
  return {
    ...read,
    sheet: chosen.name,
    ...table,
    questions: [...(names.length > 1 && !sides.has('sheet') ? [sheetQuestion(names)] : []), ...table.questions],
    leftOut: [...table.leftOut, ...others],
    counts: {
      rows: { ...table.counts.rows, in: table.counts.rows.in + rows, leftOut: table.counts.rows.leftOut + rows },
      cells: { ...table.counts.cells, in: table.counts.cells.in + cells, leftOut: table.counts.cells.leftOut + cells },
    },
  };
}

/** The headings of the chosen sheet. */
export function headingsIn(
  { sheets }: TableFile,
  reader: HeadingReader,
  said: { readonly sheet?: string | undefined; readonly headingRow?: number | undefined },
): readonly string[] {
  const chosen = chosenSheet(sheets, reader, said.sheet);
  return chosen ? headingRowsOf(chosen, reader, said.headingRow).headings : [];
}

/** Bytes of byte order marks. */
const marks = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);

/** Whether a file is JSON and not a table, in any encoding: its first character is a bracket. */
function isJson(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)].filter((byte) => byte > 0x20 && !marks.has(byte));
  return /^\{|^\[[{"[\]]/.test(String.fromCharCode(...start));
}

function unreadable(bytes: Uint8Array, fault: FileFault, row: number | undefined, said: Encoding | undefined): Intake {
  const choices = fault === 'encoding' && said === undefined ? encodingChoices(bytes) : [];
  const problem = {
    row: row === undefined ? null : row - 1,
    column: null,
    code: fault,
    place: '',
    text: '',
    offers: [],
  };
  return {
    ...nothingIn,
    format: choices.length > 0 ? 'text' : 'unknown',
    problems: [problem],
    questions: choices.length > 0 ? [encodingQuestion(choices)] : [],
  };
}

const filledRows = (sheet: Sheet): number =>
  sheet.rows.filter((cells) => cells.some((text) => text.trim() !== '')).length;
const filledCells = (sheet: Sheet): number => sheet.rows.flat().filter((text) => text.trim() !== '').length;

/** How many rows are searched for headings. */
const searched = 15;

/** The sheet to import: the one a person has chosen, otherwise the one with the most known headings. */
function chosenSheet(sheets: readonly Sheet[], reader: HeadingReader, said: string | undefined): Sheet | undefined {
  const shown = sheets.filter((sheet) => !sheet.hidden && filledRows(sheet) > 0);
  const known = (sheet: Sheet) =>
    Math.max(
      0,
      ...sheet.rows.slice(0, searched).map((row) => reader.propose(row).filter(({ place }) => place !== null).length),
    );
  return shown.find(({ name }) => name === said) ?? shown.toSorted((a, b) => known(b) - known(a))[0];
}

function otherSheets(sheets: readonly Sheet[], chosen: Sheet): readonly LeftOut[] {
  return sheets
    .filter((sheet) => sheet !== chosen && filledRows(sheet) > 0)
    .map((sheet) => ({
      sheet: sheet.name,
      why: sheet.hidden ? ('hiddenSheet' as const) : ('otherSheet' as const),
      rows: filledRows(sheet),
      cells: filledCells(sheet),
    }));
}
