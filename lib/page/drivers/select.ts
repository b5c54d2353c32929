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
  // The page may have replaced the options, so the index is looked up as late as possible.
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

const canChoose = (option: HTMLOptionElement | undefined, wanted: string): boolean =>
  option !== undefined && fold(option.text) === wanted && !option.disabled && !option.hidden;

/** The option with these words; for an empty text, the option that means "nothing chosen". */
function optionOf(element: HTMLSelectElement, text: string): number {
  const wanted = fold(text);
  const { options } = element;
  if (wanted === '') return [...options].findIndex(isNothing);
  let found = -1;
  for (let index = 0; index < options.length; index += 1) {
    if (!canChoose(options[index], wanted)) continue;
    if (found >= 0) return -1;
    found = index;
  }
  return found;
}

/** The whole text of a list: while it is the same, options keep their places. */
const wordsOf = ({ options, textContent }: HTMLSelectElement): string => `${options.length}\n${textContent}`;

/** Drop-down lists: an option is found by its whole words. If two options have the same words, neither is chosen. */
export const selectDriver: Driver = {
  read(elements) {
    const element = list(elements);
    const option = element.options[element.selectedIndex];
    return !option || isNothing(option) ? '' : option.text;
  },
  write(elements, text, stillGood) {
    const element = list(elements);
    const [index, words] = [optionOf(element, text), wordsOf(element)];
    if (index < 0) return 'noOption';
    const isAsItWas = () => wordsOf(element) === words && canChoose(element.options[index], fold(text));
    return choose(element, () => (isAsItWas() ? index : optionOf(element, text)), stillGood) ? 'written' : 'left';
  },
  restore(elements, before) {
    const element = list(elements);
    const wanted = fold(before);
    const find = () =>
      [...element.options].findIndex((option) => (before === '' ? isNothing(option) : fold(option.text) === wanted));
    choose(element, find, () => true);
  },
};
