import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../lib/tables/formats/csv';
import { encodeShiftJis } from '../../../lib/tables/formats/encoding';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { runs } from '../../property-runs';
import { type Told, told } from './kit';

const headings = fc.shuffledSubarray(
  [
    ...['姓', '名', '氏名', '旅券番号', '生年月日', '国籍', '性別', '職業', '所属機関名', '法人番号', '会社電話番号'],
    ...['資本金（千円）', '月給', '職務内容', '備考', 'No', '生年月日（配偶者）', '職歴1 会社名', '案件／識別子', ''],
  ],
  { minLength: 2, maxLength: 9 },
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    ...['TESTA', 'ARJUN', 'TESTA ARJUN', 'Arjun TESTA', 'TS1234567', 'TS7654321', '1990-01-02', '01/02/1990', '190312'],
    ...['ネパール', 'ネパール国', '男', '株式会社サンプル', '7000012050002', '1.1803E+12', '0312345678', '312345678'],
    ...[
      '申請中',
      'N/A',
      '－',
      '〃',
      '同上',
      '合計',
      '※注',
      '以上',
      '例：TARO',
      '250000',
      '25万円',
      '$3000',
      '\u200b',
      ' ',
    ],
    ...['姓', '旅券番号', 'サンプル', '=1+1', "'0312345678", '見本\n二行', 'REN\ufffdE', 'c1'],
  ),
  fc.string({ unit: fc.constantFrom(...'aB1漢ア-,;\'"\t　') }),
);
const table = headings.chain((heads) =>
  fc
    .array(fc.array(cell, { minLength: heads.length, maxLength: heads.length + 1 }), { minLength: 1, maxLength: 6 })
    .map((rows) => [heads, ...rows]),
);

const writers: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array | null>> = {
  Excel: (rows) => writeXlsx([{ name: 'x', rows: rows.map((row) => row.map((text) => ({ text }))), widths: [] }]),
  'CSV in UTF-8': (rows) => new TextEncoder().encode(writeCsv(rows, { guard: false })),
  'CSV in Shift_JIS': (rows) => {
    const encoded = encodeShiftJis(writeCsv(rows, { guard: true }));
    return encoded.ok ? encoded.bytes : null;
  },
};

function expectToAddUp({ counts, leftOut, records, problems }: Told): void {
  expect(counts.rows.in).toBe(counts.rows.records + counts.rows.leftOut);
  expect(counts.cells.in).toBe(counts.cells.facts + counts.cells.leftOut);
  const names = leftOut.map((one) => ('row' in one ? `row ${one.row}` : 'cell' in one ? one.cell : one.sheet));
  expect(new Set(names).size).toBe(names.length);
  const rows = new Set(leftOut.flatMap((one) => ('row' in one ? [one.row] : [])));
  // Rows of records are counted from 0.
  expect(records.flatMap((one) => one.rows).filter((row) => rows.has(row + 1))).toEqual([]);
  // A file that cannot be divided has its fault in a row, and no rows.
  if (counts.rows.in > 0) expect(problems.filter(({ row }) => row !== null && !rows.has(row))).toEqual([]);
  expect(leftOut.filter(({ why }) => why === 'notTaken')).toEqual([]);
}

describe('what came in', () => {
  it.each(Object.keys(writers))('is a fact or left out with its reason, row by row and cell by cell: %s', (name) => {
    fc.assert(
      fc.property(table, (rows) => {
        const bytes = writers[name]?.(rows);
        if (bytes) expectToAddUp(told(bytes));
      }),
      { numRuns: runs(150) },
    );
  });

  it('counts the rows of other sheets, too', () => {
    const sheet = (name: string, rows: readonly (readonly string[])[], hidden = false) => ({
      name,
      rows: rows.map((row) => row.map((text) => ({ text }))),
      widths: [],
      hidden,
    });
    const result = told(
      writeXlsx([
        sheet('memo', [['x'], ['y', 'z']]),
        sheet('people', [
          ['姓', '名'],
          ['TESTA', 'ARJUN'],
        ]),
        sheet('list', [['1']], true),
      ]),
    );
    expectToAddUp(result);
    expect(result.questions.map(({ id }) => id)).toEqual(['sheet']);
    expect(result.leftOut).toEqual([
      { sheet: 'memo', why: 'otherSheet', rows: 2, cells: 3 },
      { sheet: 'list', why: 'hiddenSheet', rows: 1, cells: 1 },
    ]);
    expect(result.counts).toEqual({ rows: { in: 4, records: 1, leftOut: 3 }, cells: { in: 6, facts: 2, leftOut: 4 } });
  });
});
