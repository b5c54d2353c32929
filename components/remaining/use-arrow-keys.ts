import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The elements that the arrow keys go through: everything that can be pressed. */
const steps = 'a[href], button';

/**
 * Makes all links and buttons of an element one stop of the Tab key: ↑ and ↓ go from one to the next, Home and End to
 * the first and last. The last used one keeps its place. `focusFirst`: the first one gets the focus when they appear.
 */
export function useArrowKeys<T extends HTMLElement>(focusFirst = false): RefObject<T | null> {
  const list = useRef<T>(null);
  const at = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const whole = list.current;
    if (!whole) return;
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(steps)) return;
      at.current = target;
      keepOneStop(whole, target);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextOf(stepsIn(whole), event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    whole.addEventListener('focusin', focused);
    whole.addEventListener('keydown', pressed);
    if (focusFirst) stepsIn(whole)[0]?.focus();
    return () => {
      whole.removeEventListener('focusin', focused);
      whole.removeEventListener('keydown', pressed);
    };
  }, []);
  // A redraw may have removed the tab stop.
  useEffect(() => {
    if (list.current) keepOneStop(list.current, at.current);
  });
  return list;
}

const stepsIn = (whole: HTMLElement): readonly HTMLElement[] => [...whole.querySelectorAll<HTMLElement>(steps)];

function keepOneStop(whole: HTMLElement, wanted: HTMLElement | null): void {
  const all = stepsIn(whole);
  const stop = wanted && all.includes(wanted) ? wanted : all[0];
  for (const one of all) one.tabIndex = one === stop ? 0 : -1;
}

function nextOf(all: readonly HTMLElement[], { key, target }: KeyboardEvent): HTMLElement | undefined {
  const now = target instanceof HTMLElement ? all.indexOf(target) : -1;
  if (now < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return all[now + 1];
    case 'ArrowUp':
      return all[now - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
