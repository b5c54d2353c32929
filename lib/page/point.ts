import { blockElement, type Collected, isShown, type PageElement } from './collect';
import type { Marks } from './marks';

/** The key of the control a person pointed at, or why there is none. */
export type Pointed = { readonly key: number } | 'cancelled' | 'noControl';

const held = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu', 'auxclick'] as const;

/**
 * Lets the person point at one control of the page. The next click, or Enter or Space on the focused control, is kept
 * from the page and gives the result; Escape cancels. Meanwhile no press reaches the page, so nothing changes.
 */
export function letPoint(document: Document, page: Collected, marks: Marks, signal: AbortSignal): Promise<Pointed> {
  const keys = new Map<Element, number>();
  page.elements.forEach((group, key) => {
    for (const element of group) keys.set(element, key);
  });
  return new Promise((resolve) => {
    const listening = new AbortController();
    const listen = { capture: true, signal: listening.signal } as const;
    const end = (pointed: Pointed) => {
      listening.abort();
      marks.frame(null);
      resolve(pointed);
    };
    const take = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const choose = (target: EventTarget | null) => {
      const key = target instanceof Element ? keyAt(target, keys, page) : null;
      end(key === null ? 'noControl' : { key });
    };
    for (const type of held) document.addEventListener(type, take, listen);
    document.addEventListener(
      'click',
      (event) => {
        take(event);
        // A page must not be able to point for the person.
        if (event.isTrusted) choose(event.target);
      },
      listen,
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Tab') return;
        take(event);
        if (!event.isTrusted) return;
        if (event.key === 'Escape') end('cancelled');
        else if (event.key === 'Enter' || event.key === ' ') choose(document.activeElement);
      },
      listen,
    );
    for (const type of ['keyup', 'keypress'] as const) document.addEventListener(type, take, listen);
    const show = (event: Event) => {
      if (event.target instanceof Element) marks.frame(rowAt(event.target));
    };
    document.addEventListener('pointermove', show, listen);
    document.addEventListener('focusin', show, listen);
    signal.addEventListener('abort', () => end('cancelled'), { signal: listening.signal });
    if (signal.aborted) end('cancelled');
  });
}

const rowAt = (element: Element): HTMLElement | null => element.closest<HTMLElement>('dl');

/**
 * The control that a person means by an element: the element itself, its label's control, or the only visible control
 * of its row.
 */
function keyAt(target: Element, keys: ReadonlyMap<Element, number>, page: Collected): number | null {
  const direct = target.closest<PageElement>('input, select, textarea');
  const labelled = target.closest('label');
  const inLabel = labelled?.control ?? labelled?.querySelector('input, select, textarea');
  for (const element of [direct, inLabel]) {
    const key = element ? keys.get(element) : undefined;
    if (key !== undefined) return key;
  }
  const row = rowAt(target);
  // A block holds many rows; only a row on its own can stand for its control.
  if (!row || row === blockElement(target)) return null;
  const inRow = page.elements.flatMap((group, key) =>
    group[0] && row.contains(group[0]) && group.some(isShown) ? [key] : [],
  );
  return inRow.length === 1 ? (inRow[0] ?? null) : null;
}
