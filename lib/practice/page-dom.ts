import type { RuleRow } from './conditions';
import { fold, placeholder } from './fold';

/** A control that holds an answer. */
export type AnswerControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls inside an element, in DOM order. */
export function controlsIn(element: ParentNode): readonly AnswerControl[] {
  return [...element.querySelectorAll<AnswerControl>('input, select, textarea')];
}

/** The radios inside an element. */
export function radiosIn(element: ParentNode): readonly HTMLInputElement[] {
  return [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

/** The folded text beside a radio. */
export function radioText(radio: HTMLInputElement): string {
  return fold(radio.closest('.radio-outline')?.textContent ?? '');
}

/** The row's folded label, without 必須 and, in a repeat block, without the block's number. */
function labelOf(row: Element, block: string): string {
  const title = row.querySelector('dt')?.cloneNode(true);
  if (!(title instanceof Element)) return '';
  title.querySelector('.required_span')?.remove();
  const label = fold(title.textContent ?? '');
  return block === '' ? label : label.replace(/\d{2}$/, '');
}

/** Every row of the page from the point of view of the condition rules. */
export function ruleRowsOf(root: Document): readonly RuleRow[] {
  return [...root.querySelectorAll('dl.c-input')].map((row) => {
    const block = row.closest('.repetition')?.id ?? '';
    return { id: row.id, label: labelOf(row, block), block, hiddenAtLoad: getComputedStyle(row).display === 'none' };
  });
}

/** The folded text of the option chosen in a row; undefined when nothing is chosen. */
export function answerOf(row: Element): string | undefined {
  const chosen = radiosIn(row).find(({ checked }) => checked);
  if (chosen !== undefined) return radioText(chosen);
  const select = row.querySelector('select');
  const text = fold(select?.options[select.selectedIndex]?.textContent ?? '');
  return text === '' || text.startsWith(placeholder) ? undefined : text;
}

/** Updates `aria-checked` of the wrappers after a change of the radios inside an element. */
export function syncAriaChecked(element: ParentNode): void {
  for (const radio of radiosIn(element)) {
    const wrapper = radio.closest('.radio-outline[role]');
    const checked = radio.checked ? 'true' : 'false';
    if (wrapper?.getAttribute('aria-checked') !== checked) wrapper?.setAttribute('aria-checked', checked);
  }
}

/** The radio that is chosen when the page is loaded: the one that says that nothing is unknown. */
function isChosenAtLoad(radio: HTMLInputElement): boolean {
  return /^(生年月日に)?不明な点/.test(radioText(radio));
}

/**
 * Resets the answers inside an element to those of an untouched page. Check boxes and files are left alone. Returns the
 * controls that changed.
 */
export function clearAnswers(element: ParentNode): readonly AnswerControl[] {
  const changed: AnswerControl[] = [];
  for (const control of controlsIn(element)) {
    if (control instanceof HTMLSelectElement) {
      if (control.selectedIndex <= 0) continue;
      control.selectedIndex = 0;
    } else if (control.type === 'radio' && control instanceof HTMLInputElement) {
      const wanted = isChosenAtLoad(control);
      if (control.checked === wanted) continue;
      control.checked = wanted;
    } else if (control.type === 'text' || control instanceof HTMLTextAreaElement) {
      if (control.value === '') continue;
      control.value = '';
    } else continue;
    changed.push(control);
  }
  syncAriaChecked(element);
  for (const error of element.querySelectorAll('.error-text')) error.remove();
  return changed;
}

/**
 * Replaces an element by a new clone with the same answers, like a page that redraws its rows. References to the old
 * controls are then outdated.
 */
export function replaceByClone(element: HTMLElement): void {
  const states = controlsIn(element).map((control) =>
    control instanceof HTMLSelectElement
      ? { index: control.selectedIndex }
      : { value: control.value, checked: control instanceof HTMLInputElement && control.checked },
  );
  const clone = element.cloneNode(true);
  if (!(clone instanceof HTMLElement)) return;
  element.replaceWith(clone);
  controlsIn(clone).forEach((control, index) => {
    const state = states[index];
    if (state === undefined) return;
    if (control instanceof HTMLSelectElement) {
      if (state.index !== undefined) control.selectedIndex = state.index;
    } else if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      control.checked = state.checked === true;
    } else if (control.type !== 'file' && state.value !== undefined) control.value = state.value;
  });
}
