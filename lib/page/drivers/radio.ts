import { fold } from '../../engine/fold';
import { isEnabled, type PageElement, radioWords } from '../collect';
import type { Driver } from './driver';
import { fire, fireInput } from './events';

const radios = (elements: readonly PageElement[]): HTMLInputElement[] =>
  elements.filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio',
  );

function find(elements: readonly PageElement[], words: string): HTMLInputElement | null {
  const wanted = fold(words);
  const fitting = radios(elements).filter((radio) => fold(radioWords(radio)) === wanted);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Presses the label around a radio: some wrappers react only to a click on themselves. */
function pressLabel(radio: HTMLInputElement): void {
  const label = radio.closest('label');
  // A label may belong to another control than the one inside it, and would press that one.
  if (label?.control === radio) label.click();
}

/** Radios: a click, so that the browser fires `click`, `input` and `change` and the page's wrappers follow. */
export const radioDriver: Driver = {
  read(elements) {
    const chosen = radios(elements).find((radio) => radio.checked);
    return chosen ? radioWords(chosen) : '';
  },
  write(elements, text, stillGood) {
    const radio = find(elements, text);
    if (!radio || !isEnabled(radio)) return 'noOption';
    if (!stillGood()) return 'left';
    radio.click();
    // The page may have changed: the second press needs the same check as the first.
    if (!radio.checked && find(elements, text) === radio && stillGood()) pressLabel(radio);
    return 'written';
  },
  restore(elements, before, clear) {
    if (before !== '') {
      find(elements, before)?.click();
      return;
    }
    // The page's own 選択解除 resets everything that depends on the choice. Only if it is missing, or does nothing, the
    // choice is cleared directly.
    clear();
    const left = radios(elements).find((radio) => radio.checked);
    if (!left) return;
    left.checked = false;
    fireInput(left);
    fire(left, 'change');
  },
};
