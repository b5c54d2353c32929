import { fold } from '../engine/fold';
import { blockElement } from './collect';
import { type Pressable, pressable } from './portal';

/**
 * A button of the page that Tenken may press, by its whole words, inside one element. Submit buttons are never
 * returned, whatever they say: the form's submit buttons throw the input away or send it.
 */
function findButton(within: Element, which: Pressable, isSeen = false): HTMLElement | null {
  const buttons = within.querySelectorAll<HTMLElement>(buttonLike);
  return [...buttons].find((element) => mayPress(element, which, isSeen)) ?? null;
}

const buttonLike = 'button, input[type="button"], a';

/** @param isSeen what it stands in is known to be shown: only whether it is hidden itself is asked, without a layout */
function mayPress(element: HTMLElement, which: Pressable, isSeen = false): boolean {
  if (element instanceof HTMLButtonElement && element.type !== 'button') return false;
  // A link that leads anywhere would leave the form.
  const href = element instanceof HTMLAnchorElement ? (element.getAttribute('href') ?? '') : '';
  if (!/^(#.*|javascript:.*)?$/.test(href)) return false;
  const words: readonly string[] = pressable[which];
  const said = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  if (!words.includes(fold(said))) return false;
  if (isSeen) return element.style.display !== 'none' && !element.hidden;
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * ＋追加する of the block that an element stands in; null where there is none to press. The button stands in its block, or
 * after it and before the next row.
 * @param isSeen the block has just been shown before our eyes
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

/** Presses a button that was found here. */
export const pressFound = (button: HTMLElement): void => button.click();

/** Presses 削除 of the block that an element stands in. */
export function pressRemove(inBlock: Element): boolean {
  return press(blockElement(inBlock), 'remove');
}

/** Presses 選択解除 of the row that an element stands in. */
export function pressClear(inRow: Element): boolean {
  return press(inRow.closest('dd') ?? inRow.closest('dl'), 'clear');
}

function press(within: Element | null, which: Pressable): boolean {
  const button = within && findButton(within, which);
  button?.click();
  return button !== null;
}
