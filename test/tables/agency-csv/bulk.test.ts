import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulkRows, differencesOf, isBulk, mappedBulkRow, matchBulkRow } from '../../../lib/tables/agency-csv/read';
import { bulkRow, relativesLeftOut } from '../../../lib/tables/agency-csv/write';
import { planOf } from '../../../lib/tables/mapping/plan';
import type { Exchange } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { factsOf } from '../../../lib/facts/facts';
import { bulkCommon } from '../../../lib/procedures/coe-gijinkoku/agency-csv';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { readCsv, writeCsv } from '../../../lib/tables/formats/csv';
import type { Sheet } from '../../../lib/tables/formats/table';
import { planOptions } from '../mapping/kit';
import { type CaseId, caseIds, loadCase, loadExpected } from '../../fixtures/cases/load';

interface Printed {
  readonly column: number;
  readonly header: string;
  readonly rule: string;
  readonly example: string;
}
const printed = JSON.parse(
  readFileSync(new URL('../../fixtures/portal/bulk-common.json', import.meta.url), 'utf8'),
) as readonly Printed[];

function recordsOf(id: CaseId): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
  return { applicant, employer, case: one, office: offices[0] };
}

const factsFor = (records: CaseRecords) => factsOf(records, '2026-06-15');
const textsOf = (records: CaseRecords) =>
  bulkRow(bulkCommon, coeGijinkoku, factsFor(records)).map((cell) => ('text' in cell ? cell.text : cell));

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const read = readCsv(`\ufeff${writeCsv([printed.map(({ header }) => header), ...rows], { guard: false })}`);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

describe('the template', () => {
  it('has the 84 headings of the official one, in their order', () => {
    expect(bulkCommon.columns.map(({ header }) => header)).toEqual(printed.map(({ header }) => header));
    expect(printed).toHaveLength(84);
  });

  it('is known by its headings, and its own rows are no applications', () => {
    const own = [printed.map(({ rule }) => rule), printed.map(({ example }) => example)];
    const sheet = sheetOf([...own, textsOf(recordsOf('testa-khan')).map(String)]);
    expect(isBulk(bulkCommon, sheet)).toBe(true);
    expect(bulkRows(bulkCommon, sheet)).toEqual([3]);
    expect(isBulk(bulkCommon, { ...sheet, rows: [['氏名'], ...sheet.rows] })).toBe(false);
  });
});

describe('a case as a row', () => {
  it.each(caseIds)('has in each column what the form would hold: %s', (id) => {
    const expected = loadExpected(id);
    const texts = textsOf(recordsOf(id));
    for (const [index, { take }] of bulkCommon.columns.entries()) {
      if (take.kind === 'control') expect(texts[index], take.row).toEqual(expected[take.row]?.[take.part] ?? '');
      if (take.kind === 'birth') {
        const { day, month, year, precision } = expected[take.row] ?? {};
        const digits = day ?? (month ? `${month}00` : year ? `${year}0000` : precision ? '99999999' : '');
        expect(texts[index], take.row).toBe(digits);
      }
      if (take.kind === 'yours') expect(texts[index]).toBe('');
    }
    const address = texts.filter((_, index) => bulkCommon.columns[index]?.take.kind === 'address');
    expect(address.join('')).toBe(expected['contactJapan.address']?.value);
  });

  it('is refused where the form would refuse it, and where an address cannot be split', () => {
    const records = recordsOf('testa-khan');
    const wrong = {
      ...records,
      applicant: {
        ...records.applicant,
        occupation: 'あ'.repeat(41),
        contactInJapan: { ...records.applicant.contactInJapan, address: 'サンプル町1' },
      },
    };
    const refused = bulkRow(bulkCommon, coeGijinkoku, factsFor(wrong)).flatMap((cell, index) =>
      'refused' in cell ? [[index, cell.refused]] : [],
    );
    expect(refused).toEqual([
      [6, 'tooLong'],
      [9, 'addressParts'],
      [10, 'addressParts'],
      [11, 'addressParts'],
    ]);
  });

  it('tells the relatives that there is no column for', () => {
    const records = recordsOf('testa-largest');
    const people = records.applicant.relatives?.people ?? [];
    expect(relativesLeftOut(bulkCommon, factsFor(records))).toBe(0);
    const more = {
      ...records.applicant,
      relatives: { ...records.applicant.relatives, people: [...people, { id: 'r7' }] },
    };
    expect(relativesLeftOut(bulkCommon, factsFor({ ...records, applicant: more }))).toBe(1);
  });
});

describe('a row that is read', () => {
  const documentFor = (records: CaseRecords): Exchange => ({
    format: 'tenken',
    version: 1,
    applicants: [records.applicant],
    employers: [records.employer],
    offices: [],
    cases: [records.case],
  });
  const named = (records: CaseRecords, row: number) => [
    { place: 'case.id', text: records.case.id, row, column: 0 },
    { place: 'applicant.id', text: records.applicant.id, row, column: 0 },
  ];

  it.each(caseIds)('differs from its own case in nothing, and changes nothing: %s', (id) => {
    const records = recordsOf(id);
    const sheet = sheetOf([textsOf(records).map(String)]);
    const facts = factsFor(records);
    expect(differencesOf(bulkCommon, coeGijinkoku, sheet.rows[1] ?? [], facts)).toEqual([]);
    const cells = mappedBulkRow(bulkCommon, coeGijinkoku, sheet, 1, facts);
    expect(cells).toEqual([]);
    const plan = planOf([[...named(records, 1), ...cells]], documentFor(records), planOptions());
    expect(plan.records.map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it.each(caseIds.filter((id) => id !== 'testa-largest'))(
    'makes the same row again from a case that knew nothing: %s',
    (id) => {
      const full = recordsOf(id);
      const wanted = textsOf(full).map(String);
      const bare: CaseRecords = {
        ...full,
        // A name of more than two words is in two facts already; a sheet cannot say where it parts.
        applicant: { id: full.applicant.id, name: full.applicant.name },
        case: {
          id: full.case.id,
          applicantId: full.case.applicantId,
          employerId: full.case.employerId,
          procedure: 'coe-gijinkoku',
        },
      };
      const sheet = sheetOf([wanted]);
      const cells = mappedBulkRow(bulkCommon, coeGijinkoku, sheet, 1, factsFor(bare));
      const plan = planOf([[...named(bare, 1), ...cells]], documentFor(bare), planOptions());
      expect(plan.problems).toEqual([]);
      const recordAfter = (kind: string) => plan.records.find((one) => one.kind === kind)?.after;
      const made = {
        ...bare,
        applicant: recordAfter('applicant'),
        case: recordAfter('case'),
      } as unknown as CaseRecords;
      expect(textsOf(made)).toEqual(wanted);
    },
  );

  it('names each difference with what file and case say', () => {
    const records = recordsOf('testa-khan');
    const cells = textsOf(records).map(String);
    const passport = printed.findIndex(({ header }) => header === '身分事項_旅券_（1）番号');
    const phone = printed.findIndex(({ header }) => header === '身分事項_日本における連絡先_電話番号');
    const changed = cells.map((text, index) => (index === passport ? 'TE9999999' : index === phone ? '' : text));
    expect(differencesOf(bulkCommon, coeGijinkoku, changed, factsFor(records))).toEqual(
      [
        { column: phone, header: printed[phone]?.header, difference: 'onlyCase', file: '', ours: cells[phone] },
        {
          column: passport,
          header: printed[passport]?.header,
          difference: 'differs',
          file: 'TE9999999',
          ours: cells[passport],
        },
      ].filter(({ ours }) => ours !== ''),
    );
  });

  it("is refused at its cell where a telephone number has lost its first zero, as the template's own example has", () => {
    const records = recordsOf('testa-khan');
    const phone = printed.findIndex(({ header }) => header.endsWith('携帯電話番号'));
    const cells = textsOf(records).map((text, index) => (index === phone ? '9012345678' : String(text)));
    const mapped = mappedBulkRow(bulkCommon, coeGijinkoku, sheetOf([cells]), 1, factsFor(records));
    const plan = planOf([[...named(records, 1), ...mapped]], documentFor(records), planOptions());
    expect(plan.problems).toMatchObject([{ row: 1, column: phone, code: 'lostZero' }]);
  });

  it('finds its case by the passport number, or by name and date of birth', () => {
    const records = recordsOf('testa-khan');
    const stored = documentFor(records);
    const nameOf = () => String(textsOf(records)[2]);
    const cells = textsOf(records).map(String);
    const passport = 15;
    expect(matchBulkRow(bulkCommon, cells, stored, nameOf)).toEqual({ kind: 'case', id: records.case.id });
    const without = cells.map((text, index) => (index === passport ? '' : text));
    expect(matchBulkRow(bulkCommon, without, stored, nameOf)).toEqual({ kind: 'case', id: records.case.id });
    expect(matchBulkRow(bulkCommon, cells, { ...stored, cases: [] }, nameOf)).toEqual({
      kind: 'applicant',
      id: records.applicant.id,
      cases: [],
    });
    expect(matchBulkRow(bulkCommon, cells, { ...stored, applicants: [] }, nameOf)).toEqual({ kind: 'nobody' });
  });
});
