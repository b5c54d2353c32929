import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeXlsx as writeByHucre } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Encoding } from '../../../lib/tables/formats/encoding';
import type { Separator } from '../../../lib/tables/formats/table';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';

/** A cell to be written, as a person sees it. */
export interface Cell {
  readonly text: string;
  /** What a spreadsheet keeps of it where that is no text, with its number format. */
  readonly kept?: { readonly value: number | boolean | Date; readonly format?: string };
  /** The number has more digits than a spreadsheet keeps. */
  readonly isRounded?: true;
}
export type Table = readonly (readonly Cell[])[];

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)));
const dateFormats = [
  'yyyy-mm-dd',
  'yyyy/m/d',
  'yyyy"年"m"月"d"日"',
  'd-mmm-yy',
  '[$-411]ge.m.d',
  'm/d/yyyy;@',
] as const;

const number = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
  fc.nat({ max: 999_999_999_999_999 }),
  fc.integer({ min: -999_999, max: 999_999 }).map((cents) => cents / 100),
);

/** Texts that readers and writers trip over, none of which a spreadsheet would run. */
const words = [
  ...['TESTA', 'TESTA ARJUN', '見本 太郎', 'サンプル商事㈱', 'ﾃｽﾄ ﾀﾛｳ', '髙橋', '〒060-0001', '007', '0312345678'],
  ...['1,000', 'a;b', 'a\tb', 'a|b', 'say "x"', '"', '""', "it's", '一行目\n二行目', 'a\r\nb', '\n', ' TESTA ', '　'],
  ...['TRUE', '1E5', '2026/9/1', '#REF!', '<b>&amp;</b>', ']]>', '_x000D_', '_x0041_B', '__proto__', '申請中', '5%'],
] as const;
const signs = 'aB1 漢字アあ-,;|\'"\n\t　<>&_x0D#'.split('');
const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 }),
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ text: '' }) },
  { weight: 5, arbitrary: text.map((one) => ({ text: one })) },
  { weight: 2, arbitrary: number.map((value) => ({ text: String(value), kept: { value } })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.constantFrom(...dateFormats))
      .map(([value, format]) => ({ text: value.toISOString().slice(0, 10), kept: { value, format } })),
  },
  fc.nat({ max: 999_999_999 }).map((value) => ({
    text: String(value).padStart(10, '0'),
    kept: { value, format: '0000000000' },
  })),
  fc.boolean().map((value) => ({ text: value ? 'TRUE' : 'FALSE', kept: { value } })),
  fc
    .bigInt({ min: 10n ** 15n, max: 10n ** 20n })
    .map((value) => ({ text: String(value), kept: { value: Number(value) }, isRounded: true as const })),
);

/** Tables of two columns or more, every row with the same number of cells. */
export const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** Writes a table as an Excel file. */
export type Writer = (table: Table) => Promise<Uint8Array>;

const columnsOf = (table: Table): readonly number[] => [...(table[0] ?? []).keys()];

/** The writers of Excel files: ours, which keeps texts only, and two that others wrote. */
export const excelWriters: Readonly<Record<string, Writer>> = {
  ours: async (table) => writeXlsx([{ name: '表', rows: table, widths: columnsOf(table).map(() => 12) }]),
  hucre: (table) => hucreFile(table, 'shared'),
  'hucre, texts in their cells': (table) => hucreFile(table, 'inline'),
  exceljs: async (table) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    for (const [row, cells] of table.entries()) {
      for (const [column, { text: shown, kept }] of cells.entries()) {
        if (shown === '') continue;
        const at = sheet.getCell(row + 1, column + 1);
        at.value = kept?.value ?? shown;
        if (kept?.format !== undefined) at.numFmt = kept.format;
      }
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
};

function hucreFile(table: Table, stringMode: 'shared' | 'inline'): Promise<Uint8Array> {
  const cells = new Map(
    table.flatMap((row, at) =>
      row.flatMap(({ kept }, column) =>
        kept?.format === undefined ? [] : [[`${at},${column}`, { style: { numFmt: kept.format } }] as const],
      ),
    ),
  );
  const rows = table.map((row) => row.map(({ text: shown, kept }) => (shown === '' ? null : (kept?.value ?? shown))));
  return writeByHucre({ sheets: [{ name: '表', rows, cells }], stringMode });
}

/** How the lines of a text file are written. */
export interface TextStyle {
  readonly separator: Separator;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotes: boolean;
}

/** A table as separated values. */
export const separated = (table: Table, { separator, lineEnd, quotes }: TextStyle): string =>
  Papa.unparse(
    table.map((row) => row.map((one) => one.text)),
    { delimiter: separator, newline: lineEnd, quotes },
  );

/** Writes a text in an encoding; null where that has no place for it. */
export type TextWriter = (text: string) => Uint8Array | null;

/** The writers of text files, each with the encoding that it writes. */
export const textWriters: Readonly<Record<string, { readonly encoding: Encoding; readonly write: TextWriter }>> = {
  'UTF-8': { encoding: 'utf-8', write: (one) => new TextEncoder().encode(one) },
  'UTF-8 with its mark': { encoding: 'utf-8', write: (one) => new TextEncoder().encode(`\ufeff${one}`) },
  'UTF-16': { encoding: 'utf-16le', write: (one) => new Uint8Array(Buffer.from(`\ufeff${one}`, 'utf16le')) },
  Shift_JIS: { encoding: 'shift_jis', write: writerOf('shift_jis') },
  'EUC-JP': { encoding: 'euc-jp', write: writerOf('euc-jp') },
  GB18030: { encoding: 'gb18030', write: writerOf('gb18030') },
};

/** A writer of an encoding of one and two bytes, its codes read off the platform's decoder when it is first needed. */
function writerOf(encoding: Encoding): TextWriter {
  let codes: ReadonlyMap<string, readonly number[]> | null = null;
  return (one) => {
    codes ??= codesOf(encoding);
    const bytes: number[] = [];
    for (const sign of one) {
      const code = codes.get(sign);
      if (code === undefined) return null;
      bytes.push(...code);
    }
    return Uint8Array.from(bytes);
  };
}

function codesOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  // A code that is none becomes U+FFFD and what is left of it.
  const decoder = new TextDecoder(encoding);
  const add = (code: readonly number[]): void => {
    const sign = decoder.decode(Uint8Array.from(code));
    if ([...sign].length === 1 && !/[\ufffd\ue000-\uf8ff]/.test(sign) && !codes.has(sign)) codes.set(sign, code);
  };
  for (let byte = 0; byte <= 0xff; byte += 1) add([byte]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) add([lead, trail]);
  return codes;
}
