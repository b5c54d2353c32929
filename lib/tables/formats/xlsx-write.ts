import { strToU8, zipSync } from 'fflate';
import { columnName } from './table';
import { type CellStyle, cellStyleIndex, stylesXml } from './xlsx-styles';

/** One cell to write. Always as text, so that leading zeros stay and nothing is taken for a formula. */
export interface CellToWrite {
  readonly text: string;
  readonly look?: CellStyle;
}

/** A number that formulas calculate with; null: a cell to be filled in. */
export interface NumberToWrite {
  readonly number: number | null;
  readonly look: CellStyle;
}

/**
 * A formula, without its equals sign, and the value it has now; null where it gives an empty text. Never made of what a person
 * has typed.
 */
export interface FormulaToWrite {
  readonly formula: string;
  readonly value: number | null;
  readonly look: CellStyle;
}

/** Whatever a cell can hold; null: nothing. */
export type SheetCell = CellToWrite | NumberToWrite | FormulaToWrite | null;

/** A list of choices for cells of one column. */
export interface Choices {
  /** Rows and column, counted from 0; `toRow` is the last. */
  readonly fromRow: number;
  readonly toRow: number;
  readonly column: number;
  /** Where the choices are: a range of another sheet, `'選択肢'!$A$1:$A$9`. */
  readonly range: string;
  /** What the program says about an entry that is not one of the choices: at most 32 and 255 characters. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/** A sheet to be written. */
export interface SheetToWrite {
  /** At most 31 characters, without []:*?/\ */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  /** Heights of rows in points, by row; without one the program decides. */
  readonly heights?: readonly (number | undefined)[];
  /** Rows at the top that stay in view. */
  readonly frozen?: number;
  /** Columns at the left that stay in view. */
  readonly frozenColumns?: number;
  /** Hidden columns, counted from 0. */
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
  readonly choices?: readonly Choices[];
  /** Printed as wide as the paper. */
  readonly fitWidth?: boolean;
  readonly landscape?: boolean;
}

/**
 * An Excel file (.xlsx) with these sheets, by ECMA-376. Written here and not by a library: small libraries compress
 * larger sheets in a worker made from text, which the policy of the extension's pages forbids, and they do not support
 * lists of choices.
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(contentTypes(sheets.length)),
    '_rels/.rels': part(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': part(
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'] as const,
      ]),
    ),
    'xl/styles.xml': part(stylesXml),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(sheet, index === 0));
  });
  return zipSync(parts, { level: 6 });
}

/** The MIME type of Excel files, for a Blob. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';

const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const contentTypes = (sheets: number): string => {
  const kind = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const override = (path: string, name: string) => `<Override PartName="${path}" ContentType="${kind(name)}"/>`;
  return (
    `<Types xmlns="${pack}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/styles.xml', 'styles') +
    Array.from({ length: sheets }, (_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join(
      '',
    ) +
    '</Types>'
  );
};

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${pack}/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly SheetToWrite[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets>${sheets.some(hasFormula) ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`;

const hasFormula = ({ rows }: SheetToWrite): boolean =>
  rows.some((row) => row.some((cell) => cell !== null && 'formula' in cell));

function sheetXml(sheet: SheetToWrite, isFirst: boolean): string {
  const { rows, widths, frozen = 0, frozenColumns = 0, hiddenColumns = [], choices = [], fitWidth = false } = sheet;
  const pane = paneXml(frozen, frozenColumns);
  const view = `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const columns = widths.map((width, column) => {
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  const rules = choices.map(ruleOf);
  return (
    `<worksheet xmlns="${main}">${fitWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}${view}` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${rows.map((row, index) => rowXml(row, index, sheet.heights?.[index])).join('')}</sheetData>` +
    (rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '') +
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`
  );
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}

function rowXml(row: readonly SheetCell[], index: number, height: number | undefined): string {
  const cells = row.map((cell, column) => {
    if (cell === null || ('text' in cell && cell.text === '' && cell.look === undefined)) return '';
    return cellXml(cell, `r="${columnName(column)}${index + 1}" s="${cellStyleIndex(cell.look)}"`);
  });
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${index + 1}"${tall}>${cells.join('')}</row>`;
}

function cellXml(cell: NonNullable<SheetCell>, place: string): string {
  if ('formula' in cell) {
    const formula = `<f>${escaped(cell.formula)}</f>`;
    return cell.value === null
      ? `<c ${place} t="str">${formula}<v></v></c>`
      : `<c ${place}>${formula}<v>${cell.value}</v></c>`;
  }
  if ('number' in cell) return cell.number === null ? `<c ${place}/>` : `<c ${place}><v>${cell.number}</v></c>`;
  if (cell.text === '') return `<c ${place}/>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

function ruleOf({ fromRow, toRow, column, range, refusal }: Choices): string {
  const letter = columnName(column);
  const cells = `${letter}${fromRow + 1}:${letter}${toRow + 1}`;
  return (
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
    `errorTitle="${escaped(refusal.title.slice(0, 32))}" error="${escaped(refusal.text.slice(0, 255))}" sqref="${cells}">` +
    `<formula1>${escaped(range)}</formula1></dataValidation>`
  );
}

/**
 * A text for XML. Characters that XML cannot hold are written as Excel does, and so is text that looks like Excel's own
 * escapes.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unspeakable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

// Unpaired surrogates cannot be in a text file either.
const unspeakable = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
