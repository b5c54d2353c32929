import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../../lib/domain/records';
import { applyCapture, captureOf } from '../../../lib/engine/capture';
import { leavesOfRecord, without } from './leaves';
import { fieldsOf, rowOf } from '../../../lib/tables/agency-csv/columns';
import { differencesOf } from '../../../lib/tables/agency-csv/compare';
import { pageValuesOf } from '../../../lib/tables/agency-csv/page-values';
import { bulkRow } from '../../../lib/tables/agency-csv/write';
import { caseIds, loadExpected } from '../../fixtures/cases/load';
import { runs } from '../../property-runs';
import { bare, cellsOf, factsFor, idMaker, modules, pageOf, sheetOf, taken, textsOf, today, wholeCases } from './kit';

const all = modules.flatMap((module) =>
  wholeCases(module).map(({ name, records }) => ({ name: `${module.id}: ${name}`, module, records })),
);

/** What the page holds in the rows that some sheet has; only the second box of an e-mail address has no column. */
function pageInSheets(module: (typeof modules)[number], records: CaseRecords) {
  const rows = new Set(module.agencyCsv.flatMap(({ columns }) => columns.flatMap((column) => rowOf(column) ?? [])));
  const page = pageOf(module, records);
  const others = page.filter(({ row }) => !rows.has(row)).map(({ row }) => row);
  expect(others.filter((row) => !/[eE]mailConfirm$/.test(row) && !/^(org|dispatch)\.hasCorpNo$/.test(row))).toEqual([]);
  return new Map(page.filter(({ row }) => rows.has(row)).map(({ row, part, text }) => [`${row} ${part}`, text]));
}

const valuesOf = (module: (typeof modules)[number], records: CaseRecords) =>
  new Map(pageValuesOf(cellsOf(module, records), module.form).map(({ row, part, text }) => [`${row} ${part}`, text]));

describe('a case on the page and in the CSV', () => {
  it.each(all)('says the same in every row: $name', ({ module, records }) => {
    expect(valuesOf(module, records)).toEqual(pageInSheets(module, records));
  });

  it.each(all)('differs from its own row in nothing, and is not changed by it: $name', ({ module, records }) => {
    const sheets = cellsOf(module, records);
    for (const { template, cells } of sheets) {
      expect(differencesOf(template, module.form, cells, factsFor(records))).toEqual([]);
    }
    expect(taken(sheets, module, records)).toEqual({ records, notTaken: [] });
  });

  it.each(all)('is the same row again from a case that knew nothing: $name', ({ module, records }) => {
    const sheets = cellsOf(module, records);
    const made = taken(sheets, module, bare(records));
    expect(made.notTaken).toEqual([]);
    expect(cellsOf(module, made.records)).toEqual(sheets);
  });

  it.each(all)('is the same row from a case that was read off the page: $name', ({ module, records }) => {
    const page = pageOf(module, records);
    const empty = bare(records);
    const items = captureOf(module.form, empty, page, today).map(({ id }) => id);
    const newId = idMaker();
    const read = applyCapture(module.form, empty, page, new Set(items), today, newId);
    const own = {
      ...read,
      case: { ...read.case, application: 'application' in records.case ? records.case.application : undefined },
    };
    const known = 'application' in records.case ? own : read;
    expect(cellsOf(module, known as CaseRecords)).toEqual(cellsOf(module, records));
  });

  it('holds for cases of which any facts are missing', () => {
    const one = fc
      .constantFrom(...all)
      .chain(({ module, records }) =>
        fc.tuple(fc.constant(module), fc.constant(records), fc.subarray([...leavesOfRecord(records)])),
      );
    fc.assert(
      fc.property(one, ([module, records, gone]) => {
        const less = without(records, gone);
        const sheets = cellsOf(module, less);
        expect(valuesOf(module, less)).toEqual(pageInSheets(module, less));
        for (const { template, cells } of sheets) {
          expect(differencesOf(template, module.form, cells, factsFor(less))).toEqual([]);
        }
        // An answer that a given detail implies may be written down; the row says the same.
        expect(cellsOf(module, taken(sheets, module, less).records)).toEqual(sheets);
      }),
      { numRuns: runs(120) },
    );
  });
});

describe('a cell', () => {
  const [coe] = modules;
  if (!coe) throw new Error('There is no procedure.');
  const common = sheetOf(coe, 'common');
  const khan = wholeCases(coe).find(({ name }) => name === 'testa-khan')?.records;
  if (!khan) throw new Error('There is no case.');

  it.each(caseIds)('has what was written down for the form, without our own conversion: %s', (id) => {
    const expected = loadExpected(id);
    const records = wholeCases(coe).find(({ name }) => name === id)?.records;
    if (!records) throw new Error('There is no case.');
    const own: Readonly<Record<string, string>> = {
      '男 Male': '男 male',
      '女 Female': '女 female',
      '有 Married': '有 Yes',
      '無 Single': '無 No',
    };
    const texts = textsOf(common, coe, records);
    for (const [index, { take }] of common.columns.entries()) {
      if (take.kind === 'control') {
        const told = expected[take.row]?.[take.part] ?? '';
        expect(texts[index], take.row).toEqual(own[told] ?? told);
      }
      if (take.kind === 'birth') {
        const { day, month, year, precision } = expected[take.row] ?? {};
        const digits = day ?? (month ? `${month}00` : year ? `${year}0000` : precision ? '99999999' : '');
        expect(texts[index], take.row).toBe(digits);
      }
      if (take.kind === 'yours') expect(texts[index]).toBe('');
    }
    const address = texts.filter((_, index) => common.columns[index]?.take.kind === 'address');
    expect(address.join('')).toBe(expected['contactJapan.address']?.value);
  });

  it('is refused where the form would refuse it, and where an address cannot be split', () => {
    const wrong = {
      ...khan,
      applicant: {
        ...khan.applicant,
        occupation: 'あ'.repeat(41),
        contactInJapan: { ...khan.applicant.contactInJapan, address: 'サンプル町1' },
      },
    };
    const refused = bulkRow(common, coe.form, factsFor(wrong)).flatMap((cell, index) =>
      'refused' in cell ? [[index, cell.refused]] : [],
    );
    expect(refused).toEqual([
      [6, 'tooLong'],
      [9, 'addressParts'],
      [10, 'addressParts'],
      [11, 'addressParts'],
    ]);
  });

  it('is refused where its list has no such option', () => {
    const n = sheetOf(coe, 'N');
    const education = { id: 'e', level: 'vocational', major: 'other', vocationalMajor: 'culture', highest: true };
    const records = { ...khan, applicant: { ...khan.applicant, education: [education] } } as unknown as CaseRecords;
    const at = n.columns.findIndex(({ take }) => 'row' in take && take.row === 'education.majorSenmon');
    const field = fieldsOf(coe.form).get('education.majorSenmon');
    const list = n.lists.CA93 ?? [];
    const control = field?.parts[0]?.control;
    const missing =
      control && 'list' in control ? control.list.options.filter(({ portal }) => !list.includes(portal)) : [];
    expect(missing.map(({ code }) => code)).toHaveLength(1);
    const lacking = {
      ...records,
      applicant: { ...records.applicant, education: [{ ...education, vocationalMajor: missing[0]?.code }] },
    } as unknown as CaseRecords;
    expect(textsOf(n, coe, lacking)[at]).toEqual({ refused: 'notInList' });
  });

  it('of an application that may be filed at the same time is empty where it is not filed', () => {
    const renewal = modules[1];
    if (!renewal) throw new Error('There is no renewal.');
    const template = sheetOf(renewal, 'simultaneous');
    const [none, filed] = (['no', 'yes'] as const).map((reentry) => {
      const example = renewal.examples.good;
      const application = { simultaneous: { reentry, workCertificate: 'no' } };
      return textsOf(template, renewal, { ...example, case: { ...example.case, application } } as CaseRecords);
    });
    const filled = (texts: typeof none) =>
      template.columns.flatMap(({ section }, at) => (texts?.[at] === '' ? [] : [section]));
    expect(new Set(filled(none))).toEqual(new Set(['共通項目']));
    expect(filled(none)).toHaveLength(2);
    expect(new Set(filled(filed))).toEqual(new Set(['共通項目', '再入国許可申請']));
    expect(filled(filed).length).toBeGreaterThan(12);
  });
});

describe('a difference', () => {
  it('is named with its column, and with what file and case say', () => {
    const [coe] = modules;
    const records = coe && wholeCases(coe).find(({ name }) => name === 'testa-khan')?.records;
    if (!coe || !records) throw new Error('There is no case.');
    const common = sheetOf(coe, 'common');
    const at = (row: string) => common.columns.findIndex((column) => rowOf(column) === row);
    const cells = textsOf(common, coe, records).map(String);
    const [passport, mobile] = [at('passport.number'), at('contactJapan.mobile')];
    const changed = cells.map((text, index) => (index === passport ? 'TE9999999' : index === mobile ? '' : text));
    expect(
      differencesOf(common, coe.form, changed, factsFor(records)).map(({ sheet, header: _, ...rest }) => rest),
    ).toEqual(
      [
        { column: mobile, difference: 'onlyCase', file: '', ours: cells[mobile] },
        { column: passport, difference: 'differs', file: 'TE9999999', ours: cells[passport] },
      ].filter(({ ours }) => ours !== ''),
    );
  });
});
