import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when it appears: for what takes the place of the button that was pressed, so that
 * a keyboard does not start over at the top.
 */
export function useFocusOnMount<E extends HTMLElement>(when = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (when) element.current?.focus();
  }, []);
  return element;
}
