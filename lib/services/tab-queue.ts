import type { FillProgress } from '../engine/fill-plan';
import { afterLoad, endedRun, idle, lostRun, type PageRun, type Run, resumedRun, type Work } from '../engine/run';
import type { AppEvent } from '../messaging/events';
import { FailureError, type Result } from '../domain/result';
import type { TabChange } from '../messaging/namespaces/tab';
import type { FilledTabs, Runs } from '../storage/runs';

/** Work on pages, one piece at a time for each tab. What is being done is kept where it outlives the background. */
export interface TabQueue {
  /** What is being done on a tab's page, or how the last of it ended. */
  runOf(tabId: number): Promise<Run>;
  /** Throws a FailureError when the tab is at work already. */
  requireIdle(tabId: number): Promise<void>;
  /**
   * Asks a page for something that may take a while. Throws a FailureError when it is busy, gone, or refuses.
   * @param keep keeps what came of it and says what that changes of the tab: windows are told of the end when it is done; the
   * answer does not wait for it
   */
  run<T extends { readonly end?: string }>(
    tabId: number,
    work: Work,
    ask: () => Promise<Result<T>>,
    keep?: (answer: T) => Promise<TabChange>,
  ): Promise<T>;
  /** How far the work on a page is. */
  progress(tabId: number, progress: FillProgress): void;
  /** A page has been loaded in the tab. */
  loaded(tabId: number): Promise<void>;
  /** The tab is gone, or holds nothing any more that could be taken back. */
  forget(tabId: number): Promise<void>;
  /** Takes up what a background before this one has left: work that was going on, and pages filled before an update. */
  resume(isThere: (tabId: number) => Promise<boolean>): Promise<void>;
}

/** What turns need. */
export interface TabQueueDeps {
  readonly runs: Runs;
  readonly filled: FilledTabs;
  /** What became of work on a page whose end nobody has seen; keeps its report. */
  readonly askPage: (tabId: number, work: Work) => Promise<PageRun | null>;
  readonly publish: (event: AppEvent) => void;
}

/** Keeps the turns of all tabs; windows are told when one begins and ends. */
export function createTabQueue({ runs, filled, askPage, publish }: TabQueueDeps): TabQueue {
  /** What this background itself waits for. */
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
    // The background that began this has ended: only the page knows what came of it, and its report is kept with the tab.
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
      // Somebody else may have been quicker.
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
        // What could not be kept is asked for: it says itself what is wrong.
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
