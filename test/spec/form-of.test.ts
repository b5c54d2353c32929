import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revision20260501 } from '../../lib/procedures/coe-gijinkoku/revisions/2026-05-01';
import { coeGijinkokuRows } from '../../lib/procedures/coe-gijinkoku/rows';
import type { FormRevision, LayoutRow, ProcedureRows, SeenRow, SemanticRow } from '../../lib/spec/form';
import { formOf } from '../../lib/spec/form-of';
import { runs } from '../property-runs';

const name: SemanticRow = {
  id: 'name',
  en: 'Name',
  role: 'form',
  parts: [{ part: 'value', control: { kind: 'text', format: 'anyWidth', limit: { max: 40 } }, from: 'employer.name' }],
};
const known: SemanticRow = {
  id: 'known',
  en: null,
  role: 'otherStatus',
  parts: [
    { part: 'radio', control: { kind: 'radio', list: { id: 'none', options: [] } } },
    { part: 'text', control: { kind: 'text', format: 'anyWidth', limit: {} } },
  ],
};
const inBlock: SemanticRow = { ...name, id: 'people[0].name', repeat: { group: 'people', index: 1 } };

const lineOf = (row: string, seq: number): SeenRow => ({
  seen: true,
  row,
  section: '身分事項',
  portalRow: `tr_${seq}`,
  item: null,
  label: `項目${seq}`,
  required: false,
  conditional: false,
  hiddenAtLoad: false,
  pageIds: { value: { id: `box_${seq}`, name: null } },
});
const [nameLine, blockLine] = [lineOf('name', 1), lineOf('people[0].name', 3)];
const knownLine: LayoutRow = { ...lineOf('known', 2), pageIds: null };

const procedure: ProcedureRows = {
  id: 'sample',
  url: 'https://www.rasens-immi.moj.go.jp/rasens-u/sample',
  label: { ja: 'サンプル手続', en: 'Sample procedure' },
  rows: [name, known, inBlock],
  groups: [{ id: 'people', label: { ja: '人', en: 'People' }, list: 'applicant.relatives.people' }],
};
const revision: FormRevision = {
  id: 'sample-1',
  readOn: '2026-05-01',
  source: { title: 'サンプル', checkedOn: '2026-05-01', confidence: 'official' },
  signature: { portalName: 'サンプル', status: { row: 'tr_0', label: '資格', texts: ['サンプル'] } },
  sections: ['身分事項'],
  layout: [nameLine, knownLine, blockLine],
  blocks: { people: { group: '77', blocks: 1 } },
  preset: [],
  identity: [],
};
const laidOut = (layout: readonly LayoutRow[], rows = procedure.rows) =>
  formOf({ ...procedure, rows }, { ...revision, layout });
const fieldIn = (form: ReturnType<typeof formOf>, id: string) => form.fields.find((field) => field.id === id);

describe('the form of rows and a revision', () => {
  it('says what the row means and where the page has it', () => {
    expect(fieldIn(laidOut(revision.layout), 'name')).toEqual({
      id: 'name',
      portalRow: 'tr_1',
      section: '身分事項',
      item: null,
      label: { ja: '項目1', en: 'Name' },
      required: false,
      conditional: false,
      hiddenAtLoad: false,
      role: 'form',
      parts: [{ ...name.parts[0], pageIds: { id: 'box_1', name: null } }],
    });
  });

  it('is in the order of the page, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...coeGijinkokuRows.rows], { minLength: coeGijinkokuRows.rows.length }),
        (rows) => {
          const { fields } = formOf({ ...coeGijinkokuRows, rows }, revision20260501);
          expect(fields.map(({ id }) => id)).toEqual(revision20260501.layout.map(({ row }) => row));
        },
      ),
      { numRuns: runs(10) },
    );
  });

  it('takes the number of characters from the page where its box differs', () => {
    const form = laidOut([{ ...nameLine, limits: { value: { max: 26 } } }, knownLine, blockLine]);
    expect(fieldIn(form, 'name')?.parts[0]?.control).toMatchObject({ limit: { max: 26 } });
    expect(fieldIn(form, 'people[0].name')?.parts[0]?.control).toMatchObject({ limit: { max: 40 } });
  });

  it('knows no control of a row that is known by its words only, and calls it by them', () => {
    const field = fieldIn(laidOut(revision.layout), 'known');
    expect(field?.label).toEqual({ ja: '項目2', en: '項目2' });
    expect(field?.parts.map(({ pageIds }) => pageIds)).toEqual([
      { id: null, name: null },
      { id: null, name: null },
    ]);
  });

  it('has no ids for a row that nobody has seen, and says how sure it is, and of which revision', () => {
    const { portalRow: _, pageIds: __, ...facts } = nameLine;
    const predicted: LayoutRow = { ...facts, seen: false, confidence: 'medium', limits: { value: { max: 26 } } };
    const field = fieldIn(laidOut([predicted, knownLine, blockLine]), 'name');
    expect(field).toMatchObject({ portalRow: null, predicted: { confidence: 'medium', revision: 'sample-1' } });
    expect(field?.parts).toEqual([
      {
        ...name.parts[0],
        control: { kind: 'text', format: 'anyWidth', limit: { max: 26 } },
        pageIds: { id: null, name: null },
      },
    ]);
    expect(fieldIn(laidOut(revision.layout), 'name')).not.toHaveProperty('predicted');
  });

  it('may be of a page that nobody has seen', () => {
    expect(formOf(procedure, { ...revision, readOn: null }).readOn).toBeNull();
  });

  it('calls groups and blocks by the numbers of the page, and each block a unit', () => {
    const form = laidOut(revision.layout);
    expect(form.groups[0]).toEqual({ ...procedure.groups[0], group: '77', blocks: 1 });
    expect(fieldIn(form, 'people[0].name')).toMatchObject({ repeat: { group: '77', index: 1 }, unit: '77 1' });
  });

  it.each<[string, readonly LayoutRow[], readonly SemanticRow[], string]>([
    ['a row without a line', [nameLine, knownLine], procedure.rows, '"people[0].name" has no line'],
    ['a line without a row', [...revision.layout, lineOf('age', 4)], procedure.rows, 'The line "age"'],
    ['two lines of one row', [...revision.layout, nameLine], procedure.rows, 'has a row twice'],
    ['two rows of one id', revision.layout, [...procedure.rows, name], 'Two rows of "sample" have one id'],
    [
      'a part that the page has nowhere',
      [{ ...nameLine, pageIds: {} }, knownLine, blockLine],
      procedure.rows,
      'where the page has its part "value"',
    ],
    [
      'a part of the page that the row does not have',
      [{ ...nameLine, pageIds: { ...nameLine.pageIds, detail: { id: 'x', name: null } } }, knownLine, blockLine],
      procedure.rows,
      'The row "name" has no part "detail"',
    ],
    [
      'a limit of a part that the row does not have',
      [{ ...nameLine, limits: { detail: { max: 3 } } }, knownLine, blockLine],
      procedure.rows,
      'The row "name" has no part "detail"',
    ],
  ])('is not made of %s', (_, layout, rows, message) => {
    expect(() => laidOut(layout, rows)).toThrow(message);
  });

  it('is not made where the page has no blocks for a group', () => {
    expect(() => formOf(procedure, { ...revision, blocks: {} })).toThrow('no blocks for the group "people"');
  });
});
