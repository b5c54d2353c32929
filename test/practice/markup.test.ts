import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/practice/fold';
import { renderForm } from '../../lib/practice/markup';
import { isRow, type PageControl, type PageModel } from '../../lib/practice/model';
import { portalModel } from '../pages/build';

const model = portalModel();
const rows = model.rows.filter(isRow);
const parse = (html: string) => parseHTML(`<!DOCTYPE html><html lang="ja"><body>${html}</body></html>`).document;
const page = parse(renderForm(model));
const count = (selector: string): number => page.querySelectorAll(selector).length;
const controls = rows.flatMap((row) => (row.controls ?? []).map((control) => ({ row, control })));
const withId = (id: string) => page.querySelectorAll(`[id="${id}"]`);

describe('the rendered form', () => {
  it.each([
    ['#frm input[type=text]', 175],
    ['#frm input[type=radio]', 140],
    ['#frm input[type=checkbox]', 16],
    ['#frm textarea', 3],
    ['#frm input[type=file]', 1],
    ['#frm select', 54],
    ['select', 56],
    ['dl.c-input', 289],
    ['h4', 14],
    ['#frm input[type=radio][checked]', 19],
    ['input[aria-label]', 17],
    ['[disabled]', 2],
    ['.repetition', 19],
  ])('has as many %s as the portal: %i', (selector, expected) => {
    expect(count(selector)).toBe(expected);
  });

  it('leaves 23 controls without a name, the 21 birth boxes among them', () => {
    const nameless = [...page.querySelectorAll('input, select, textarea')].filter(
      (control) => !control.getAttribute('name'),
    );
    expect(nameless).toHaveLength(23);
    expect(nameless.filter(({ id }) => id.startsWith('textData'))).toHaveLength(21);
  });

  it('leaves 14 placeholders without the selected attribute', () => {
    const selects = [...page.querySelectorAll('#frm select')];
    expect(selects.filter((select) => select.querySelector('option[selected]') === null)).toHaveLength(14);
  });

  it('has every row of the model once, in order, with its section, label and marks', () => {
    expect([...page.querySelectorAll('dl.c-input')].map(({ id }) => id)).toEqual(rows.map(({ row }) => row));
    for (const row of rows) {
      const element = page.getElementById(row.row);
      const title = element?.querySelector('dt');
      expect(title?.classList.contains('hasCondition')).toBe(row.conditional === true);
      expect(title?.querySelector('.required_span') !== null).toBe(row.required === true);
      title?.querySelector('.required_span')?.remove();
      expect(title?.textContent?.trim()).toBe(row.label.trim());
      expect(element?.getAttribute('data-sequence')).toBe(row.row.slice(3));
    }
  });

  it('has every control of the model once, in its row, with its name, limit and kind', () => {
    for (const { row, control } of controls) {
      if (control.id === null) continue;
      const [element, ...rest] = withId(control.id);
      expect(rest).toEqual([]);
      expect(element?.closest('dl')?.id).toBe(row.row);
      if (control.kind === 'button') continue;
      if (control.name !== undefined) expect(element?.getAttribute('name')).toBe(control.name);
      const limit = control.kind === 'text' ? control.maxlength : undefined;
      expect(element?.getAttribute('maxlength') ?? undefined).toBe(limit === undefined ? undefined : String(limit));
    }
  });

  it('has no control, and no button in a row, that the model does not list', () => {
    const known = new Set(controls.map(({ control }) => control.id));
    const strange = [...page.querySelectorAll('dl.c-input :is(input, select, textarea)')].filter(
      ({ id }) => !known.has(id),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });

  it('offers the options and the radios of the model word for word', () => {
    for (const { control } of controls) {
      if (control.kind === 'select' && control.options !== undefined) {
        const options = [...(withId(control.id)[0]?.querySelectorAll('option') ?? [])];
        const shown = options.map((option) => ({ value: option.getAttribute('value'), text: option.textContent }));
        expect(shown).toEqual(model.options[control.options]);
      }
      if (control.kind === 'radio' && control.text !== undefined) {
        const wrapper = withId(control.id)[0]?.closest('.radio-outline');
        expect(wrapper?.querySelector('olang')?.textContent).toBe(control.text);
        expect(wrapper?.getAttribute('aria-checked')).toBe(control.checked === true ? 'true' : 'false');
      }
    }
  });

  it('hides at load what the model hides, the point table, and blocks 02 and up', () => {
    const hidden = (id: string): boolean => page.getElementById(id)?.getAttribute('style') === 'display:none';
    for (const row of rows) {
      expect(hidden(row.row)).toBe(row.hiddenAtLoad === true || row.section === '高度専門職ポイント表');
      if (row.repeat !== undefined) {
        const block = `repetition${row.repeat.group}_${row.repeat.index}`;
        expect(page.getElementById(row.row)?.closest('.repetition')?.id).toBe(block);
        expect(hidden(block)).toBe(row.repeat.index > 1);
      }
    }
    const headings = [...page.querySelectorAll('h4')].filter((heading) => heading.getAttribute('style') !== null);
    expect(headings.map(({ textContent }) => fold(textContent ?? ''))).toEqual([
      ...['区分N(研究、特定活動(特定研究等活動(告示36号)))', '区分N(介護)', '区分N(技能)'],
      '高度専門職ポイント表',
    ]);
  });

  it('sets the traps of the portal: 再選択 is the first submit button, the last has no type', () => {
    const buttons = [...page.querySelectorAll('#frm button')].filter(
      (button) => button.getAttribute('type') !== 'button',
    );
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      ...['再選択', '添付ファイル', '確認へ進む', '入力中のデータを保存する', '保存したデータの読み込み'],
    ]);
    expect(buttons.at(-1)?.hasAttribute('type')).toBe(false);
    expect(page.querySelector('#tr_256103 dt label')).toBeNull();
    expect(page.querySelector('label[for=textData1_256102]')?.getAttribute('style')).toBe('display:none');
    expect(page.querySelectorAll('[id=inputNote]').length).toBeGreaterThan(1);
    expect(page.getElementById('describe_switch_256105')).toBeNull();
  });

  it('prints procedure and status, and each text area’s limit', () => {
    expect(page.querySelector('h4')?.textContent).toBe('選択中の手続き名： 在留資格認定証明書交付申請（区分N）');
    expect(page.querySelector('#tr_256096 dd')?.textContent).toBe(model.status);
    expect([1, 2, 3].map((number) => page.getElementById(`textareaMaxIdx${number}`)?.textContent)).toEqual([
      '600',
      '600',
      '300',
    ]);
  });

  it('marks what is hidden with a class and no style attribute where a policy forbids them', () => {
    const html = renderForm(model, { hiddenMark: 'class' });
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/ on[a-z]+=|<script/);
    expect(parse(html).querySelectorAll('.is-hidden')).toHaveLength(count('[style]'));
  });

  it('puts the account’s address into 9.5 and 9.6 only when it is told', () => {
    const held = (html: string): readonly (string | null)[] =>
      ['mailAddress_256113', 'mailAddress_256114', 'mailAddress_256389'].map(
        (id) => parse(html).getElementById(id)?.getAttribute('value') ?? null,
      );
    expect(held(renderForm(model))).toEqual(['', '', '']);
    expect(held(renderForm(model, { accountEmail: 'a@example.jp' }))).toEqual(['a@example.jp', 'a@example.jp', '']);
  });

  it('renders presets as a server would, and escapes them', () => {
    const preset = parse(
      renderForm(model, {
        presets: {
          switch_256105: { value: '"<b>&' },
          select_256101: { text: 'ベトナム Viet Nam' },
          select_256122: { value: '3' },
          sexRadioList_256104_2: { checked: true },
          birthRadioList_256102_3: { checked: true },
          switch_256306: { value: '一行\n二行' },
        },
      }),
    );
    expect(preset.getElementById('switch_256105')?.getAttribute('value')).toBe('"<b>&');
    expect(preset.querySelector('#select_256101 option[selected]')?.textContent).toBe('ベトナム Viet Nam');
    expect(preset.querySelector('#select_256122 option[selected]')?.textContent).toBe('1');
    const checked = [...preset.querySelectorAll('#tr_256102 [checked], #tr_256104 [checked]')].map(({ id }) => id);
    expect(checked).toEqual(['birthRadioList_256102_3', 'sexRadioList_256104_2']);
    expect(preset.querySelector('#switch_256306')?.textContent?.trim()).toBe('一行\n二行');
  });

  it('renders a model of its own, without the portal’s numbers', () => {
    const box: PageControl = { kind: 'text', id: 'own', name: 'own', maxlength: 5 };
    const own: PageModel = {
      title: 't',
      procedure: 'p',
      status: 's',
      options: {},
      rows: [{ heading: 'h' }, { row: 'tr_1', section: 'h', label: '１　一', controls: [box] }],
    };
    const document = parse(renderForm(own));
    expect(document.querySelector('#tr_1 dt label')?.getAttribute('for')).toBe('own');
    expect(document.querySelector('#own')?.getAttribute('maxlength')).toBe('5');
  });
});
