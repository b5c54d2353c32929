import { describe, expect, it } from 'vitest';
import { headingReader } from '../../../lib/tables/mapping/headings';
import { planOf } from '../../../lib/tables/mapping/plan';
import { columnsOf, rowsOf, type TableKind, type TableLanguage, tableOf } from '../../../lib/tables/mapping/tables';
import type { Exchange } from '../../../lib/domain/exchange';
import { readCsv, writeCsv } from '../../../lib/tables/formats/csv';
import { decodeText, encodeShiftJis } from '../../../lib/tables/formats/encoding';
import type { Sheet } from '../../../lib/tables/formats/table';
import { readXlsx } from '../../../lib/tables/formats/xlsx-read';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { allCases } from '../../fixtures/cases/load';
import { papersDocument } from '../../fixtures/papers/load';
import { workedDocument } from '../../fixtures/worked/load';
import { mappedRows, planOptions } from './kit';

const reader = headingReader(() => []);

function replanned(sheet: Sheet, stored: Exchange, blank: 'keep' | 'clear') {
  const places = reader.propose(sheet.rows[0] ?? []).map(({ place }) => place);
  expect(places, 'every heading of an export is known').not.toContain(null);
  return planOf(mappedRows(sheet, 0, places), stored, { ...planOptions(), blank });
}

/** Null: the format does not have every character of the table, and says so. */
const throughFile: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Promise<Sheet | null>>> = {
  'CSV in UTF-8': async (rows) => {
    const bytes = new TextEncoder().encode(`\ufeff${writeCsv(rows, { guard: true })}`);
    const text = decodeText(bytes);
    if (!text.ok) throw new Error(text.fault);
    const sheet = readCsv(text.value.text);
    if (!sheet.ok) throw new Error(sheet.fault);
    return sheet.value;
  },
  'CSV in Shift_JIS': async (rows) => {
    const encoded = encodeShiftJis(writeCsv(rows, { guard: true }));
    if (!encoded.ok) {
      // The fixtures hold a minus sign that Windows' Shift_JIS does not have.
      expect(encoded.missing).toEqual(['\u2212']);
      return null;
    }
    const text = decodeText(encoded.bytes);
    if (!text.ok) throw new Error(text.fault);
    expect(text.value.encoding).toBe('shift_jis');
    const sheet = readCsv(text.value.text);
    if (!sheet.ok) throw new Error(sheet.fault);
    return sheet.value;
  },
  Excel: async (rows) => {
    const bytes = writeXlsx([{ name: 'Tenken', rows: rows.map((row) => row.map((text) => ({ text }))), widths: [] }]);
    const sheets = readXlsx(bytes);
    if (!sheets.ok || !sheets.value[0]) throw new Error('not read');
    return sheets.value[0];
  },
};

const worked = (['1', '2', '3', '4a', '5', '6', '7a', '8', '9a', '10a'] as const).map(
  (id) => [`worked case ${Number.parseInt(id, 10)}`, workedDocument(id)] as const,
);
const documents = Object.fromEntries([
  ['the cases of the form', allCases()] as const,
  ['the case of the papers', papersDocument()] as const,
  ...worked,
]);
const kinds: readonly TableKind[] = ['case', 'applicant', 'employer', 'office'];
const every = Object.entries(documents).flatMap(([name, document]) =>
  kinds.flatMap((kind) =>
    (['ja', 'en'] as const).flatMap((language) =>
      Object.keys(throughFile).map((format) => ({ name, document, kind, language, format })),
    ),
  ),
);

describe('an exported table, imported again', () => {
  it.each(every)(
    'changes nothing: $kind of $name, $language, $format',
    async ({ document, kind, language, format }) => {
      const rows = rowsOf(document, kind);
      // Empty columns are the same in every format.
      for (const all of format === 'CSV in UTF-8' ? [false, true] : [false]) {
        const table = tableOf(columnsOf(kind, rows, all), rows, language as TableLanguage);
        const sheet = await throughFile[format]?.(table);
        if (sheet === undefined) throw new Error('no such format');
        if (sheet === null) continue;
        for (const blank of ['keep', 'clear'] as const) {
          const { records, problems } = replanned(sheet, document, blank);
          expect(problems).toEqual([]);
          expect(records.filter(({ state }) => state !== 'same').map(({ id, changes }) => ({ id, changes }))).toEqual(
            [],
          );
          expect(records.length).toBeGreaterThanOrEqual(rows.length);
        }
      }
    },
  );

  it.each(kinds)('makes the same records in an empty vault: %s', (kind) => {
    const document = allCases();
    const rows = rowsOf(document, kind);
    const table = tableOf(columnsOf(kind, rows, false), rows, 'ja');
    const sheet: Sheet = { name: '', rows: table, bad: new Map(), hidden: false };
    const empty: Exchange = { format: 'tenken', version: 1, applicants: [], employers: [], offices: [], cases: [] };
    const { records, problems } = replanned(sheet, empty, 'keep');
    expect(problems).toEqual([]);
    const lists = {
      // A passport number is taken over as its zone has it.
      applicant: document.applicants.map((one) => {
        const number = one.passport?.number?.normalize('NFKC').toUpperCase();
        return number === undefined ? one : { ...one, passport: { ...one.passport, number } };
      }),
      employer: document.employers,
      office: document.offices,
      case: document.cases,
    };
    const made = records.filter((record) => record.kind === kind).map(({ after }) => after);
    expect(made).toEqual(lists[kind].map((record) => ({ ...(kind === 'case' ? fresh : {}), ...record })));
  });
});

/** What every new case has, unless the table says otherwise. */
const fresh = { status: 'draft', createdOn: '2026-11-25', plannedStep: 'certificate', procedure: 'coe-gijinkoku' };
