import type { CheckReport } from '../engine/check-report';
import type { FillReport } from '../engine/fill-plan';
import type { FoundDifferences } from '../spec/check-result';
import type { StorageArea } from './area';
import { createWriterQueue } from './writer-queue';

/** What a tab is bound to. Kept in the browser's memory only, gone with the browser and with the open vault. */
export interface Binding {
  readonly caseId: string;
  /** The last fill's report; it holds no value. */
  readonly report: FillReport | null;
  /** The last check's report; it holds no value. */
  readonly check: CheckReport | null;
  /** Differences that checks have shown since one was recorded; texts as hashes. Absent where there were none. */
  readonly found?: FoundDifferences;
}

/** One tab, one case. */
export interface Bindings {
  get(tabId: number): Promise<Binding | null>;
  set(tabId: number, binding: Binding): Promise<void>;
  /**
   * Changes a binding, with no other write in between; null leaves it as it is. Gives the binding as it was changed; null where
   * nothing was, as for a tab that is not bound.
   */
  update(tabId: number, change: (now: Binding) => Binding | null): Promise<Binding | null>;
  remove(tabId: number): Promise<void>;
  /** The tabs that are bound. */
  tabs(): Promise<readonly number[]>;
  /** Lets all of them go; gives the tabs that were bound. */
  clear(): Promise<readonly number[]>;
}

const prefix = 'tab:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** Bindings in a session area. What is stored there is written by this file alone, so a shape that does not fit is gone. */
export function bindingsIn(session: StorageArea): Bindings {
  const tabs = async (): Promise<readonly number[]> =>
    (await session.names()).flatMap((key) => (key.startsWith(prefix) ? [Number(key.slice(prefix.length))] : []));
  const exclusively = createWriterQueue();
  async function read(tabId: number): Promise<Binding | null> {
    const key = keyOf(tabId);
    const value = (await session.get([key]))[key];
    return isBinding(value) ? value : null;
  }
  const set = (tabId: number, binding: Binding) => session.set({ [keyOf(tabId)]: binding });
  return {
    tabs,
    // What is being written is read as it will be.
    get: (tabId) => exclusively(() => read(tabId)),
    clear: () =>
      exclusively(async () => {
        const bound = await tabs();
        if (bound.length > 0) await session.remove(bound.map(keyOf));
        return bound;
      }),
    set: (tabId, binding) => exclusively(() => set(tabId, binding)),
    update: (tabId, change) =>
      exclusively(async () => {
        const now = await read(tabId);
        const next = now && change(now);
        if (next !== null) await set(tabId, next);
        return next;
      }),
    remove: (tabId) => exclusively(() => session.remove([keyOf(tabId)])),
  };
}

function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && 'caseId' in value && typeof value.caseId === 'string';
}
