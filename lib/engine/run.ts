import type { FillProgress, FillReport } from './fill-plan';

/** What is done on a page: a whole fill, one value put onto it, or an undo. */
export type Work = 'fill' | 'put' | 'undo';

/** What ended a piece of work from outside. */
export type Loss =
  /** The browser ended the background; the page stopped after the box at hand and still holds its undo. */
  | 'background'
  /** The page was loaded anew, or left for another. */
  | 'page'
  /** The extension was updated or loaded anew; the page stopped, and its undo is gone with the version before. */
  | 'update';

/**
 * What is being done on a tab's page, or how the last of it ended. Outlives the background and holds no value:
 * idle → working → done | cancelled | stopped | lost → working …
 */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly work: Work; readonly progress: FillProgress | null }
  | { readonly state: 'done' | 'cancelled'; readonly work: Work }
  /** The page was not written on, or no further: the report says why. */
  | { readonly state: 'stopped'; readonly work: Work }
  | LostRun;

/** Work whose end nobody has seen. */
export interface LostRun {
  readonly state: 'lost';
  /** Null where it is not known any more. */
  readonly work: Work | null;
  readonly to: Loss;
  /** What was written can still be taken back. */
  readonly canUndo: boolean;
  /** Pages loaded in the tab since; what was lost on the page before last is no news. */
  readonly loads: number;
}

/** Nothing has been done on the page yet. */
export const idle: Run = { state: 'idle' };

/** What the page side knows of the work on it. */
export interface PageRun {
  /** Work was asked of this very page. */
  readonly isKnown: boolean;
  readonly isRunning: boolean;
  /** What the last fill came to; null while it runs, and after other work. */
  readonly report: FillReport | null;
  readonly canUndo: boolean;
}

/** How work ended that a page has answered for. */
export function endedRun(work: Work, end: string): Run {
  if (end === 'done' || end === 'cancelled') return { state: end, work };
  return { state: work === 'undo' ? 'done' : 'stopped', work };
}

/** Work that something from outside has ended. */
export const lostRun = (work: Work | null, to: Loss, canUndo: boolean): LostRun => ({
  state: 'lost',
  work,
  to,
  canUndo,
  loads: 0,
});

/**
 * What became of work whose background has ended, by what its page says now. Null from a page: there is none of ours any
 * more.
 */
export function resumedRun(run: Run, page: PageRun | null): Run {
  if (run.state !== 'working') return run;
  if (!page?.isKnown) return { ...lostRun(run.work, 'page', false), loads: 1 };
  if (page.isRunning) return run;
  // The page may have come to its end just before it noticed.
  const end = page.report?.end;
  if (end !== undefined && end !== 'cancelled') return endedRun(run.work, end);
  return lostRun(run.work, 'background', page.canUndo);
}

/** What is left to tell once a page has been loaded in the tab: how work on the page before was lost, and nothing else. */
export function afterLoad(run: Run): Run {
  // Work that still runs hears of it itself.
  if (run.state === 'working') return run;
  return run.state === 'lost' && run.to === 'page' && run.loads === 0 ? { ...run, loads: 1 } : idle;
}
