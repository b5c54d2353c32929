/** The actions of shortcuts in the workspace, a closed list. */
export const shortcutIds = ['search', 'newCase', 'previousTab', 'nextTab', 'save', 'hint', 'help'] as const;
export type ShortcutId = (typeof shortcutIds)[number];

/** A key and its action. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** As in `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on macOS: works while typing too, and cannot be switched off. */
  readonly withCtrl: boolean;
}

/**
 * Every shortcut of the workspace. The help page lists them, the handlers use them, and buttons take their key from
 * here.
 */
export const shortcuts: readonly Shortcut[] = [
  { id: 'search', key: '/', withCtrl: false },
  { id: 'newCase', key: 'n', withCtrl: false },
  { id: 'previousTab', key: '[', withCtrl: false },
  { id: 'nextTab', key: ']', withCtrl: false },
  { id: 'save', key: 's', withCtrl: true },
  { id: 'hint', key: '/', withCtrl: true },
  { id: 'help', key: '?', withCtrl: false },
];

/** The key of a shortcut, in the format of `aria-keyshortcuts`. */
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
  /** Something is being typed, chosen or composed, or a question must be answered first. */
  readonly occupied: boolean;
}

/** The action of a press, or null. `single`: whether keys without Ctrl work. */
export function shortcutOf({ key, ctrl, alt, occupied }: Press, single: boolean): ShortcutId | null {
  if (alt) return null;
  const found = shortcuts.find((one) => one.key === key.toLowerCase() && one.withCtrl === ctrl);
  if (!found) return null;
  return found.withCtrl || (single && !occupied) ? found.id : null;
}
