import {
  birthBoxMarkup,
  buttonMarkup,
  type ControlContext,
  checkboxMarkup,
  hintParts,
  lines,
  type Presets,
  radioMarkup,
  selectMarkup,
  textareaMarkup,
  textMarkup,
} from './control-markup';
import { fold, pointTable } from './fold';
import { attributes, element, escapeHtml, type HiddenMark, hiddenAttributes } from './html';
import { isRow, type PageControl, type PageModel, type RowEntry, sequenceOf } from './model';

export type { Presets, PresetValue } from './control-markup';

/** How the form is rendered. */
export interface RenderOptions {
  /** How elements hidden at load are marked; by default `style`. */
  readonly hiddenMark?: HiddenMark;
  /** The e-mail address of the logged-in account: 9.5 and 9.6 contain it at load. */
  readonly accountEmail?: string;
  /** The name in the header; by default a fictional one. */
  readonly accountName?: string;
  /** What the server already knows about each control, by control id. */
  readonly presets?: Presets;
  /** Where the form posts to. */
  readonly action?: string;
}

const selectsWithoutSelectedCount = 14;

const rowsOf = (model: PageModel): readonly RowEntry[] => model.rows.filter(isRow);

/** The point table is hidden for every status of this form, whatever its rows say. */
const isHidden = (row: RowEntry): boolean => row.hiddenAtLoad === true || fold(row.section) === fold(pointTable);

/** 14 of the portal's selects have no `selected`; it is not known which, so the first conditional ones are used. */
function selectsWithoutSelected(model: PageModel): ReadonlySet<string> {
  const ids = rowsOf(model)
    .filter((row) => row.conditional === true)
    .flatMap((row) => (row.controls ?? []).filter(({ kind }) => kind === 'select').map(({ id }) => id ?? ''));
  return new Set(ids.slice(0, selectsWithoutSelectedCount));
}

function presetsOf(model: PageModel, options: RenderOptions): Presets {
  const { accountEmail } = options;
  if (accountEmail === undefined) return options.presets ?? {};
  const held = rowsOf(model)
    .filter((row) => /^9\.[56]メールアドレス/.test(fold(row.label)))
    .flatMap((row) => (row.controls ?? []).filter(({ kind }) => kind === 'text').map(({ id }) => id ?? ''));
  return { ...Object.fromEntries(held.map((id) => [id, { value: accountEmail }])), ...options.presets };
}

function controlMarkup(control: PageControl, context: ControlContext): string {
  switch (control.kind) {
    case 'text':
      if (control.id.startsWith('textData')) return birthBoxMarkup(control, context);
      // The label beside the name box does not say whose name it is.
      if (control.id === 'applicant_lastName') {
        return `${element('label', { for: control.id }, '氏名：')}${textMarkup(control, context)}`;
      }
      return textMarkup(control, context);
    case 'textarea':
      return textareaMarkup(control, context);
    case 'select':
      return selectMarkup(control, context);
    case 'radio':
      return radioMarkup(control, context);
    case 'checkbox':
      return checkboxMarkup(control, context);
    case 'file':
      return `<input${attributes({ type: 'file', id: control.id, name: control.name })}>`;
    case 'button':
      return buttonMarkup(control, context.row);
  }
}

/** The row's controls; a radio group is in a fieldset whose legend is not displayed. */
function controlsMarkup(context: ControlContext): string {
  const controls = context.row.controls ?? [];
  if (!controls.some(({ kind }) => kind === 'radio')) {
    return controls.map((control) => controlMarkup(control, context)).join('');
  }
  const isBirthBox = (control: PageControl): boolean => control.id?.startsWith('textData') === true;
  const grouped = controls.filter((control) => !isBirthBox(control));
  const legend = element('legend', { class: 'visuallyhidden' }, escapeHtml(context.row.label));
  const group = grouped.map((control) => controlMarkup(control, context)).join('');
  const boxes = controls.filter(isBirthBox).map((control) => controlMarkup(control, context));
  return `${element('fieldset', {}, `${legend}${group}`)}${boxes.join('')}`;
}

/** The notes printed above the control; a birth date's boxes print their own. */
function hintMarkup(row: RowEntry): string {
  const isBirth = (row.controls ?? []).some(({ id }) => id?.startsWith('textData1') === true);
  const { notes, example } = hintParts(row.hint ?? '');
  const printed = notes.map((note) =>
    isBirth ? note.replace(/\s*半角数字、4文字 \/ 例）\d+\s*半角数字、6文字 \/ 例）\d+/, '') : note,
  );
  if (!isBirth && example !== undefined) printed.push(example);
  // The id repeats from row to row, like some ids of the portal.
  return printed
    .filter((note) => note !== '')
    .map((note) => element('p', { id: 'inputNote', class: 'c-input__hint' }, lines(note)))
    .join('');
}

function titleMarkup(row: RowEntry): string {
  const first = (row.controls ?? [])[0];
  const labelled = first?.kind === 'text' || first?.kind === 'select' || first?.kind === 'textarea';
  // Radio groups, check boxes and the file row have no label in the title, and neither has a row without a control.
  const text =
    labelled && first.id !== 'applicant_lastName'
      ? element('label', { for: first.id }, escapeHtml(row.label))
      : escapeHtml(row.label);
  const required = row.required === true ? ` ${element('span', { class: 'required_span' }, '必須')}` : '';
  const className = row.conditional === true ? 'c-input__title hasCondition' : 'c-input__title';
  return element('dt', { class: className }, `${text}${required}`);
}

function rowMarkup(context: ControlContext): string {
  const { row, model } = context;
  const isStatus = fold(row.label) === fold(model.statusLabel ?? '希望する在留資格');
  const content = isStatus ? escapeHtml(model.status) : `${hintMarkup(row)}${controlsMarkup(context)}`;
  const given = {
    id: row.row,
    ...hiddenAttributes(isHidden(row), context.hiddenMark, 'c-input'),
    'data-sequence': sequenceOf(row),
  };
  return element('dl', given, `${titleMarkup(row)}${element('dd', { class: 'c-input__item' }, content)}`);
}

/** One block of a repeat group with its own ＋追加する (except in the last) and 削除 (except in the first). */
function blockMarkup(group: string, index: number, isLast: boolean, rows: string, mark: HiddenMark): string {
  const id = `repetition${group}_${index}`;
  const add = element('button', { type: 'button', id: `${id}_buttonAdd`, class: 'c-button repeat-add' }, '＋追加する');
  const remove = element(
    'button',
    { type: 'button', id: `${id}_buttonDelete`, class: 'c-button repeat-delete' },
    '削除',
  );
  const buttons = element('div', { class: 'repetition-buttons' }, `${isLast ? '' : add}${index === 1 ? '' : remove}`);
  return element('div', { id, ...hiddenAttributes(index > 1, mark, 'repetition') }, `${rows}${buttons}`);
}

function entriesMarkup(model: PageModel, options: RenderOptions): string {
  const hiddenMark = options.hiddenMark ?? 'style';
  const shared = { model, presets: presetsOf(model, options), hiddenMark };
  const withoutSelected = selectsWithoutSelected(model);
  const rows = rowsOf(model);
  let textareaNumber = 0;
  let html = '';
  let block: { readonly key: string; group: string; index: number; html: string } | undefined;
  const closeBlock = (): void => {
    if (block === undefined) return;
    const { group, index } = block;
    const isLast = !rows.some(({ repeat }) => repeat?.group === group && repeat.index > index);
    html += blockMarkup(group, index, isLast, block.html, hiddenMark);
    block = undefined;
  };
  for (const entry of model.rows) {
    if (!isRow(entry)) {
      closeBlock();
      const own = rows.filter(({ section }) => section === entry.heading);
      const hidden = own.length > 0 && own.every(isHidden);
      html += element('h4', hiddenAttributes(hidden, hiddenMark, 'c-title'), escapeHtml(entry.heading));
      continue;
    }
    if ((entry.controls ?? []).some(({ kind }) => kind === 'textarea')) textareaNumber += 1;
    const row = rowMarkup({ ...shared, row: entry, selectsWithoutSelected: withoutSelected, textareaNumber });
    const key = entry.repeat === undefined ? undefined : `${entry.repeat.group}_${entry.repeat.index}`;
    if (key !== block?.key) closeBlock();
    if (entry.repeat === undefined || key === undefined) {
      html += row;
      continue;
    }
    block ??= { key, group: entry.repeat.group, index: entry.repeat.index, html: '' };
    block.html += row;
  }
  closeBlock();
  return html;
}

function headerMarkup(name: string): string {
  const language = '<a href="#ja" lang="ja" aria-current="true">日本語</a> <a href="#en" lang="en">English</a>';
  return (
    '<header class="l-header"><p class="l-header__title">在留申請オンラインシステム及び電子届出システム</p>' +
    `<p class="l-header__user">${escapeHtml(name)} 様</p><p class="l-header__language">${language}</p></header>`
  );
}

/**
 * The content of the page's `<body>`: header, form and the date picker's own element, as the portal builds them. The
 * first submit button discards the input (再選択). The last has no `type`, so it is a submit button, too.
 */
export function renderForm(model: PageModel, options: RenderOptions = {}): string {
  const hiddenMark = options.hiddenMark ?? 'style';
  const form = element(
    'form',
    { id: 'frm', method: 'post', action: options.action ?? '/rasguser/offer/offerRSS_confirm', novalidate: true },
    '<input type="hidden" name="_csrf" value="practice"><input type="hidden" name="offerNo" value="">' +
      '<p class="form-top"><button type="submit" name="reselect" class="c-button">再選択</button>' +
      '<button type="button" name="copyOffer" class="c-button">過去の申込から入力値を自動設定する</button></p>' +
      entriesMarkup(model, options) +
      '<p class="form-bottom"><button type="submit" name="confirm" class="c-button c-button--main">確認へ進む</button>' +
      '<button type="submit" name="save" class="c-button">入力中のデータを保存する</button>' +
      '<button name="load" class="c-button">保存したデータの読み込み</button></p>',
  );
  const picker = element(
    'div',
    { id: 'ui-datepicker-div', ...hiddenAttributes(true, hiddenMark, 'ui-datepicker') },
    '<select class="ui-datepicker-year"><option value="2026">2026</option></select>' +
      '<select class="ui-datepicker-month"><option value="0">1月</option></select>',
  );
  return `${headerMarkup(options.accountName ?? 'TESTA サンプル')}<main class="l-main">${form}</main>${picker}`;
}
