/** Where the person's hand was last: the row of the last key or pointer press, each good for one change. */
export interface Hand {
  /** Whether this row is the one under the person's hand; a press counts once. */
  took(row: Element): boolean;
  stop(): void;
}

const presses = ['pointerdown', 'keydown'] as const;

/**
 * Follows the person's hand. That a change is trusted says too little: the browser trusts what follows from a page's own
 * `click()` or `execCommand` on a control, but no page can make a press of a key or a pointer that is trusted.
 */
export function watchHand(document: Document): Hand {
  let row: Element | null = null;
  const note = (event: Event) => {
    if (event.isTrusted) row = event.target instanceof Element ? event.target.closest('dl') : null;
  };
  for (const type of presses) document.addEventListener(type, note, { capture: true });
  return {
    took(one) {
      if (row === null || (row !== one && !row.contains(one) && row.isConnected)) return false;
      row = null;
      return true;
    },
    stop() {
      for (const type of presses) document.removeEventListener(type, note, { capture: true });
    },
  };
}
