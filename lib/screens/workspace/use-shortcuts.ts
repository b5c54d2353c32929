import { useEffect } from 'preact/hooks';
import { helpHref } from '../../../components/navigation/routes';
import { ariaKeysOf, type ShortcutId, shortcutOf } from '../../../components/navigation/shortcuts';
import { editedRecords } from './link';

/** Milliseconds that a control may take to appear after going to another page. */
const chordTimeout = 3000;

/** The shortcuts of the workspace. `single`: whether keys without Ctrl work. */
export function useShortcuts(single: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey: alt } = event;
      const occupied = event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]') !== null;
      const id = shortcutOf({ key, ctrl: ctrlKey || metaKey, alt, occupied }, single);
      if (id === null) return;
      event.preventDefault();
      actions[id]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [single]);
}

const typed = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typed));
}

const actions: Readonly<Record<ShortcutId, () => void>> = {
  search: () => onPageWith('search', (box) => box.focus()),
  newCase: () => onPageWith('newCase', (button) => button.click()),
  previousTab: () => goToTab(-1),
  nextTab: () => goToTab(1),
  save: () => void editedRecords.saveAll(),
  hint: () => {
    const hint = document.activeElement?.closest('.workspace-fact')?.querySelector('details');
    if (hint) hint.open = !hint.open;
  },
  help: () => {
    location.hash = helpHref('keyboard');
  },
};

/** Runs `act` with the control of this shortcut; if the page has none, on the list of cases. */
function onPageWith(id: ShortcutId, act: (control: HTMLElement) => void): void {
  const find = () =>
    [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${ariaKeysOf(id)}"]`)].find((one) =>
      one.checkVisibility(),
    );
  const there = find();
  if (there) {
    act(there);
    return;
  }
  location.hash = '#/cases';
  const watch = new MutationObserver(() => {
    const come = find();
    if (!come) return;
    stop();
    act(come);
  });
  const timer = setTimeout(() => stop(), chordTimeout);
  const stop = () => {
    clearTimeout(timer);
    watch.disconnect();
  };
  watch.observe(document.body, { childList: true, subtree: true });
}

/** Goes to the tab before or after the open one; wraps around at the ends. */
function goToTab(by: 1 | -1): void {
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>('nav[data-tabs] a')];
  // By the address, which is current at once: what is drawn follows a moment later.
  const isOpen = (tab: HTMLAnchorElement) => tab.hash === location.hash.split('?')[0];
  const drawn = (tab: HTMLAnchorElement) => tab.getAttribute('aria-current') === 'page';
  const at = tabs.some(isOpen) ? tabs.findIndex(isOpen) : tabs.findIndex(drawn);
  if (at >= 0) tabs[(at + by + tabs.length) % tabs.length]?.click();
}
