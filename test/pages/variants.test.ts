import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/practice/fold';
import { isRow, type PageModel, type RowEntry } from '../../lib/practice/model';
import { buildOtherPage, buildPage, pageSource, portalModel } from './build';
import { isVariantName, type VariantName, variantNames, variants } from './variants';

const base = portalModel();
const sourceOf = (name: VariantName): PageModel => pageSource(name).model;
const rowsOf = (model: PageModel): readonly RowEntry[] => model.rows.filter(isRow);
const rowOf = (model: PageModel, id: string): RowEntry | undefined => rowsOf(model).find(({ row }) => row === id);
const labelled = (model: PageModel, label: string): readonly RowEntry[] =>
  rowsOf(model).filter((row) => fold(row.label) === fold(label));
const idsOf = (model: PageModel): readonly string[] =>
  rowsOf(model).flatMap((row) => [row.row, ...(row.controls ?? []).flatMap(({ id }) => (id === null ? [] : [id]))]);
const namesOf = (model: PageModel): readonly string[] =>
  rowsOf(model).flatMap((row) =>
    (row.controls ?? []).flatMap((control) => ('name' in control && control.name !== undefined ? [control.name] : [])),
  );
const parse = async (name: VariantName) => parseHTML(await buildPage(name)).document;

/** What a row says and takes, without ids, names, values, order of options, widths and spaces. */
function meaning(model: PageModel, row: RowEntry): string {
  const controls = (row.controls ?? []).map((control) => {
    if (control.kind === 'select') {
      const list = control.options === undefined ? [] : (model.options[control.options] ?? []);
      return `select:${list
        .map(({ text }) => fold(text))
        .sort()
        .join('|')}`;
    }
    if (control.kind === 'text') return `text:${control.maxlength ?? ''}`;
    return control.kind === 'radio' ? `radio:${fold(control.text ?? '')}` : control.kind;
  });
  return [
    fold(row.section).replace(/^選択中の手続き名.*/, ''),
    fold(row.label),
    row.required === true,
    ...controls.sort(),
  ].join('/');
}

/** The meanings of all rows in order; a hidden copy of a row that is also there to be seen says nothing new. */
function meanings(model: PageModel): readonly string[] {
  const seen = new Set(
    rowsOf(model)
      .filter((row) => row.hiddenAtLoad !== true)
      .map((row) => meaning(model, row)),
  );
  return rowsOf(model)
    .filter((row) => row.hiddenAtLoad !== true || !seen.has(meaning(model, row)))
    .map((row) => meaning(model, row));
}

describe('every test page', () => {
  it.each(variantNames)('%s is a whole document that says what it stands for', async (name) => {
    const html = await buildPage(name);
    const [doctype, comment] = html.split('\n');
    expect(doctype).toBe('<!DOCTYPE html>');
    expect(comment).toContain(variants[name].what);
    const { document } = parseHTML(html);
    expect(document.documentElement.getAttribute('lang')).toBe('ja');
    expect(document.title).toBe('【在留申請オンラインシステム及び電子届出システム】手続き申込：申込');
    expect(document.querySelector('form#frm')).not.toBeNull();
    expect(document.querySelectorAll('script')).toHaveLength(name === 'no-script' ? 0 : 1);
  });

  it.each(variantNames)('%s says rightly whether its rows or options differ from the form', (name) => {
    const same = JSON.stringify(meanings(sourceOf(name))) === JSON.stringify(meanings(base));
    expect(same).toBe(!variants[name].drift);
  });

  it.each(variantNames)('%s has no id twice among its rows and controls', (name) => {
    const ids = idsOf(sourceOf(name));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(variantNames)('%s ties every label to a control of the page', async (name) => {
    const document = await parse(name);
    const targets = [...document.querySelectorAll('#frm label[for]')].map((label) => label.getAttribute('for') ?? '');
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('is known by its name and by no other', () => {
    expect(variantNames.every(isVariantName)).toBe(true);
    expect(['', 'toString', 'Base'].some(isVariantName)).toBe(false);
  });
});

describe('the variants', () => {
  it('base, late, framework and the clearing sites have the form’s own rows', () => {
    for (const name of ['base', 'late', 'late-rerender', 'framework', 'clearing-site', 'clearing-always'] as const) {
      expect(sourceOf(name)).toEqual(base);
    }
  });

  it('renumbered shares no row id, control id or name with the form', () => {
    const page = sourceOf('renumbered');
    // Neither carries a number.
    const fixed = ['applicant_lastName', 'resetButton'];
    const old = new Set(idsOf(base));
    // Item indexes are counted on, so an old index may come back, but on another row.
    expect(idsOf(page).filter((id) => old.has(id) && !fixed.includes(id) && !id.startsWith('item_'))).toEqual([]);
    const perRow = (model: PageModel): readonly string[] =>
      rowsOf(model).map((row) => namesOf({ ...model, rows: [row] }).join());
    const before = perRow(base);
    expect(perRow(page).filter((names, index) => names !== '' && names === before[index])).toEqual([]);
  });

  it('shifted-ids has most old control ids on other rows than before', () => {
    const page = sourceOf('shifted-ids');
    const labelOf = (model: PageModel): ReadonlyMap<string, string> =>
      new Map(rowsOf(model).flatMap((row) => (row.controls ?? []).map(({ id }) => [id ?? '', row.label] as const)));
    const [before, after] = [labelOf(base), labelOf(page)];
    expect(after.get('switch_256112')).toBe('９.３　日本における連絡先　電話番号');
    const kept = [...before].filter(([id]) => id !== '' && after.has(id) && id.includes('256'));
    expect(kept.length).toBeGreaterThan(100);
    expect(
      kept.filter(([id, label]) => after.get(id) === label && !/^(学歴|職歴|年収|研究実績|２[46]\.)/.test(label)),
    ).toEqual([]);
  });

  it('labels-respaced changes most labels, headings and options, and none once folded', () => {
    const page = sourceOf('labels-respaced');
    const changed = rowsOf(page).filter(({ label }, index) => label !== rowsOf(base)[index]?.label);
    expect(changed.length).toBeGreaterThan(150);
    expect(rowsOf(page).map(({ label }) => fold(label))).toEqual(rowsOf(base).map(({ label }) => fold(label)));
    expect(
      page.options.nationality?.filter(({ text }, index) => text !== base.options.nationality?.[index]?.text).length,
    ).toBeGreaterThan(50);
    expect(page.options.nationality?.map(({ text }) => fold(text))).toEqual(
      base.options.nationality?.map(({ text }) => fold(text)),
    );
  });

  it('options-reordered gives every option text another value and keeps radio and text together', () => {
    const page = sourceOf('options-reordered');
    for (const [name, list] of Object.entries(base.options)) {
      const values = new Map(page.options[name]?.map(({ text, value }) => [text, value]));
      expect(list.every(({ text, value }) => values.get(text) !== undefined && values.get(text) !== value)).toBe(true);
    }
    const crime = rowOf(page, 'tr_256132')?.controls ?? [];
    expect(crime.map(({ id }) => id)).toEqual([
      'radioList_256132_1',
      'radioList_256132_2',
      'radioList_256132_2_text',
      null,
    ]);
    expect(crime[1]).toMatchObject({ text: '有 Yes', value: '2' });
    const birth = rowOf(page, 'tr_256102')?.controls ?? [];
    expect(birth.slice(3, 5)).toMatchObject([
      { id: 'birthRadioList_256102_4', checked: true },
      { id: 'textData1_256102' },
    ]);
  });

  it('option-gone lacks exactly the options it names', () => {
    const texts = (model: PageModel, list: string): readonly string[] =>
      (model.options[list] ?? []).map(({ text }) => text);
    const page = sourceOf('option-gone');
    const missing = ['nationality', 'industry', 'occupation'].flatMap((list) =>
      texts(base, list).filter((text) => !texts(page, list).includes(text)),
    );
    expect(missing).toEqual(variants['option-gone'].gone);
  });

  it('row-gone lacks row 7 and has a new required row in its section', () => {
    const page = sourceOf('row-gone');
    expect(labelled(page, '７　職業')).toEqual([]);
    expect(labelled(page, '新規項目')).toMatchObject([{ section: '身分事項', required: true }]);
  });

  it('labels-swapped swaps labels and leaves ids', () => {
    const page = sourceOf('labels-swapped');
    expect(rowOf(page, 'tr_256111')?.label).toContain('携帯電話番号');
    expect(rowOf(page, 'tr_256128')?.label).toContain('(始期)');
    expect(idsOf(page)).toEqual(idsOf(base));
  });

  it('hidden-copy hides the copies before the real rows, under the same names', async () => {
    for (const label of ['１　国籍・地域', '３　氏名']) {
      const [copy, real, ...rest] = labelled(sourceOf('hidden-copy'), label);
      expect(rest).toEqual([]);
      expect(copy?.hiddenAtLoad).toBe(true);
      expect(real).toEqual(labelled(base, label)[0]);
      expect(namesOf({ ...base, rows: copy === undefined ? [] : [copy] })).toEqual(
        namesOf({ ...base, rows: real === undefined ? [] : [real] }),
      );
    }
    const document = await parse('hidden-copy');
    expect(document.getElementById('tr_956101')?.getAttribute('style')).toBe('display:none');
  });

  it('duplicate-visible shows row 5 twice', async () => {
    const rows = labelled(sourceOf('duplicate-visible'), '５　出生地');
    expect(rows.map(({ hiddenAtLoad }) => hiddenAtLoad)).toEqual([undefined, undefined]);
    expect((await parse('duplicate-visible')).getElementById(rows[0]?.row ?? '')?.hasAttribute('style')).toBe(false);
  });

  it.each([
    ['account-email', 'testa.sample@example.co.jp'],
    ['base', ''],
  ] as const)('%s holds 「%s」 in 9.5 and 9.6', async (name, address) => {
    const document = await parse(name);
    expect(document.getElementById('mailAddress_256113')?.getAttribute('value')).toBe(address);
    expect(document.getElementById('mailAddress_256114')?.getAttribute('value')).toBe(address);
  });

  it.each([
    ['other-procedure', '選択中の手続き名： 在留資格変更許可申請（区分N）'],
    ['other-kubun', '選択中の手続き名： 在留資格認定証明書交付申請（区分P）'],
    ['base', '選択中の手続き名： 在留資格認定証明書交付申請（区分N）'],
  ] as const)('%s prints %s', async (name, heading) => {
    expect((await parse(name)).querySelector('h4')?.textContent).toBe(heading);
  });

  it('other-status prints another status, no-status none', async () => {
    expect((await parse('other-status')).querySelector('#tr_256096 dd')?.textContent).toBe('研究 Researcher');
    expect((await parse('no-status')).getElementById('tr_256096')).toBeNull();
  });

  it('the clearing sites name controls that are on the page', () => {
    const ids = new Set(idsOf(base));
    for (const name of ['clearing-site', 'clearing-always'] as const) {
      expect(variants[name].tampered?.length).toBeGreaterThan(3);
      expect(variants[name].tampered?.every((id) => ids.has(id))).toBe(true);
    }
  });

  it('a preset given to buildPage is rendered by any variant', async () => {
    const html = await buildPage('renumbered', { presets: { switch_261108: { value: 'サンプル' } } });
    expect(parseHTML(html).document.getElementById('switch_261108')?.getAttribute('value')).toBe('サンプル');
  });

  it('the other page has neither the form nor its rows', () => {
    const { document } = parseHTML(buildOtherPage());
    expect(document.getElementById('frm')).toBeNull();
    expect(document.querySelector('dl')).toBeNull();
  });
});
