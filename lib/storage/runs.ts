import type { Run } from '../engine/run';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

/** The state of work on each tab's page. */
export interface Runs {
  /** Null if nothing is known. */
  get(tabId: number): Promise<Run | null>;
  set(tabId: number, run: Run): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** The tabs whose pages were at work at the last report. */
  working(): Promise<readonly number[]>;
}

const keyOf = (tabId: number) => `tab:${tabId}:run`;
const keyShape = /^tab:(\d+):run$/;

/** Runs in a session area: they outlive the background, not the browser. Only this file writes what is stored there. */
export function runsIn(session: StorageArea): Runs {
  return {
    async get(tabId) {
      const key = keyOf(tabId);
      const value = (await session.get([key]))[key];
      return isRun(value) ? value : null;
    },
    set: (tabId, run) => session.set({ [keyOf(tabId)]: run }),
    remove: (tabId) => session.remove([keyOf(tabId)]),
    async working() {
      const keys = (await session.names()).filter((key) => keyShape.test(key));
      const stored = await session.get(keys);
      return keys.flatMap((key) => {
        const run = stored[key];
        return isRun(run) && run.state === 'working' ? [Number(keyShape.exec(key)?.[1])] : [];
      });
    },
  };
}

const isRun = (value: unknown): value is Run => typeof value === 'object' && value !== null && 'state' in value;

/** The tabs whose pages hold a fill that can be undone: an update of the extension ends that. */
export interface FilledTabs {
  add(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** The tabs left over from an earlier version, returned once; none while the same version runs on. */
  takeLeft(): Promise<readonly number[]>;
}

/**
 * Filled tabs, only as numbers, in the local area: an update empties the session area. A mark in the session area shows
 * that the same version still runs.
 */
export function filledTabsIn(local: StorageArea, session: StorageArea): FilledTabs {
  const keyOfTab = (tabId: number) => `${storageKeys.filledPrefix}${tabId}`;
  return {
    add: (tabId) => local.set({ [keyOfTab(tabId)]: true }),
    remove: (tabId) => local.remove([keyOfTab(tabId)]),
    async takeLeft() {
      const goesOn = (await session.get([storageKeys.goesOn]))[storageKeys.goesOn] === true;
      if (goesOn) return [];
      await session.set({ [storageKeys.goesOn]: true });
      const keys = (await local.names()).filter((key) => key.startsWith(storageKeys.filledPrefix));
      await local.remove(keys);
      return keys.map((key) => Number(key.slice(storageKeys.filledPrefix.length)));
    },
  };
}
