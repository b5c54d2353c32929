import type { PageElement } from '../collect';
import type { Driver, StillGood } from './driver';
import { fire, fireEntering, fireInput, fireKey, fireLeaving } from './events';

function box(elements: readonly PageElement[]): HTMLInputElement | HTMLTextAreaElement {
  const [element] = elements;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  throw new Error('The text driver was given a control that is not a text box.');
}

/** Sets the value with the browser's own setter, even if the page has overridden it. */
function setNative(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
}

function type(elements: readonly PageElement[], text: string, stillGood: StillGood): boolean {
  const element = box(elements);
  fireEntering(element);
  fireKey(element, 'keydown');
  const isGood = stillGood();
  if (isGood) {
    setNative(element, text);
    fireInput(element);
    fireKey(element, 'keyup');
    fire(element, 'change');
  }
  fireLeaving(element);
  return isGood;
}

/** Text boxes and text areas: focus, keydown, value, input, keyup, change, blur. */
export const textDriver: Driver = {
  read: (elements) => box(elements).value,
  write: (elements, text, stillGood) => (type(elements, text, stillGood) ? 'written' : 'left'),
  restore: (elements, before) => void type(elements, before, () => true),
};
