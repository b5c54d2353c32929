import Papa from 'papaparse';
import { longestCell, mostCells, mostColumns, mostRows } from './limits';
import { type Reading, type Refusal, refused, type Separator, type Sheet, separators } from './table';

/**
 * Reads a text of separated values as a sheet; the separator is detected if none is given. Quoted cells may contain
 * separators and line breaks. An unclosed quote is refused with its row, because everything after it would be in one
 * cell.
 */
export function readCsv(text: string, wanted?: Separator): Reading<Sheet> {
  // Two programs may have ended the lines of one file in two ways; inside a cell all line breaks become alike.
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return refused('empty');
  const separator = wanted ?? separatorsIn(plain)[0] ?? ',';
  const rows: string[][] = [];
  let cells = 0;
  let failure: Refusal | null = null;
  Papa.parse<string[]>(plain, {
    delimiter: separator,
    newline: '\n',
    step({ data, errors }, parser) {
      const row = rows.length + 1;
      // The end of the last line does not begin another row.
      if (row > mostRows && data.every((cell) => cell === '')) return;
      const quote = errors.find(({ type }) => type === 'Quotes');
      cells += data.length;
      if (quote) failure = refused(quote.code === 'MissingQuotes' ? 'openQuote' : 'strayQuote', row);
      else if (data.length > mostColumns) failure = refused('tooManyColumns', row);
      else if (row > mostRows) failure = refused('tooManyRows');
      else if (cells > mostCells) failure = refused('tooManyCells');
      else if (data.some((cell) => cell.length > longestCell)) failure = refused('cellTooLong', row);
      if (failure) return parser.abort();
      rows.push(data.map(unguarded));
    },
  });
  if (failure) return failure;
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows.length === 0
    ? refused('empty')
    : { ok: true, value: { name: '', rows, bad: new Map(), hidden: false, separator } };
}

/** How many records and characters are examined to detect the separator. */
const looked = { records: 100, characters: 200_000 };

/**
 * The possible separators of a text, the most likely first: those that give most records the same number of cells, then
 * those that make the most columns. Several are returned if each divides every record alike; none if none divides any
 * record.
 */
export function separatorsIn(text: string): readonly Separator[] {
  const start = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .slice(0, looked.characters);
  const isCut = start.length === looked.characters;
  const found = separators.flatMap((separator) => {
    const { data, errors } = Papa.parse<string[]>(start, {
      delimiter: separator,
      preview: looked.records,
      newline: '\n',
    });
    const lengths = data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length);
    // Quotes in the wrong place suggest the wrong separator; the last quote may be open if the text was cut.
    const fits = !errors.some(({ type, code }) => type === 'Quotes' && (code !== 'MissingQuotes' || !isCut));
    const counts = new Map<number, number>();
    for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [usual] = [...counts].filter(([length]) => length > 1).toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
    return usual ? [{ separator, fits, columns: usual[0], share: usual[1] / lengths.length }] : [];
  });
  const sorted = found.toSorted(
    (a, b) => Number(b.fits) - Number(a.fits) || b.share - a.share || b.columns - a.columns,
  );
  const even = sorted.filter(({ share, fits }) => share === 1 && fits);
  return (even.length > 0 ? even : sorted.slice(0, 1)).map(({ separator }) => separator);
}

/** How to write a table. */
export interface CsvOptions {
  /**
   * Adds an apostrophe to texts that a spreadsheet program would run as formulas; `readCsv` removes it again. Turn it
   * off only if another program reads the file and must get the texts unchanged.
   */
  readonly guard: boolean;
}

/** Rows as comma-separated values: CRLF after each row, quotes where needed, cells as they are. */
export function writeCsv(rows: readonly (readonly string[])[], { guard }: CsvOptions): string {
  const cells = guard ? rows.map((row) => row.map(guarded)) : rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

// Beginnings that a spreadsheet program takes for a formula (OWASP, "CSV Injection").
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-\d+(\.\d+)?$/;

/** The text with an apostrophe before it if it could be taken for a formula. A negative number is not one. */
export function guarded(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe added by `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
