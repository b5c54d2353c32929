import { replaceByClone } from './page-dom';
import { seededRandom } from './random';

/** How rows appear: at once, or after a pseudo-random time between two bounds. */
export type Reveal = 'instant' | { readonly delayMs: readonly [number, number]; readonly seed?: number };

/** Shows and hides elements by id. */
export interface Visibility {
  /** Shows or hides; a row may appear later, and is dropped when it is hidden before that. */
  set(id: string, shown: boolean): void;
  /** What was last requested; before that, the state of the page. */
  isShown(id: string): boolean;
  /** Drops pending changes. */
  stop(): void;
}

/**
 * Shows and hides elements as the page's script does, through `style.display`. Hiding is immediate; `onHide` is called
 * with each element that has just been hidden.
 */
export function createVisibility(
  root: Document,
  options: { readonly reveal: Reveal; readonly rerender: boolean; readonly onHide: (element: HTMLElement) => void },
): Visibility {
  const { reveal } = options;
  const random = seededRandom(reveal === 'instant' ? 0 : (reveal.seed ?? 1));
  const asked = new Map<string, boolean>();
  const pending = new Map<string, ReturnType<typeof setTimeout>>();

  const isShown = (id: string): boolean => asked.get(id) ?? root.getElementById(id)?.style.display !== 'none';
  const show = (id: string): void => {
    pending.delete(id);
    const element = root.getElementById(id);
    if (element === null) return;
    element.style.display = '';
    if (options.rerender) replaceByClone(element);
  };
  const set = (id: string, shown: boolean): void => {
    if (isShown(id) === shown) return;
    asked.set(id, shown);
    const timer = pending.get(id);
    if (timer !== undefined) clearTimeout(timer);
    pending.delete(id);
    if (!shown) {
      const element = root.getElementById(id);
      if (element === null) return;
      element.style.display = 'none';
      options.onHide(element);
    } else if (reveal === 'instant') show(id);
    else {
      const [least, most] = reveal.delayMs;
      pending.set(
        id,
        setTimeout(() => show(id), least + random() * (most - least)),
      );
    }
  };
  const stop = (): void => {
    for (const timer of pending.values()) clearTimeout(timer);
    pending.clear();
  };
  return { set, isShown, stop };
}
