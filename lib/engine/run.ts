import type { FillProgress, FillReport } from './fill-plan';

/** Work on a page: a whole fill, one value put onto it, or an undo. */
export type Work = 'fill' | 'put' | 'undo';

/** What ended a piece of work from outside. */
export type Loss =
  /** The browser ended the background; the page stopped after its current box and can still undo. */
  | 'background'
  /** The page was reloaded, or left for another. */
  | 'page'
  /** The extension was updated or reloaded; the page stopped, and its undo is lost with the old version. */
  | 'update';

/**
 * The work in progress on a tab's page, or how the last one ended. It outlives the background and holds no value: idle
 * → working → done | cancelled | stopped | lost → working …
 */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly work: Work; readonly progress: FillProgress | null }
  | { readonly state: 'done' | 'cancelled'; readonly work: Work }
  /** Nothing was written on the page, or nothing more: the report says why. */
  | { readonly state: 'stopped'; readonly work: Work }
  | LostRun;

/** Work whose end was not seen. */
export interface LostRun {
  readonly state: 'lost';
  /** Null if it is no longer known. */
  readonly work: Work | null;
  readonly to: Loss;
  /** What was written can still be undone. */
  readonly canUndo: boolean;
  /** Pages loaded in the tab since then; work lost two pages ago is no longer reported. */
  readonly loads: number;
}

/** Nothing has been done on the page yet. */
export const idle: Run = { state: 'idle' };

/** What the page side knows about the work on it. */
export interface PageRun {
  /** Work was requested from exactly this page. */
  readonly isKnown: boolean;
  readonly isRunning: boolean;
  /** The result of the last fill; null while it runs, and after other work. */
  readonly report: FillReport | null;
  readonly canUndo: boolean;
}

/** The end of work as the page has reported it. */
export function endedRun(work: Work, end: string): Run {
  if (end === 'done' || end === 'cancelled') return { state: end, work };
  return { state: work === 'undo' ? 'done' : 'stopped', work };
}

/** Work that was ended from outside. */
export const lostRun = (work: Work | null, to: Loss, canUndo: boolean): LostRun => ({
  state: 'lost',
  work,
  to,
  canUndo,
  loads: 0,
});

/**
 * What happened to work whose background has ended, from what its page says now. Null from a page: our page side is no
 * longer there.
 */
export function resumedRun(run: Run, page: PageRun | null): Run {
  if (run.state !== 'working') return run;
  if (!page?.isKnown) return { ...lostRun(run.work, 'page', false), loads: 1 };
  if (page.isRunning) return run;
  // The page may have finished just before it noticed.
  const end = page.report?.end;
  if (end !== undefined && end !== 'cancelled') return endedRun(run.work, end);
  return lostRun(run.work, 'background', page.canUndo);
}

/** What remains to be reported after a page was loaded in the tab: only how work on the page before was lost. */
export function afterLoad(run: Run): Run {
  // Running work learns of it by itself.
  if (run.state === 'working') return run;
  return run.state === 'lost' && run.to === 'page' && run.loads === 0 ? { ...run, loads: 1 } : idle;
}
