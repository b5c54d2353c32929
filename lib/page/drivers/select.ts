import { fold } from '../../engine/fold';
import type { PageElement } from '../collect';
import { nothingChosen } from '../portal';
import type { Driver } from './driver';
import { fire, fireInput, fireKey, inFocus } from './events';

function list(elements: readonly PageElement[]): HTMLSelectElement {
  const [element] = elements;
  if (element instanceof HTMLSelectElement) return element;
  throw new Error('The select driver was given a control that is not a list.');
}

const isNothing = (option: HTMLOptionElement) => {
  const words = fold(option.text);
  return words === '' || words === nothingChosen;
};

function choose(element: HTMLSelectElement, index: number): void {
  inFocus(element, () => {
    fireKey(element, 'keydown');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set?.call(element, index);
    fireInput(element);
    fire(element, 'change');
    fireKey(element, 'keyup');
  });
}

/** Drop-down lists: an option is known by its whole words. Two options with the same words are not told apart. */
export const selectDriver: Driver = {
  read(elements) {
    const element = list(elements);
    const option = element.options[element.selectedIndex];
    return !option || isNothing(option) ? '' : option.text;
  },
  write(elements, text) {
    const element = list(elements);
    const wanted = fold(text);
    const fitting = [...element.options].filter(
      (option) => !option.disabled && !option.hidden && fold(option.text) === wanted,
    );
    const [option] = fitting;
    if (!option || fitting.length > 1) return false;
    choose(element, option.index);
    return true;
  },
  restore(elements, before) {
    const element = list(elements);
    const wanted = fold(before);
    const index = [...element.options].findIndex((option) =>
      before === '' ? isNothing(option) : fold(option.text) === wanted,
    );
    choose(element, index);
  },
};
