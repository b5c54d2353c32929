// The events a person's typing gives, for the page's own scripts.

/** A plain event that bubbles, as browsers fire `input` and `change`. */
export function fire(element: Element, type: 'change'): void {
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The `input` event of a value put in at once. */
export function fireInput(element: Element): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
}

/** A key event without a key: pages that only act after typing wait for one. Never Enter: it would submit the form. */
export function fireKey(element: Element, type: 'keydown' | 'keyup'): void {
  element.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, key: 'Unidentified' }),
  );
}

/**
 * Runs `during` with the element in focus, and leaves it. In a window that is not in front (the popup is), the browser
 * moves the focus without firing its events, so those that did not come are fired by us: each exactly once.
 */
export function inFocus(element: HTMLElement, during: () => void): void {
  once(element, ['focus', 'focusin'], () => element.focus({ preventScroll: true }));
  during();
  once(element, ['blur', 'focusout'], () => element.blur());
}

/**
 * Remembers the box a person is in; calling the result gives them the focus back where the work in between took it away.
 */
export function rememberFocus(document: Document): () => void {
  const before = document.activeElement;
  const isBox = before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement;
  return () => {
    if (isBox && before.isConnected && document.activeElement !== before) before.focus({ preventScroll: true });
  };
}

function once(element: HTMLElement, types: readonly [string, string], act: () => void): void {
  const seen = new Set<string>();
  const note = (event: Event) => {
    if (event.target === element) seen.add(event.type);
  };
  for (const type of types) element.addEventListener(type, note, { capture: true });
  act();
  for (const type of types) {
    element.removeEventListener(type, note, { capture: true });
    if (!seen.has(type))
      element.dispatchEvent(new FocusEvent(type, { bubbles: type.endsWith('in') || type.endsWith('out') }));
  }
}
