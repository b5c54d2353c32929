import type { Run } from '../engine/run';
import type { StorageArea } from './area';
import { storageKeys } from './keys';

/** What is being done on each tab's page. */
export interface Runs {
  /** Null where nothing is known. */
  get(tabId: number): Promise<Run | null>;
  set(tabId: number, run: Run): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** The tabs on whose pages work was going on when it was last told. */
  working(): Promise<readonly number[]>;
}

const keyOf = (tabId: number) => `tab:${tabId}:run`;
const keyShape = /^tab:(\d+):run$/;

/** Runs in a session area: they outlive the background, not the browser. What is stored there is written by this file alone. */
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

/** The tabs whose pages hold something that can be taken back: what an update of the extension makes untrue. */
export interface FilledTabs {
  add(tabId: number): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** The tabs that a version before has left behind, told once; none while the extension goes on as it was. */
  takeLeft(): Promise<readonly number[]>;
}

/**
 * Filled tabs, by numbers alone, in the local area: the session area is emptied by an update. A mark in the session area tells
 * that the extension goes on as it was.
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
