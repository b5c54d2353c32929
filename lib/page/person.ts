import { foldLabel } from '../engine/fold';

/** Tells the person's own changes from ours and the site's during a fill. */
export interface PersonWatch {
  /** Runs our own writing; the events it causes count as ours. */
  ours<T>(write: () => T): T;
  /** Whether the person has changed one of these since the watch began. */
  changed(elements: readonly Element[]): boolean;
  stop(): void;
}

/**
 * Names a control by its row's words, its name and its id, not by its element: a page may redraw a row after the person
 * has changed it. Radios of a group share their name.
 */
function keyOf(element: Element): string {
  const words = element.closest('dl')?.querySelector('dt')?.textContent ?? '';
  const name = element.getAttribute('name') ?? element.id;
  return `${foldLabel(words)}\n${name}`;
}

/**
 * Starts the watch. The browser marks what a person does as trusted. It also trusts our click on a radio, so a flag
 * marks our own writing.
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
