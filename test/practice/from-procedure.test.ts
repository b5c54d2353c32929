import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/engine/fold';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { isRow, type PageControl, type PageModel, type RowEntry } from '../../lib/practice/model';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Field, OptionList, Procedure } from '../../lib/spec/field';
import { portalModel } from '../pages/build';

const made = pageModelOf(coeGijinkoku);
const portal = portalModel();
const rowsOf = (model: PageModel): readonly RowEntry[] => model.rows.filter(isRow);
const rowOf = (model: PageModel, id: string): RowEntry => {
  const row = rowsOf(model).find((one) => one.row === id);
  if (!row) throw new Error(`The page has no row ${id}.`);
  return row;
};

/** A control as far as a form is filled by it: not its place among the others, nor its option values. */
function plain(control: PageControl, model: PageModel): unknown {
  switch (control.kind) {
    case 'text':
      return ['text', control.id, control.name, control.maxlength, control.disabled ?? false];
    case 'select':
      return ['select', control.id, control.name, (model.options[control.options ?? ''] ?? []).map(({ text }) => text)];
    case 'radio':
      return ['radio', control.id, control.name, control.text, control.checked ?? false];
    case 'textarea':
    case 'checkbox':
    case 'file':
      return [control.kind, control.id, control.name];
    default:
      return null;
  }
}
const plainRow = (row: RowEntry, model: PageModel) =>
  (row.controls ?? [])
    .flatMap((control) => plain(control, model) ?? [])
    .map(String)
    .sort();

const formFields = coeGijinkoku.fields.filter(({ role }) => role !== 'otherStatus');

describe('the practice page', () => {
  it('has every row of the procedure in its order, after the row of the status', () => {
    expect(rowsOf(made).map(({ row }) => row)).toEqual([
      coeGijinkoku.status.row,
      ...coeGijinkoku.fields.map(({ portalRow }) => portalRow),
    ]);
  });

  it('says which procedure and status it is, as the portal does', () => {
    const [heading] = made.rows;
    expect(heading && 'heading' in heading && fold(heading.heading)).toBe(
      fold('選択中の手続き名：在留資格認定証明書交付申請（区分N）'),
    );
    expect(rowOf(made, 'tr_256096').label).toBe('希望する在留資格');
    expect(coeGijinkoku.status.texts).toContain(made.status);
    expect([made.procedure, made.status]).toEqual([portal.procedure, portal.status]);
  });

  it('has each section’s heading once, before its first row', () => {
    const headings = made.rows.flatMap((entry) => (isRow(entry) ? [] : [entry.heading]));
    expect(headings).toEqual([...coeGijinkoku.sections]);
    let current = '';
    for (const entry of made.rows) {
      if (isRow(entry)) expect([entry.row, entry.section]).toEqual([entry.row, current]);
      else current = entry.heading;
    }
  });

  it.each(formFields.map(({ id, portalRow }) => [id, portalRow ?? ''] as const))('has %s as on the portal', (_, id) => {
    const [here, there] = [rowOf(made, id), rowOf(portal, id)];
    expect([here.label, here.section, here.hint ?? '', here.repeat]).toEqual([
      there.label,
      there.section,
      there.hint ?? '',
      there.repeat,
    ]);
    expect([here.required ?? false, here.conditional ?? false, here.hiddenAtLoad ?? false]).toEqual([
      there.required ?? false,
      there.conditional ?? false,
      there.hiddenAtLoad ?? false,
    ]);
    expect(plainRow(here, made)).toEqual(plainRow(there, portal));
  });

  it('has every select stand on 選択してください first', () => {
    for (const list of Object.values(made.options)) {
      expect(list[0]?.text).toBe('選択してください');
      expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
    }
  });

  it('has a list for each select', () => {
    const named = rowsOf(made).flatMap((row) =>
      (row.controls ?? []).flatMap((control) => (control.kind === 'select' ? [control.options ?? ''] : [])),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => made.options[name] === undefined)).toEqual([]);
  });

  it('has a button that looks the address up beside each postal code, and beside nothing else', () => {
    const rows = rowsOf(made).filter((row) =>
      row.controls?.some(({ kind, ...more }) => kind === 'button' && 'text' in more && more.text === '住所検索'),
    );
    expect(rows.length).toBe(5);
    expect(rows.filter(({ label }) => !label.includes('郵便番号'))).toEqual([]);
  });

  it('has a button that clears the answer beside each group of radios but those of a birth date', () => {
    const clears = (row: RowEntry) =>
      row.controls?.filter((control) => control.kind === 'button' && control.text === '選択解除').length;
    expect(clears(rowOf(made, 'tr_256104'))).toBe(1);
    expect(clears(rowOf(made, 'tr_256132'))).toBe(1);
    expect(clears(rowOf(made, 'tr_256102'))).toBe(0);
  });

  it('has no id twice', () => {
    const ids = rowsOf(made).flatMap((row) => [
      row.row,
      ...(row.controls ?? []).flatMap(({ id }) => (id === null || id === '' ? [] : [id])),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a procedure of other rows', () => {
  const list: OptionList = { id: 'list', options: [{ code: 'a', ja: 'あ', en: 'A', portal: 'あ A' }] };
  const field = (more: Partial<Field>): Field => ({
    id: 'row',
    portalRow: 'tr_1',
    section: '一',
    item: null,
    label: { ja: '行', en: 'Row' },
    required: false,
    conditional: false,
    hiddenAtLoad: false,
    parts: [],
    role: 'form',
    ...more,
  });
  const pageWith = (fields: readonly Field[]): PageModel =>
    pageModelOf({ ...coeGijinkoku, sections: ['一'], fields } satisfies Procedure);
  const controlsOf = (page: PageModel) => rowsOf(page).at(-1)?.controls;

  it('gives a control without a known id one of its own', () => {
    const part = { part: 'value', pageIds: { id: null, name: null } } as const;
    const page = pageWith([field({ parts: [{ ...part, control: { kind: 'text', format: 'anyWidth', limit: {} } }] })]);
    expect(controlsOf(page)).toEqual([{ kind: 'text', id: 'tr_1_value' }]);
  });

  it('limits a box to what it takes at most, or exactly', () => {
    const part = { part: 'value', pageIds: { id: 'x', name: 'n' } } as const;
    const box = (limit: object) =>
      controlsOf(pageWith([field({ parts: [{ ...part, control: { kind: 'text', format: 'anyWidth', limit } }] })]));
    expect(box({ max: 40 })).toEqual([{ kind: 'text', id: 'x', name: 'n', maxlength: 40 }]);
    expect(box({ exact: 8 })).toEqual([{ kind: 'text', id: 'x', name: 'n', maxlength: 8 }]);
  });

  it('chooses at load only the option that the portal itself chooses', () => {
    const part = { part: 'value', control: { kind: 'radio', list }, pageIds: { id: 'x_1', name: 'n' } } as const;
    expect(controlsOf(pageWith([field({ parts: [part] })]))?.[0]).toEqual({
      kind: 'radio',
      id: 'x_1',
      name: 'n',
      value: '1',
      text: 'あ A',
    });
    expect(controlsOf(pageWith([field({ parts: [{ ...part, pageDefault: 'a' }] })]))?.[0]).toMatchObject({
      checked: true,
    });
  });

  it('heads each change of section', () => {
    const page = pageWith([
      field({ section: '一' }),
      field({ portalRow: 'tr_2', section: '二' }),
      field({ portalRow: 'tr_3', section: '二' }),
    ]);
    expect(page.rows.map((entry) => (isRow(entry) ? entry.row : entry.heading)).slice(2)).toEqual([
      '一',
      'tr_1',
      '二',
      'tr_2',
      'tr_3',
    ]);
  });
});
