import type { FillProgress } from '../engine/fill-plan';
import { afterLoad, endedRun, idle, lostRun, type PageRun, type Run, resumedRun, type Work } from '../engine/run';
import type { AppEvent } from '../messaging/events';
import { FailureError, type Result } from '../domain/result';
import type { TabChange } from '../messaging/namespaces/tab';
import type { FilledTabs, Runs } from '../storage/runs';

/** Runs one task per tab at a time. The state of the work is stored where it outlives the background. */
export interface TabQueue {
  /** The work in progress on a tab's page, or how the last one ended. */
  runOf(tabId: number): Promise<Run>;
  /** Throws a FailureError when the tab is already at work. */
  requireIdle(tabId: number): Promise<void>;
  /**
   * Runs one task on a tab's page. Throws a FailureError when the tab is busy, the page is gone, or it refuses.
   * @param keep stores the result and returns what it changes in the tab's state. Windows learn of the end when it is
   * done; the answer does not wait for it
   */
  run<T extends { readonly end?: string }>(
    tabId: number,
    work: Work,
    ask: () => Promise<Result<T>>,
    keep?: (answer: T) => Promise<TabChange>,
  ): Promise<T>;
  /** The progress of the work on a page. */
  progress(tabId: number, progress: FillProgress): void;
  /** A page has been loaded in the tab. */
  loaded(tabId: number): Promise<void>;
  /** The tab is gone, or nothing in it can be undone any more. */
  forget(tabId: number): Promise<void>;
  /** Continues after an earlier background: work that was running, and pages filled before an update. */
  resume(isThere: (tabId: number) => Promise<boolean>): Promise<void>;
}

/** What a tab queue needs. */
export interface TabQueueDeps {
  readonly runs: Runs;
  readonly filled: FilledTabs;
  /** What happened to work on a page whose end was not seen; stores its report. */
  readonly askPage: (tabId: number, work: Work) => Promise<PageRun | null>;
  readonly publish: (event: AppEvent) => void;
}

/** Makes the queue of all tabs; windows are told when work begins and ends. */
export function createTabQueue({ runs, filled, askPage, publish }: TabQueueDeps): TabQueue {
  /** What this background itself is waiting for. */
  const own = new Map<number, Run>();

  const set = async (tabId: number, run: Run, change: TabChange | null = null) => {
    await runs.set(tabId, run);
    publish({ news: 'tab', tabId, change });
  };
  const runOf = async (tabId: number): Promise<Run> => {
    const known = own.get(tabId);
    if (known) return known;
    const stored = (await runs.get(tabId)) ?? idle;
    if (stored.state !== 'working') return stored;
    // The background that began this has ended: only the page knows the result, and its report is stored with the tab.
    const run = resumedRun(stored, await askPage(tabId, stored.work));
    if (run !== stored && !own.has(tabId)) await set(tabId, run);
    return run;
  };
  const requireIdle = async (tabId: number) => {
    if ((await runOf(tabId)).state === 'working') throw new FailureError({ code: 'busy' });
  };

  return {
    runOf,
    requireIdle,
    async run(tabId, work, ask, keep) {
      await requireIdle(tabId);
      // Another task may have started first.
      if (own.has(tabId)) throw new FailureError({ code: 'busy' });
      const begun: Run = { state: 'working', work, progress: null };
      own.set(tabId, begun);
      let ended: Run = lostRun(work, 'page', false);
      let kept: Promise<TabChange | null> = Promise.resolve({});
      try {
        await Promise.all([set(tabId, begun, { run: begun }), work === 'undo' ? undefined : filled.add(tabId)]);
        const answer = await ask().catch(() => {
          throw new FailureError({ code: 'noPage' });
        });
        ended = answer.ok ? endedRun(work, answer.value.end ?? 'done') : { state: 'stopped', work };
        if (!answer.ok) throw new FailureError(answer.failure);
        if (work === 'undo' && ended.state === 'done') await filled.remove(tabId);
        // If storing fails, windows ask for the state of the tab, and that request reports the error.
        if (keep) kept = keep(answer.value).catch(() => null);
        return answer.value;
      } finally {
        own.delete(tabId);
        await runs.set(tabId, ended);
        const run = ended;
        void kept.then((change) => publish({ news: 'tab', tabId, change: change && { ...change, run } }));
      }
    },
    progress(tabId, progress) {
      const run = own.get(tabId);
      if (run?.state !== 'working') return;
      own.set(tabId, { ...run, progress });
      publish({ news: 'progress', tabId, progress });
    },
    async loaded(tabId) {
      await filled.remove(tabId);
      const run = (await runs.get(tabId)) ?? idle;
      const next = afterLoad(run);
      if (next !== run) await runs.set(tabId, next);
    },
    async forget(tabId) {
      await Promise.all([runs.remove(tabId), filled.remove(tabId)]);
    },
    async resume(isThere) {
      for (const tabId of await filled.takeLeft()) {
        if (await isThere(tabId)) await set(tabId, lostRun(null, 'update', false));
      }
      for (const tabId of await runs.working()) await runOf(tabId);
    },
  };
}
