import { describe, expect, it } from 'vitest';
import { bulkIntake } from '../../lib/services/import-sources';
import type { Exchange } from '../../lib/domain/exchange';
import { runThrough } from '../../lib/tables/mapping/steps';
import { joinSheets } from '../../lib/tables/agency-csv/join';
import { cellsOf, fileOf, idMaker, modules, sheetOf, storedOf, today, wholeCases } from '../tables/agency-csv/kit';

const [, renewal, change] = modules;
if (!renewal || !change) throw new Error('A procedure is missing.');
const records = wholeCases(renewal)[1]?.records;
if (!records) throw new Error('There is no case.');

// A procedure of the same headings, as those of a family will be.
const alike = { ...change, form: renewal.form, agencyCsv: renewal.agencyCsv };
const joined = joinSheets(
  [fileOf(sheetOf(renewal, 'common'), [cellsOf(renewal, records)[0]?.cells ?? []])],
  [alike, renewal],
);
if (!joined?.ok) throw new Error('The sheet was not known.');

describe('a file whose headings are those of several procedures', () => {
  const made = { newId: idMaker(), today };
  const looked = (stored: Exchange) => runThrough(bulkIntake(joined, stored, made));
  const asOther = { ...records, case: { ...records.case, procedure: change.id } } as typeof records;

  it('is of the one that its persons have cases of', () => {
    expect(looked(storedOf([records])).file.procedure).toBe(renewal);
    expect(looked(storedOf([asOther])).file.procedure).toBe(alike);
  });

  it('is of the first of them where nobody has a case', () => {
    const seen = looked({ ...storedOf([records]), cases: [] });
    expect(seen.file.procedure).toBe(alike);
    expect(seen.rows.map(({ match }) => match)).toEqual(['applicant']);
  });
});
