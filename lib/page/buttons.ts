import { fold } from '../engine/fold';
import { blockElement } from './collect';
import { type Pressable, pressable } from './portal';

/**
 * A button of the page that Tenken may press, by its whole words, inside one element. Submit buttons are never
 * returned, whatever they say: the form's submit buttons throw the input away or send it.
 */
function findButton(within: Element, which: Pressable): HTMLElement | null {
  const words: readonly string[] = pressable[which];
  for (const element of within.querySelectorAll<HTMLElement>('button, input[type="button"], a')) {
    if (element instanceof HTMLButtonElement && element.type !== 'button') continue;
    if (element instanceof HTMLAnchorElement && !/^(#|javascript:|$)/.test(element.getAttribute('href') ?? ''))
      continue;
    const said = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
    if (words.includes(fold(said)) && element.checkVisibility({ visibilityProperty: true })) return element;
  }
  return null;
}

/** Presses ＋追加する of the block that an element stands in. False where there is none to press. */
export function pressAdd(inBlock: Element): boolean {
  return press(blockElement(inBlock), 'add');
}

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
