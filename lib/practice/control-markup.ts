import { placeholder } from './fold';
import { attributes, element, escapeHtml, type HiddenMark, hiddenAttributes } from './html';
import type {
  ButtonControl,
  ChoiceControl,
  PageModel,
  PageOption,
  RowEntry,
  SelectControl,
  TextareaControl,
  TextControl,
} from './model';
import { sequenceOf } from './model';

/** What a control holds when the page is loaded, as rendered by the server. */
export interface PresetValue {
  /** A text, or the value of the option to choose. */
  readonly value?: string;
  /** The text of the option to choose, if the value is not known. */
  readonly text?: string;
  readonly checked?: boolean;
}

/** Presets by control id. */
export type Presets = Readonly<Record<string, PresetValue>>;

/** What every control's markup needs to know besides the control. */
export interface ControlContext {
  readonly row: RowEntry;
  readonly model: PageModel;
  readonly presets: Presets;
  readonly hiddenMark: HiddenMark;
  /** Selects whose placeholder is rendered without the `selected` attribute. */
  readonly selectsWithoutSelected: ReadonlySet<string>;
  /** Number of the row's text area on the page, from 1; used in its counter. */
  readonly textareaNumber: number;
}

const datePickerHint = '入力例）2000年1月23日は20000123と入力';
const pointTableOptions: readonly PageOption[] = [
  { value: '1', text: placeholder },
  { value: '2', text: '選択肢１' },
  { value: '3', text: '選択肢２' },
];

/** The notes of a hint: those printed line by line, and the example that names the box or the date picker. */
export function hintParts(hint: string): { readonly notes: readonly string[]; readonly example: string | undefined } {
  const parts = hint.split('¦').map((part) => part.trim());
  return {
    notes: parts.filter((part) => part !== '' && !part.startsWith('入力例）')),
    example: parts.find((part) => part.startsWith('入力例）')),
  };
}

/** Whether a box is an eight-digit date with a date picker. */
export function isDateBox(row: RowEntry, control: TextControl): boolean {
  return control.maxlength === 8 && (row.hint ?? '').includes(datePickerHint);
}

/** A name for a control that the model lists only by id: the portal counts `item[n]` along the rows' numbers. */
function nameOf(
  control: TextControl | SelectControl | ChoiceControl,
  row: RowEntry,
  model: PageModel,
): string | undefined {
  if (control.name !== undefined) return control.name;
  if (control.kind === 'text' && control.id.startsWith('textData')) return undefined;
  const first = model.rows.find((entry) => 'row' in entry);
  const base = first === undefined ? 0 : Number(sequenceOf(first as RowEntry));
  const index = Number(sequenceOf(row)) - base;
  const beside = /_(\d+)(_text)?$/.exec(control.id);
  if (control.kind === 'checkbox') return `item[${index}].choiceList[${Number(beside?.[1] ?? 1) - 1}].checkFlag`;
  if (control.kind === 'text' && control.id.endsWith('_text')) {
    return `item[${index}].choiceList[${Number(beside?.[1] ?? 1) - 1}].inputText`;
  }
  return `item[${index}].${control.kind === 'text' ? 'textData' : 'selectData'}`;
}

/** A one-line text box, with the date picker's button if the row asks for a day. */
export function textMarkup(control: TextControl, context: ControlContext): string {
  const { row, model, presets } = context;
  const date = isDateBox(row, control);
  const { example } = hintParts(row.hint ?? '');
  const box = `<input${attributes({
    type: 'text',
    id: control.id,
    name: nameOf(control, row, model),
    class: date ? 'text_box hasDatepicker' : 'text_box',
    maxlength: control.maxlength,
    value: presets[control.id]?.value ?? '',
    disabled: control.disabled === true && presets[control.id]?.value === undefined,
    // The example replaces the item's label as the accessible name, only for postal codes and year-months.
    'aria-label': date || control.id.startsWith('textData') ? undefined : example,
    // Points to nothing, as on the portal.
    'aria-describedby': `describe_${control.id}`,
    autocomplete: 'off',
  })}>`;
  if (!date) return box;
  const picker = { type: 'button', class: 'ui-datepicker-trigger', title: example };
  return `${box}${element('button', picker, 'カレンダー')}`;
}

/** A text area and its counter; the limit comes from the printed rule, 600 if there is none. */
export function textareaMarkup(control: TextareaControl, context: ControlContext): string {
  const limit = /(\d+)文字/.exec(context.row.rule ?? context.row.hint ?? '')?.[1] ?? '600';
  const value = context.presets[control.id]?.value ?? '';
  const given = { id: control.id, name: control.name, class: 'text_area', rows: 6, cols: 60 };
  const count = element('span', { id: `textareaInptIdx${context.textareaNumber}` }, String(value.length));
  const most = element('span', { id: `textareaMaxIdx${context.textareaNumber}` }, limit);
  // HTML removes a line break right after the tag.
  return `${element('textarea', given, `\n${escapeHtml(value)}`)}<p class="textarea-count">${count} / ${most}</p>`;
}

/** A select with its options; the placeholder is selected unless a preset says otherwise. */
export function selectMarkup(control: SelectControl, context: ControlContext): string {
  const { row, model, presets } = context;
  const options = (control.options === undefined ? undefined : model.options[control.options]) ?? pointTableOptions;
  const preset = presets[control.id];
  const chosen = options.findIndex((option) => option.value === preset?.value || option.text === preset?.text);
  const marked = chosen >= 0 ? chosen : context.selectsWithoutSelected.has(control.id) ? -1 : 0;
  const content = options
    .map(({ value, text }, index) => element('option', { value, selected: index === marked }, escapeHtml(text)))
    .join('');
  const given = { id: control.id, name: nameOf(control, row, model), class: 'select_box' };
  return element('select', { ...given, 'aria-describedby': `describe_${control.id}` }, content);
}

function isChecked(control: ChoiceControl, context: ControlContext): boolean {
  const preset = context.presets[control.id]?.checked;
  if (preset !== undefined) return preset;
  const group = context.row.controls ?? [];
  const groupIsPreset = group.some((other) => other.id !== null && context.presets[other.id]?.checked === true);
  return control.checked === true && !(control.kind === 'radio' && groupIsPreset);
}

/** One radio in the portal's wrapper; birth dates and sex have a second label inside it. */
export function radioMarkup(control: ChoiceControl, context: ControlContext): string {
  const checked = isChecked(control, context);
  const input = `<input${attributes({
    type: 'radio',
    class: 'radio-input',
    id: control.id,
    name: nameOf(control, context.row, context.model),
    value: control.value ?? /_(\d+)$/.exec(control.id)?.[1],
    checked,
  })}>`;
  const text = element('olang', {}, escapeHtml(control.text ?? '選択肢'));
  const nested = /^(birth|sex)RadioList_/.test(control.id);
  const parts = element('span', { class: 'radio-parts' }, nested ? element('label', { for: control.id }, text) : text);
  const wrapper = { tabindex: 0, class: 'radio-outline', role: 'radio', 'aria-checked': checked ? 'true' : 'false' };
  return element('label', wrapper, `${input}${parts}`);
}

/** One check box with its text. */
export function checkboxMarkup(control: ChoiceControl, context: ControlContext): string {
  const input = `<input${attributes({
    type: 'checkbox',
    class: 'checkbox-input',
    id: control.id,
    name: nameOf(control, context.row, context.model),
    value: control.value ?? 'true',
    checked: isChecked(control, context),
  })}>`;
  const text = element('span', { class: 'checkbox-parts' }, element('olang', {}, escapeHtml(control.text ?? '選択肢')));
  return element('label', { class: 'checkbox-outline' }, `${input}${text}`);
}

/**
 * A button in a row. 添付 is a submit button of the form, the others are not. The page's script finds 選択解除 by its
 * class, since all but one of them have no id.
 */
export function buttonMarkup(control: ButtonControl, row: RowEntry): string {
  if (control.id?.startsWith('attached_file_')) {
    const given = { type: 'submit', id: control.id, class: 'c-button', name: 'attachFile' };
    return element('button', given, control.text ?? '添付ファイル');
  }
  const holdsRadios = (row.controls ?? []).some(({ kind }) => kind === 'radio');
  const text = control.text ?? (holdsRadios ? '選択解除' : '削除');
  const className =
    text === '選択解除' ? 'c-button radio-reset' : text === '住所検索' ? 'c-button address-search' : 'c-button';
  return element('button', { type: 'button', id: control.id ?? undefined, class: className }, escapeHtml(text));
}

/**
 * The boxes of a birth date, one for each precision. Their labels are not displayed, and only the box of the chosen
 * radio is shown.
 */
export function birthBoxMarkup(control: TextControl, context: ControlContext): string {
  const chosen = (context.row.controls ?? []).find(
    (other): other is ChoiceControl => other.kind === 'radio' && isChecked(other, context),
  );
  const shown = birthBoxOf(chosen?.text ?? '') === control.maxlength;
  const { notes, example } = hintParts(context.row.hint ?? '');
  const own = /(半角数字、4文字 \/ 例）\d+)\s*(半角数字、6文字 \/ 例）\d+)/.exec(notes.join(' '));
  const note = control.maxlength === 4 ? own?.[1] : control.maxlength === 6 ? own?.[2] : example;
  const label = element('label', { for: control.id, ...hiddenAttributes(true, context.hiddenMark) }, '生年月日');
  const hint = note === undefined ? '' : element('p', { class: 'c-input__hint' }, lines(note));
  const given = hiddenAttributes(!shown, context.hiddenMark, 'birth-box');
  return element('div', given, `${hint}${label}${textMarkup(control, context)}`);
}

/** How many digits the box of a precision radio has; none for 年月日不詳. */
export function birthBoxOf(radioText: string): 8 | 6 | 4 | undefined {
  if (radioText.includes('年月日不詳')) return undefined;
  if (radioText.includes('月日不詳')) return 4;
  if (radioText.includes('日不詳')) return 6;
  return 8;
}

/** A hint's text with its line breaks. */
export function lines(note: string): string {
  return note.split(' / ').map(escapeHtml).join('<br>');
}
