import { fold } from '../engine/fold';
import { blockElement } from './collect';
import { type Pressable, pressable } from './portal';

/**
 * A button of the page that Tenken may press, by its whole words, inside one element. Submit buttons are never
 * returned, whatever they say: the form's submit buttons throw the input away or send it.
 */
function findButton(within: Element, which: Pressable): HTMLElement | null {
  const buttons = within.querySelectorAll<HTMLElement>(buttonLike);
  return [...buttons].find((element) => mayPress(element, which)) ?? null;
}

const buttonLike = 'button, input[type="button"], a';

function mayPress(element: HTMLElement, which: Pressable): boolean {
  if (element instanceof HTMLButtonElement && element.type !== 'button') return false;
  // A link that leads anywhere would leave the form.
  const href = element instanceof HTMLAnchorElement ? (element.getAttribute('href') ?? '') : '';
  if (!/^(#.*|javascript:.*)?$/.test(href)) return false;
  const words: readonly string[] = pressable[which];
  const said = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return words.includes(fold(said)) && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Presses ＋追加する of the block that an element stands in. False where there is none to press. The button stands in its
 * block, or after it and before the next row.
 */
export function pressAdd(inBlock: Element): boolean {
  const block = blockElement(inBlock);
  if (!block) return false;
  if (press(block, 'add')) return true;
  for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('dl, h4') || next.querySelector('dl')) break;
    if (press(next, 'add') || pressSelf(next, 'add')) return true;
  }
  return false;
}

/** Presses 削除 of the block that an element stands in. */
export function pressRemove(inBlock: Element): boolean {
  return press(blockElement(inBlock), 'remove');
}

/** Presses 選択解除 of the row that an element stands in. */
export function pressClear(inRow: Element): boolean {
  return press(inRow.closest('dd') ?? inRow.closest('dl'), 'clear');
}

function pressSelf(element: Element, which: Pressable): boolean {
  if (!(element instanceof HTMLElement) || !element.matches(buttonLike) || !mayPress(element, which)) return false;
  element.click();
  return true;
}

function press(within: Element | null, which: Pressable): boolean {
  const button = within && findButton(within, which);
  button?.click();
  return button !== null;
}
