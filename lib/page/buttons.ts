import { fold } from '../engine/fold';
import { blockElement } from './collect';
import { type Pressable, pressable } from './portal';

/**
 * A button that Tenken may press, found by its whole text inside one element. Submit buttons are never returned,
 * whatever their text: the form's submit buttons discard the input or send it.
 */
function findButton(within: Element, which: Pressable, isSeen = false): HTMLElement | null {
  const buttons = within.querySelectorAll<HTMLElement>(buttonLike);
  return [...buttons].find((element) => mayPress(element, which, isSeen)) ?? null;
}

const buttonLike = 'button, input[type="button"], a';

/** @param isSeen its container is known to be shown: only the button itself is checked, without a layout */
function mayPress(element: HTMLElement, which: Pressable, isSeen = false): boolean {
  if (element instanceof HTMLButtonElement && element.type !== 'button') return false;
  // A link with a target would leave the form.
  const href = element instanceof HTMLAnchorElement ? (element.getAttribute('href') ?? '') : '';
  if (!/^(#.*|javascript:.*)?$/.test(href)) return false;
  const words: readonly string[] = pressable[which];
  const said = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  if (!words.includes(fold(said))) return false;
  if (isSeen) return element.style.display !== 'none' && !element.hidden;
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * The ＋追加する button of the block that contains an element; null where none can be pressed. The button is in its
 * block, or between the block and the next row.
 * @param isSeen the block has just been shown
 */
export function addButton(inBlock: Element, isSeen = false): HTMLElement | null {
  const block = blockElement(inBlock);
  if (!block) return null;
  const inside = findButton(block, 'add', isSeen);
  if (inside) return inside;
  for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('dl, h4') || next.querySelector('dl')) break;
    const own = next instanceof HTMLElement && next.matches(buttonLike) && mayPress(next, 'add') ? next : null;
    const button = own ?? findButton(next, 'add');
    if (button) return button;
  }
  return null;
}

/** Presses a button found by this file. */
export const pressFound = (button: HTMLElement): void => button.click();

/** Presses 削除 of the block that contains an element. */
export function pressRemove(inBlock: Element): boolean {
  return press(blockElement(inBlock), 'remove');
}

/** Presses 選択解除 of the row that contains an element. */
export function pressClear(inRow: Element): boolean {
  return press(inRow.closest('dd') ?? inRow.closest('dl'), 'clear');
}

function press(within: Element | null, which: Pressable): boolean {
  const button = within && findButton(within, which);
  button?.click();
  return button !== null;
}
