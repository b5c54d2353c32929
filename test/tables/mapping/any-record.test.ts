import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingReader } from '../../../lib/tables/mapping/headings';
import { planOf } from '../../../lib/tables/mapping/plan';
import { columnsOf, rowsOf, tableOf } from '../../../lib/tables/mapping/tables';
import type { Exchange } from '../../../lib/domain/exchange';
import { readCsv, writeCsv } from '../../../lib/tables/formats/csv';
import type { Sheet } from '../../../lib/tables/formats/table';
import { readXlsx } from '../../../lib/tables/formats/xlsx-read';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { runs } from '../../property-runs';
import { anyRecord } from './arbitrary';
import { mappedRows, planOptions } from './kit';

const reader = headingReader(() => []);
const empty: Exchange = { format: 'tenken', version: 1, applicants: [], employers: [], offices: [], cases: [] };

function throughCsv(rows: readonly (readonly string[])[]): Sheet {
  const read = readCsv(writeCsv(rows, { guard: true }));
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

function throughExcel(rows: readonly (readonly string[])[]): Sheet {
  const read = readXlsx(writeXlsx([{ name: 'x', rows: rows.map((row) => row.map((text) => ({ text }))), widths: [] }]));
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) throw new Error('not read');
  return sheet;
}

describe('any record that can be stored', () => {
  it.each([
    ['applicant', 'applicants'],
    ['employer', 'employers'],
    ['office', 'offices'],
  ] as const)('is the same after export and import, and in an empty vault too: %s', (kind, list) => {
    fc.assert(
      fc.property(
        anyRecord(kind, 'one'),
        anyRecord(kind, 'two'),
        fc.constantFrom('ja', 'en'),
        fc.boolean(),
        (a, b, language, all) => {
          const document = { ...empty, [list]: [a, b] } as Exchange;
          const rows = rowsOf(document, kind);
          const table = tableOf(columnsOf(kind, rows, all), rows, language);
          for (const sheet of [throughCsv(table), throughExcel(table)]) {
            const places = reader.propose(sheet.rows[0] ?? []).map(({ place }) => place);
            expect(places).not.toContain(null);
            for (const blank of ['keep', 'clear'] as const) {
              const again = planOf(mappedRows(sheet, 0, places), document, { ...planOptions(), blank });
              expect(again.problems).toEqual([]);
              expect(again.records.flatMap(({ changes }) => changes)).toEqual([]);
            }
            const anew = planOf(mappedRows(sheet, 0, places), empty, planOptions());
            expect(anew.problems).toEqual([]);
            const plain = (value: unknown) =>
              JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'));
            expect(anew.records.map(({ after }) => after)).toEqual(plain([a, b]));
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
