import { describe, expect, it } from 'vitest';
import type { BulkSheetId } from '../../../lib/spec/agency-csv';
import type { ProcedureModule } from '../../../lib/spec/module';
import { joinSheets } from '../../../lib/tables/agency-csv/join';
import { bulkRows, isBulk } from '../../../lib/tables/agency-csv/read';
import type { Sheet } from '../../../lib/tables/formats/table';
import { workbookOf } from '../../tools/bulk-columns';
import { fileOf, modules, sheetOf, textsOf, wholeCases } from './kit';

const [coe, renewal, change] = modules;
if (!coe || !renewal || !change) throw new Error('A procedure is missing.');

const rowsOf = (module: ProcedureModule, sheet: BulkSheetId, count = 3) =>
  wholeCases(module)
    // The example files nothing at the same time: its row there is empty.
    .slice(1, count + 1)
    .map(({ records }) => textsOf(sheetOf(module, sheet), module, records).map(String));
const file = (module: ProcedureModule, sheet: BulkSheetId, rows = rowsOf(module, sheet)) =>
  fileOf(sheetOf(module, sheet), rows);
const joined = (...sheets: readonly Sheet[]) => joinSheets(sheets, modules);
const told = (...sheets: readonly Sheet[]) => {
  const found = joined(...sheets);
  if (found === null) return null;
  if (!found.ok) return found.fault;
  return found.fits.flatMap(({ procedure, sheets: own }) => [procedure.id, ...own.map(({ template }) => template.id)]);
};

const ofRenewals = ['renewal-gijinkoku', 'renewal-common', 'renewal-dependant', 'renewal-family-common'];

describe('the headings of a file', () => {
  it('say which procedure it is', () => {
    // The common sheet is the same for workers and families: the other sheets decide, or the persons' cases.
    expect(told(file(coe, 'common'))).toEqual(['coe-gijinkoku', 'coe-common', 'coe-dependant', 'coe-family-common']);
    expect(told(file(renewal, 'common'))).toEqual(ofRenewals);
    expect(told(file(change, 'common'))).toEqual(['change-gijinkoku', 'change-common']);
  });

  it('may be the bare names of the workbook, and are no table of anybody else', () => {
    const template = sheetOf(renewal, 'common');
    const sheet = file(renewal, 'common');
    const named = { ...sheet, rows: [template.columns.map(({ name }) => name), ...sheet.rows.slice(1)] };
    expect(told(named)).toEqual(ofRenewals);
    expect(told({ ...sheet, rows: [['氏名'], ...sheet.rows] })).toBeNull();
    const longer = { ...sheet, rows: sheet.rows.map((cells) => [...cells, '備考']) };
    expect(isBulk(template, longer)).toBe(false);
  });

  it("leave out the workbook's own lines: the rule and the example", () => {
    for (const [module, book] of [
      [renewal, 'renewal'],
      [change, 'change'],
      [coe, 'coe'],
    ] as const) {
      for (const template of module.agencyCsv) {
        const printed = workbookOf(book).sheets[template.sheet];
        const own = [printed.map(({ rule = '' }) => rule), printed.map(({ example = '' }) => example)];
        const sheet = fileOf(template, [...own, ...rowsOf(module, template.sheet, 2)]);
        expect(bulkRows(template, sheet), template.id).toEqual([3, 4]);
      }
    }
  });
});

describe('sheets that are read together', () => {
  it('are joined row by row, whatever lines stand above', () => {
    const printed = workbookOf('renewal').sheets.common;
    const own = [printed.map(({ rule = '' }) => rule), printed.map(({ example = '' }) => example)];
    const found = joined(
      file(renewal, 'N'),
      file(renewal, 'common', [...own, ...rowsOf(renewal, 'common')]),
      file(renewal, 'simultaneous', [rowsOf(renewal, 'simultaneous')[0] ?? []]),
    );
    if (!found?.ok) throw new Error('They were not joined.');
    expect(found.fits.map(({ procedure }) => procedure.id)).toEqual(['renewal-gijinkoku']);
    expect(
      found.fits[0].rows.map(({ row, cells }) => [row, ...cells.map((one) => [one.template.id, one.row])]),
    ).toEqual([
      [3, ['renewal-common', 3], ['renewal-n', 1], ['renewal-simultaneous', 1]],
      [4, ['renewal-common', 4], ['renewal-n', 2]],
      [5, ['renewal-common', 5], ['renewal-n', 3]],
    ]);
  });

  it.each([
    ['a sheet that names nobody', 'bulkAlone', [file(renewal, 'N')]],
    ['common sheets of two procedures', 'bulkOther', [file(renewal, 'common'), file(change, 'common')]],
    ['the sheet of another procedure', 'bulkOther', [file(renewal, 'common'), file(coe, 'N')]],
    ['one common sheet twice', 'bulkTwice', [file(renewal, 'common'), file(renewal, 'common')]],
    ['one sheet twice', 'bulkTwice', [file(renewal, 'common'), file(renewal, 'N'), file(renewal, 'N')]],
    ['a row without a person', 'bulkRows', [file(renewal, 'common', rowsOf(renewal, 'common', 2)), file(renewal, 'N')]],
  ] as const)('are refused: %s', (_, fault, sheets) => {
    expect(told(...sheets)).toBe(fault);
  });

  it('may fit several procedures that share the common sheet, until another sheet says which', () => {
    const family = { ...renewal, agencyCsv: [sheetOf(renewal, 'common'), sheetOf(coe, 'N')] };
    const fits = (...sheets: readonly Sheet[]) => {
      const found = joinSheets(sheets, [renewal, family]);
      return found?.ok ? found.fits.map(({ procedure }) => procedure) : found;
    };
    expect(fits(file(renewal, 'common'))).toEqual([renewal, family]);
    expect(fits(file(renewal, 'common'), file(coe, 'N'))).toEqual([family]);
    expect(fits(file(renewal, 'N'), file(renewal, 'common'))).toEqual([renewal]);
  });

  it('may be of procedures whose sheets look alike: the common sheet decides', () => {
    expect(told(file(change, 'N'), file(change, 'common'))).toEqual(['change-gijinkoku', 'change-common', 'change-n']);
    expect(told(file(renewal, 'N'), file(renewal, 'common'))).toEqual([
      'renewal-gijinkoku',
      'renewal-common',
      'renewal-n',
    ]);
  });
});
