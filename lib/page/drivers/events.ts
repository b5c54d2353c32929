// The events a person's typing gives, for the page's own scripts. None of them moves the focus: a person may be typing in
// a box meanwhile, and a browser whose window is not in front (the popup is) would not fire them.

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

/** The events of coming to a control, in a browser's order. */
export function fireEntering(element: Element): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** The events of leaving it. */
export function fireLeaving(element: Element): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Remembers the box a person is in; calling the result gives them the focus back where the page took it away meanwhile.
 */
export function rememberFocus(document: Document): () => void {
  const before = document.activeElement;
  const isBox = before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement;
  return () => {
    if (isBox && before.isConnected && document.activeElement !== before) before.focus({ preventScroll: true });
  };
}
