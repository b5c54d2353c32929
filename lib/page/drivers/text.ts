import type { PageElement } from '../collect';
import type { Driver } from './driver';
import { fire, fireInput, fireKey, inFocus } from './events';

function box(elements: readonly PageElement[]): HTMLInputElement | HTMLTextAreaElement {
  const [element] = elements;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  throw new Error('The text driver was given a control that is not a text box.');
}

/** Sets the value past any setter the page laid over it. */
function setNative(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
}

function type(elements: readonly PageElement[], text: string): void {
  const element = box(elements);
  inFocus(element, () => {
    fireKey(element, 'keydown');
    setNative(element, text);
    fireInput(element);
    fireKey(element, 'keyup');
    fire(element, 'change');
  });
}

/** Text boxes and text areas: focus, keydown, value, input, keyup, change, blur. */
export const textDriver: Driver = {
  read: (elements) => box(elements).value,
  write(elements, text) {
    type(elements, text);
    return true;
  },
  restore: (elements, before) => type(elements, before),
};
