/**
 * Follows the key that is held down inside an element. When the element disappears, the remaining events of that press
 * would go to the newly focused element: `spend` suppresses them until the key is released.
 */
export function followKeys(element: HTMLElement): { readonly spend: () => void; readonly stop: () => void } {
  let held: string | null = null;
  const press = (event: KeyboardEvent) => {
    held = event.key;
  };
  const letGo = () => {
    held = null;
  };
  element.addEventListener('keydown', press, true);
  element.addEventListener('keyup', letGo, true);
  return {
    spend: () => {
      if (held !== null) spendUntilUp(held);
    },
    stop: () => {
      element.removeEventListener('keydown', press, true);
      element.removeEventListener('keyup', letGo, true);
    },
  };
}

function spendUntilUp(key: string): void {
  const over = new AbortController();
  const listen = { capture: true, signal: over.signal };
  const spend = (event: KeyboardEvent) => {
    const isNew = event.type === 'keydown' && !event.repeat;
    if (isNew || event.key !== key) return over.abort();
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', spend, listen);
  window.addEventListener('keypress', spend, listen);
  window.addEventListener('keyup', () => over.abort(), listen);
  window.addEventListener('blur', () => over.abort(), listen);
}
