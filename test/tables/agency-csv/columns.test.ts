import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BulkLines } from '../../../lib/procedures/shared/bulk/lines';
import { bulkLists } from '../../../lib/procedures/shared/bulk/lists';
import { fieldsOf, partBehind } from '../../../lib/tables/agency-csv/columns';
import { leafAt } from '../../../lib/tables/mapping/leaf';
import { dataFiles, listData } from '../../tools/bulk-columns-data';
import { type PrintedColumn, workbookOf } from '../../tools/bulk-columns';
import { root } from '../../tools/paths';
import { modules, sheetOf } from './kit';

const books = {
  'coe-gijinkoku': 'coe',
  'renewal-gijinkoku': 'renewal',
  'change-gijinkoku': 'change',
  'coe-dependant': 'coe',
  'renewal-dependant': 'renewal',
} as const;
const counts = {
  'coe-gijinkoku': { common: 84, N: 140 },
  'renewal-gijinkoku': { common: 76, N: 140, simultaneous: 113 },
  'change-gijinkoku': { common: 78, N: 140, simultaneous: 113 },
  'coe-dependant': { common: 84, R: 42 },
  'renewal-dependant': { common: 76, R: 103, simultaneous: 113 },
} as const;

const sheets = modules.flatMap((module) =>
  module.agencyCsv.map((template) => ({
    name: `${module.id} ${template.sheet}`,
    module,
    template,
    printed: workbookOf(books[module.id as keyof typeof books]).sheets[template.sheet],
  })),
);

describe('the columns as data', () => {
  it.each(dataFiles)('$path says what the workbook says', async ({ path, name, data }) => {
    const file = (await import(`${root}/${path}`)) as Record<string, BulkLines>;
    expect(file[name]).toEqual(data);
  });

  it('has the lists whose words are not those of the form, and no other', () => {
    expect(bulkLists).toEqual(listData);
  });

  it('of one procedure has one id for each sheet', () => {
    const ids = modules.flatMap(({ agencyCsv }) => agencyCsv.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a sheet', () => {
  it.each(modules.map((module) => [module.id, module] as const))(
    'of %s has every column of the workbook',
    (id, module) => {
      const found = Object.fromEntries(module.agencyCsv.map(({ sheet, columns }) => [sheet, columns.length]));
      expect(found).toEqual(counts[id as keyof typeof counts]);
    },
  );

  it.each(sheets)('$name has the letters, names, limits and rules of the workbook', ({ template, printed }) => {
    const plain = template.columns.map(({ letter, name, check }) => ({
      ...{ column: letter, name, limit: check.limit, required: check.required, list: check.list, rule: check.printed },
      exactLength: check.exact,
    }));
    const wanted = printed.map((one: PrintedColumn) => ({
      ...{ column: one.column, name: one.name, limit: one.limit, required: one.required, list: one.list },
      ...{ rule: one.rule, exactLength: one.exactLength },
    }));
    expect(plain).toEqual(wanted);
  });

  it.each(sheets)('$name takes each column from a row that the form has', ({ module, template }) => {
    const fields = fieldsOf(module.form);
    for (const column of template.columns) {
      if ('row' in column.take) expect(partBehind(column, fields), column.header).toBeDefined();
      if (column.take.kind === 'answer') expect(leafAt(column.take.fact), column.header).toBeDefined();
    }
  });

  it.each(sheets)('$name leaves only what no case knows', ({ template }) => {
    const left = template.columns.filter(({ take }) => take.kind === 'none').map(({ letter }) => letter);
    const known = { common: [], N: template.id === 'coe-n' ? ['DB', 'DC'] : [], R: [] } as const;
    if (template.sheet !== 'simultaneous') expect(left).toEqual(known[template.sheet]);
    else expect(left).toHaveLength(44);
  });

  it('has headings made as those of the published common CSV are', () => {
    const published = JSON.parse(
      readFileSync(new URL('../../fixtures/portal/bulk-common.json', import.meta.url), 'utf8'),
    ) as readonly { readonly header: string }[];
    const coe = modules[0];
    expect(coe && sheetOf(coe, 'common').columns.map(({ header }) => header)).toEqual(
      published.map(({ header }) => header),
    );
    expect(published).toHaveLength(84);
  });
});
