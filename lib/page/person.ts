import { foldLabel } from '../engine/fold';

/** Tells the person's own changes from ours and the site's while a fill runs. */
export interface PersonWatch {
  /** Runs our own writing; events that come of it are ours. */
  ours<T>(write: () => T): T;
  /** Whether the person has changed one of these since the watch began. */
  changed(elements: readonly Element[]): boolean;
  stop(): void;
}

/**
 * Knows a control by its row's words, its name and its id, not by its element: a page may draw a row anew after the
 * person has changed it. Radios of a group share their name.
 */
function keyOf(element: Element): string {
  const words = element.closest('dl')?.querySelector('dt')?.textContent ?? '';
  const name = element.getAttribute('name') ?? element.id;
  return `${foldLabel(words)}\n${name}`;
}

/**
 * Starts to watch. The browser marks what a person does as trusted; a click of ours on a radio is marked so too, hence
 * the flag around our own writing.
 */
export function watchPerson(document: Document): PersonWatch {
  const touched = new Set<string>();
  let writing = false;
  const note = (event: Event) => {
    if (event.isTrusted && !writing && event.target instanceof Element) touched.add(keyOf(event.target));
  };
  for (const type of ['input', 'change']) document.addEventListener(type, note, { capture: true });
  return {
    ours(write) {
      writing = true;
      try {
        return write();
      } finally {
        writing = false;
      }
    },
    changed: (elements) => touched.size > 0 && elements.some((element) => touched.has(keyOf(element))),
    stop() {
      for (const type of ['input', 'change']) document.removeEventListener(type, note, { capture: true });
    },
  };
}
