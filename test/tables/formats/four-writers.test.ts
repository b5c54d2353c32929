import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingChoices } from '../../../lib/tables/formats/encoding';
import { readTableFile } from '../../../lib/tables/formats/read-file';
import { separatorsOf } from '../../../lib/tables/formats/separators';
import { type CellFault, cellKey, separators } from '../../../lib/tables/formats/table';
import { runs } from '../../property-runs';
import { type Cell, excelWriters, separated, type Table, type TextStyle, tables, textWriters } from './writers';

/** A text as a cell holds it: lines in it end alike. */
const held = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Rows without the empty cells at their ends, nor the empty rows at the table's. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const some = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return some.slice(0, some.findLastIndex((row) => row.length > 0) + 1);
}

const textsOf = (table: Table) => trimmed(table.map((row) => row.map(({ text }) => held(text))));

/** What looks like a spreadsheet's own way to write a control sign (`_x000D_`) the others leave as it is: it then is one. */
const isWrittenOut = (table: Table) => table.every((row) => row.every(({ text }) => !/_x[0-9A-Fa-f]{4}_/.test(text)));

/** What is said at a cell that the writer could not keep; our own keeps all as the texts that were typed. */
function faultOf({ text, isRounded }: Cell, writer: string): CellFault | null {
  if (isRounded && writer !== 'ours') return 'rounded';
  return text === '#REF!' && writer.startsWith('hucre') ? 'formulaError' : null;
}

describe('a table that a spreadsheet program wrote', () => {
  it.each(Object.keys(excelWriters))('is read as it was written, and where it was not kept that is said: %s', (name) =>
    fc.assert(
      fc.asyncProperty(name === 'ours' ? tables : tables.filter(isWrittenOut), async (table) => {
        const bytes = await excelWriters[name]?.(table);
        const read = readTableFile(bytes ?? new Uint8Array());
        const [sheet] = read.ok ? read.value.sheets : [];
        expect(sheet).toBeDefined();
        const lost = new Map(
          table.flatMap((row, at) =>
            row.flatMap((cell, column) => {
              const fault = faultOf(cell, name);
              return fault === null ? [] : [[cellKey(at, column), fault] as const];
            }),
          ),
        );
        expect(sheet?.bad).toEqual(lost);
        const believed = (rows: readonly (readonly string[])[]) =>
          trimmed(rows).map((row, at) => row.map((text, column) => (lost.has(cellKey(at, column)) ? '?' : text)));
        expect(believed(sheet?.rows ?? [])).toEqual(believed(textsOf(table)));
      }),
      { numRuns: runs(60) },
    ),
  );
});

const styles: fc.Arbitrary<TextStyle> = fc.record({
  separator: fc.constantFrom(...separators),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
});
/** A text that stands as it is in a file of texts: none that a program would run, nor one held back from being run. */
const isPlain = (table: Table) => table.every((row) => row.every(({ text }) => !/^'+[=+\-@\t\r＝＋－＠]/.test(text)));
const written = fc
  .tuple(tables.filter(isPlain), styles)
  .map(([table, style]) => ({ table, style, text: separated(table, style) }));

describe.each(Object.entries(textWriters))('a table of texts in %s', (_, { encoding, write }) => {
  it('is read as it was written, where its encoding and separator are said', () => {
    let carried = 0;
    fc.assert(
      fc.property(written, ({ table, style, text }) => {
        const bytes = write(text);
        if (!bytes || textsOf(table).length === 0) return;
        carried += 1;
        const read = readTableFile(bytes, encoding, style.separator);
        expect(read.ok && trimmed(read.value.sheets[0]?.rows ?? [])).toEqual(textsOf(table));
      }),
      { numRuns: runs(150) },
    );
    expect(carried).toBeGreaterThan(30);
  });

  it('is read so where nothing is said, or it is asked which encoding and separator are meant', () => {
    fc.assert(
      fc.property(written, ({ table, style, text }) => {
        const bytes = write(text);
        if (!bytes || textsOf(table).length === 0) return;
        const read = readTableFile(bytes);
        if (!read.ok) {
          expect(read.fault).toBe('encoding');
          expect(encodingChoices(bytes).map((one) => one.encoding)).toContain(encoding);
          return;
        }
        const asked = separatorsOf(bytes, read.value);
        expect(asked).toContain(style.separator);
        const [sheet] = read.value.sheets;
        if (asked.length === 1) expect(trimmed(sheet?.rows ?? [])).toEqual(textsOf(table));
      }),
      { numRuns: runs(150) },
    );
  });
});
