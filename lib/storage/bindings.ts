import type { CheckReport } from '../engine/check-report';
import type { FillReport } from '../engine/fill-plan';
import type { FoundDifferences } from '../spec/check-result';
import type { StorageArea } from './area';
import { createWriterQueue } from './writer-queue';

/** What a tab is bound to. It is only in the browser's memory, and is lost when the browser ends or the vault locks. */
export interface Binding {
  readonly caseId: string;
  /** The last fill's report; it holds no value. */
  readonly report: FillReport | null;
  /** The last check's report; it holds no value. */
  readonly check: CheckReport | null;
  /** Differences that checks have shown since the last recorded check; texts as hashes. Absent if there were none. */
  readonly found?: FoundDifferences;
}

/** Which tab is bound to which case; one case per tab. */
export interface Bindings {
  get(tabId: number): Promise<Binding | null>;
  set(tabId: number, binding: Binding): Promise<void>;
  /**
   * Changes a binding, without any other write in between; null leaves it as it is. Returns the changed binding; null
   * if nothing changed, as for an unbound tab.
   */
  update(tabId: number, change: (now: Binding) => Binding | null): Promise<Binding | null>;
  remove(tabId: number): Promise<void>;
  /** The tabs that are bound. */
  tabs(): Promise<readonly number[]>;
  /** Unbinds all tabs; returns the tabs that were bound. */
  clear(): Promise<readonly number[]>;
}

const prefix = 'tab:';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

/** Bindings in a session area. Only this file writes there, so an entry of another shape counts as absent. */
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
    // Waits for running writes, so that their result is read.
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
