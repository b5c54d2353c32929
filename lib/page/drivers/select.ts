import { fold } from '../../engine/fold';
import type { PageElement } from '../collect';
import { nothingChosen } from '../portal';
import type { Driver, StillGood } from './driver';
import { fire, fireEntering, fireInput, fireKey, fireLeaving } from './events';

function list(elements: readonly PageElement[]): HTMLSelectElement {
  const [element] = elements;
  if (element instanceof HTMLSelectElement) return element;
  throw new Error('The select driver was given a control that is not a list.');
}

const isNothing = (option: HTMLOptionElement) => {
  const words = fold(option.text);
  return words === '' || words === nothingChosen;
};

function choose(element: HTMLSelectElement, find: () => number, stillGood: StillGood): boolean {
  fireEntering(element);
  fireKey(element, 'keydown');
  // The page may have put other options in; which one it is, is asked as late as can be.
  const index = stillGood() ? find() : -1;
  if (index >= 0) {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set?.call(element, index);
    fireInput(element);
    fire(element, 'change');
    fireKey(element, 'keyup');
  }
  fireLeaving(element);
  return index >= 0;
}

/** The option with these words; without any, the one that stands for nothing chosen. */
function optionOf(element: HTMLSelectElement, text: string): number {
  const wanted = fold(text);
  if (wanted === '') return [...element.options].findIndex(isNothing);
  const fitting = [...element.options].filter(
    (option) => !option.disabled && !option.hidden && fold(option.text) === wanted,
  );
  const [option] = fitting;
  return option && fitting.length === 1 ? option.index : -1;
}

/** Drop-down lists: an option is known by its whole words. Two options with the same words are not told apart. */
export const selectDriver: Driver = {
  read(elements) {
    const element = list(elements);
    const option = element.options[element.selectedIndex];
    return !option || isNothing(option) ? '' : option.text;
  },
  write(elements, text, stillGood) {
    const element = list(elements);
    if (optionOf(element, text) < 0) return 'noOption';
    return choose(element, () => optionOf(element, text), stillGood) ? 'written' : 'left';
  },
  restore(elements, before) {
    const element = list(elements);
    const wanted = fold(before);
    const find = () =>
      [...element.options].findIndex((option) => (before === '' ? isNothing(option) : fold(option.text) === wanted));
    choose(element, find, () => true);
  },
};
