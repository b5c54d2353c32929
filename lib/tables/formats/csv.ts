import Papa from 'papaparse';
import { longestCell, mostCells, mostColumns, mostRows } from './limits';
import { type Reading, type Refusal, refused, type Separator, type Sheet, separators } from './table';

/**
 * A text of separated values as a sheet; the separator is found where none is given. Quotes may hold separators and line breaks; a
 * quote that is not closed is refused with its row, for everything after it would stand in one cell.
 */
export function readCsv(text: string, wanted?: Separator): Reading<Sheet> {
  // Two programs may have ended the lines of one file in two ways; inside a cell every line ends alike.
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
      rows.push(data.map(unguarded));
    },
  });
  if (failure) return failure;
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows.length === 0
    ? refused('empty')
    : { ok: true, value: { name: '', rows, bad: new Map(), hidden: false, separator } };
}

/** Records and characters looked at to tell the separator. */
const looked = { records: 100, characters: 200_000 };

/**
 * The separators that a text may have, the likeliest first: those that give most of its records the same number of cells, then
 * those that make the most columns. More than one comes back where each divides every record alike; none where none divides any.
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
    // Quotes that do not fit between the signs are a sign of the wrong one; the last may be open where the text was cut.
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
