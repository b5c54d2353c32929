/** Where the person last acted: the row of the last key or pointer press. Each press counts for one change. */
export interface Hand {
  /** Whether the person's last press was in this row; a press counts once. */
  took(row: Element): boolean;
  stop(): void;
}

const presses = ['pointerdown', 'keydown'] as const;

/**
 * Follows the person's presses. A trusted change event is not enough: the browser also trusts what follows from a
 * page's own `click()` or `execCommand`. But no page can create a trusted key or pointer press.
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
