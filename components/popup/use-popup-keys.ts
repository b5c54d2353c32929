import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupActions } from './props';
import type { PopupScreen } from './view';

/**
 * Shortcuts of the popup: `/` searches, Ctrl+Enter presses the primary button from the lists. Not right after opening:
 * a person who still holds Ctrl and Enter down must not fill a form.
 */
export function usePopupKeys(
  screen: PopupScreen['screen'],
  { choose, view }: PopupActions,
  single: boolean,
): RefObject<HTMLDivElement | null> {
  const whole = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  useEffect(() => {
    const use = () => {
      used.current = true;
    };
    const press = (event: KeyboardEvent) => {
      const wasUsed = used.current;
      if (!event.repeat && event.key !== 'Control') use();
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.key === 'Enter' && event.ctrlKey && wasUsed && !event.repeat) {
        if (!target?.closest('.popup__scroll')) return;
        event.preventDefault();
        whole.current?.querySelector<HTMLElement>('.popup__foot .button--primary')?.click();
      }
      const isTyping = target?.matches('input, textarea, select') === true;
      if (event.key !== '/' || !single || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (screen === 'case') choose(true);
      else if (screen === 'view') view(null);
      else whole.current?.querySelector<HTMLElement>('[type="search"]')?.focus();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', use);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', use);
    };
  }, [screen, choose, view, single]);
  return whole;
}
