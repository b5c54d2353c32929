/** What a key does in the workspace, a closed list. */
export const shortcutIds = ['search', 'newCase', 'previousTab', 'nextTab', 'save', 'hint', 'help'] as const;
export type ShortcutId = (typeof shortcutIds)[number];

/** A key and what it does. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** As `KeyboardEvent.key` gives it, in lower case. */
  readonly key: string;
  /** Together with Ctrl, ⌘ on macOS: works while typing too, and cannot be switched off. */
  readonly withCtrl: boolean;
}

/** Every key of the workspace. Help lists them from here, the handlers act on them, and buttons name them from here. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'search', key: '/', withCtrl: false },
  { id: 'newCase', key: 'n', withCtrl: false },
  { id: 'previousTab', key: '[', withCtrl: false },
  { id: 'nextTab', key: ']', withCtrl: false },
  { id: 'save', key: 's', withCtrl: true },
  { id: 'hint', key: '/', withCtrl: true },
  { id: 'help', key: '?', withCtrl: false },
];

/** The key of a shortcut, as `aria-keyshortcuts` takes it. */
export function ariaKeysOf(wanted: ShortcutId): string {
  const found = shortcuts.find(({ id }) => id === wanted);
  if (!found) throw new Error(`There is no shortcut "${wanted}".`);
  return found.withCtrl ? `Control+${found.key.toUpperCase()}` : found.key;
}

/** What was pressed, and where. */
export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** Something is being typed, chosen or composed, or a question has to be answered first. */
  readonly occupied: boolean;
}

/** What a press does, or null. `single`: whether keys without Ctrl do anything. */
export function shortcutOf({ key, ctrl, alt, occupied }: Press, single: boolean): ShortcutId | null {
  if (alt) return null;
  const found = shortcuts.find((one) => one.key === key.toLowerCase() && one.withCtrl === ctrl);
  if (!found) return null;
  return found.withCtrl || (single && !occupied) ? found.id : null;
}
