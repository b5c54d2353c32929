import Papa from 'papaparse';
import { longestCell, mostCells, mostColumns, mostRows } from './limits';
import { type Reading, type Refusal, refused, type Sheet } from './table';

/**
 * A text of comma-, tab- or semicolon-separated values as a sheet. Quotes may hold separators and line breaks; a quote
 * that is not closed is refused with its row, for everything after it would stand in one cell.
 */
export function readCsv(text: string): Reading<Sheet> {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return refused('empty');
  const rows: string[][] = [];
  let cells = 0;
  let failure: Refusal | null = null;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step({ data, errors }, parser) {
      const row = rows.length + 1;
      // The end of the last line begins no further row.
      if (row > mostRows && data.every((cell) => cell === '')) return;
      const quote = errors.find(({ type }) => type === 'Quotes');
      cells += data.length;
      if (quote) failure = refused(quote.code === 'MissingQuotes' ? 'openQuote' : 'strayQuote', row);
      else if (data.length > mostColumns) failure = refused('tooManyColumns', row);
      else if (row > mostRows) failure = refused('tooManyRows');
      else if (cells > mostCells) failure = refused('tooManyCells');
      else if (data.some((cell) => cell.length > longestCell)) failure = refused('cellTooLong', row);
      if (failure) return parser.abort();
      rows.push(data.map((cell) => unguarded(cell.replace(/\r\n?/g, '\n'))));
    },
  });
  if (failure) return failure;
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows.length === 0 ? refused('empty') : { ok: true, value: { name: '', rows, bad: new Map(), hidden: false } };
}

/** Records and characters looked at to tell the separator. */
const looked = { records: 15, characters: 200_000 };

/** The separator that makes the most columns of the first records: comma, tab or semicolon, the comma among equals. */
function delimiterOf(text: string): string {
  const start = text.slice(0, looked.characters);
  const columns = [',', '\t', ';'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: looked.records });
    return { delimiter, count: data.reduce((sum, row) => sum + row.length, 0) };
  });
  return columns.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** How a table is to be written. */
export interface CsvOptions {
  /**
   * Texts that a spreadsheet program would run as formulas get an apostrophe before them; `readCsv` takes it away again.
   * Only where another program reads the file and must get the texts untouched, leave it out.
   */
  readonly guard: boolean;
}

/** Rows as comma-separated values: CRLF after each row, quotes where needed, cells as they are. */
export function writeCsv(rows: readonly (readonly string[])[], { guard }: CsvOptions): string {
  const cells = guard ? rows.map((row) => row.map(guarded)) : rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

// What makes a spreadsheet program take a text for a formula (OWASP, "CSV Injection").
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-\d+(\.\d+)?$/;

/** The text with an apostrophe before it where it could be taken for a formula. A negative number is none. */
export function guarded(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `guarded` puts before it. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
