import browser from 'webextension-polyfill';
import type { StorageArea } from './area';

/** The result of the request to close an area to content scripts. */
export type AccessOutcome =
  /** The browser did it. */
  | 'shutOut'
  /** The browser has no such method (Firefox): only the encryption protects the records there. */
  | 'notSupported'
  /** The browser has the method and refused. */
  | 'failed';

/** Chromium 130 and later; without it the keys must be read with all their values. */
interface KeyLister {
  getKeys(): Promise<string[]>;
}

interface AccessLevelSetter {
  setAccessLevel(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

type BrowserArea = Pick<typeof browser.storage.local, 'get' | 'set' | 'remove'>;

/** The browser's storage areas: `local` on the disk, and `session` until the browser ends. */
export interface BrowserAreas {
  readonly local: StorageArea;
  readonly session: StorageArea;
}

/** The browser's areas behind the store's own interface. */
export function browserAreas(): BrowserAreas {
  return { local: fromBrowser(browser.storage.local), session: fromBrowser(browser.storage.session) };
}

/** Closes both areas to content scripts if the browser can. Never rejects: the result contains each area's outcome. */
export async function shutOutContentScripts(): Promise<Readonly<Record<'local' | 'session', AccessOutcome>>> {
  const [local, session] = await Promise.all([shutOut(browser.storage.local), shutOut(browser.storage.session)]);
  return { local, session };
}

function fromBrowser(area: BrowserArea): StorageArea {
  return {
    get: (keys) => area.get(keys === null ? null : [...keys]),
    names: async () => (canListKeys(area) ? area.getKeys() : Object.keys(await area.get(null))),
    set: (items) => area.set({ ...items }),
    remove: (keys) => area.remove([...keys]),
  };
}

async function shutOut(area: BrowserArea): Promise<AccessOutcome> {
  if (!canSetAccessLevel(area)) return 'notSupported';
  try {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return 'shutOut';
  } catch {
    return 'failed';
  }
}

/** The polyfill's types do not know it either. */
function canListKeys<Area extends object>(area: Area): area is Area & KeyLister {
  return 'getKeys' in area && typeof area.getKeys === 'function';
}

/** The polyfill's types do not know this method, which only Chromium has. */
function canSetAccessLevel<Area extends object>(area: Area): area is Area & AccessLevelSetter {
  return 'setAccessLevel' in area && typeof area.setAccessLevel === 'function';
}
