import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when it appears: for an element that replaces the pressed button, so that the keyboard
 * does not start again at the top.
 */
export function useFocusOnMount<E extends HTMLElement>(when = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (when) element.current?.focus();
  }, []);
  return element;
}
