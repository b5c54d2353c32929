// The events that typing produces, for the page's own scripts. None of them moves the focus: a person may be typing in
// another box, and a browser window in the background (the popup is in front) would not fire focus events.

/** A plain event that bubbles, as browsers fire `input` and `change`. */
export function fire(element: Element, type: 'change'): void {
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The `input` event of a value entered at once. */
export function fireInput(element: Element): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
}

/** A key event without a key: some pages act only after a key press. Never Enter: it would submit the form. */
export function fireKey(element: Element, type: 'keydown' | 'keyup'): void {
  element.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, key: 'Unidentified' }),
  );
}

/** The events of entering a control, in the browser's order. */
export function fireEntering(element: Element): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** The events of leaving a control. */
export function fireLeaving(element: Element): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Remembers the focused box. Calling the result focuses it again if the page moved the focus. */
export function rememberFocus(document: Document): () => void {
  const before = document.activeElement;
  const isBox = before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement;
  return () => {
    if (isBox && before.isConnected && document.activeElement !== before) before.focus({ preventScroll: true });
  };
}
