import type {
  FillOptions,
  FillProgress,
  FillReport,
  FillPlan,
  Outcome,
  PageRejection,
  UndoReport,
} from '../engine/fill-plan';
import { controlOf, matcherOf, matchKey } from '../engine/match';
import type { PageReading } from '../engine/reading';
import type { PageRun } from '../engine/run';
import type { ConfirmationPage } from '../engine/confirmation';
import type { CheckResult } from '../spec/check-result';
import { type FormWords, rejectionOf } from './accept';
import { lookAfter } from './aftercare';
import { type Aim, aimAt } from './aim';
import { createChecking } from './checking';
import { collect } from './collect';
import { fillPage } from './fill';
import { createPageCache } from './page-cache';
import { createMarks, type Mark } from './marks';
import { endRun } from './run';
import { readShown } from './confirmation';
import { type UndoLog, undoFills } from './undo';
import type { PageChange } from './watch';

/** Everything that the page side does for the extension, on one page. */
export interface PageSession {
  look(
    words: readonly FormWords[],
  ): { kind: 'form' } | { kind: 'refused'; reason: PageRejection } | { kind: 'elsewhere' };
  /** `onLater` gets a new report when the site changes filled values within seconds after the fill. */
  fill(
    job: FillPlan,
    options: FillOptions,
    onProgress: (progress: FillProgress) => void,
    onLater: (report: FillReport) => void,
  ): Promise<FillReport>;
  cancel(): void;
  /** What the page knows of the work on it, for a background that missed its end. */
  run(): PageRun;
  /** The vault was locked, or the tab has left its case: writing stops at once. */
  stop(): void;
  undo(): Promise<UndoReport>;
  /**
   * Scrolls to a row (by our id) and highlights it, whether or not anything was filled. False when the page does not
   * have it, hides it, or several of its rows could be it. Only the words of `job` are used, not its values.
   */
  show(row: string, job: FillPlan): boolean;
  /**
   * Reads the whole form as it is. `onChange`: a function starts watching, false stops it, null leaves it as it is.
   * Writes nothing. The rows of a form are given only once; returns null when they are not known here.
   */
  read(form: string, job: FillPlan | null, onChange: ((change: PageChange) => void) | false | null): PageReading | null;
  unwatch(): void;
  /** Marks what a check found, replacing the marks of a fill. `isAsked`: a person has asked for the check. */
  mark(marks: readonly { readonly row: string; readonly result: CheckResult }[], isAsked: boolean): void;
  /** Reads a page that shows entries as text. */
  shown(job: FillPlan): ConfirmationPage;
  /** Lets the person point at the control of a part; `cancel` ends it. */
  point(job: FillPlan, row: string, part: string): Promise<Aim>;
  /** Goes to the next or previous difference of the last check. */
  step(to: 'next' | 'previous'): string | null;
  clear(): void;
}

/** Two fills at once would each mistake the other's writing for the person's. */
const busy = 'A fill is still running on this page: cancel it first.';

/** Starts the page side. It holds what is needed to undo its fills, and nothing else of a case. */
export function createSession(document: Document): PageSession {
  const marks = createMarks(document);
  let running: AbortController | null = null;
  let isFilling = false;
  /** The fills that can be undone, in the order they ran. One value put onto the page counts as a small fill. */
  let logs: readonly UndoLog[] = [];
  let outcomes: readonly Outcome[] = [];
  /** The result of the last work, if it has a report; null before any work. */
  let last: { report: FillReport | null } | null = null;
  let leaveAlone = (): void => undefined;
  /**
   * What a check has said about the marks since the last fill. Later results of the fill are then shown by the next
   * look of the check. `none`: another person's page has no marks, and a fill's marks do not come back to it by
   * themselves.
   */
  let checked: 'some' | 'none' | null = null;
  const cache = createPageCache(document);
  const checking = createChecking(document, marks, () => running !== null);

  async function alone<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (running) throw new Error(busy);
    leaveAlone();
    last = { report: null };
    const controller = new AbortController();
    running = controller;
    try {
      return await work(controller.signal);
    } finally {
      running = null;
    }
  }

  /** Marks the results of a fill. Rows are found by the order of their controls, which the outcomes name. */
  const markOutcomes = () => {
    if (checked !== null) return;
    const controls = document.querySelectorAll<HTMLElement>('input, select, textarea');
    marks.show(
      outcomes.flatMap(({ control, outcome }): Mark[] => {
        const row = control && control.order >= 0 ? controls[control.order]?.closest<HTMLElement>('dl') : null;
        return row ? [{ row, kind: outcome }] : [];
      }),
    );
  };

  // When a person changes a row, its mark is out of date; only a new reading tells its state.
  const unmark = (event: Event) => {
    if (running || !event.isTrusted || checking.isWatching() || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('dl');
    if (row) marks.forget(row);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, unmark, { capture: true });

  return {
    look(words) {
      // The fill itself keeps reading the page, and it was the form at its last reading.
      if (isFilling) return { kind: 'form' };
      const page = cache.look();
      const reasons = words.map((one) => rejectionOf(document, page, one));
      if (reasons.includes(null)) return { kind: 'form' };
      cache.drop();
      const reason = reasons.find((one) => one !== null && one !== 'notTheForm');
      return reason ? { kind: 'refused', reason } : { kind: 'elsewhere' };
    },
    fill: (job, options, onProgress, onLater) =>
      alone(async (signal) => {
        if (checked === 'none') checked = null;
        isFilling = true;
        const filled = await fillPage({ document, job, options, signal, onProgress, kept: cache.take() }).finally(
          () => {
            isFilling = false;
          },
        );
        const { report } = filled;
        if (report.end === 'done' || report.end === 'cancelled' || report.end === 'stopped') {
          if (filled.undo.steps.length > 0) logs = [...logs, filled.undo];
          outcomes = report.outcomes;
          setTimeout(markOutcomes);
        }
        const told = { ...report, canUndo: logs.length > 0 };
        last = { report: told };
        if (filled.after && report.end === 'done') {
          leaveAlone = lookAfter(filled.after, told, (later) => {
            outcomes = later.report.outcomes;
            logs = logs.map((log) => (log === filled.undo || log.job === job ? { ...log, strays: later.strays } : log));
            markOutcomes();
            onLater({ ...later.report, canUndo: logs.length > 0 });
          });
        } else if (filled.after) endRun(filled.after);
        return told;
      }),
    cancel: () => running?.abort(),
    run: () => ({
      isKnown: last !== null,
      isRunning: running !== null,
      report: last?.report ?? null,
      canUndo: logs.length > 0,
    }),
    stop() {
      running?.abort('locked');
      leaveAlone();
    },
    undo: () =>
      alone(async (signal) => {
        const undone = await undoFills(document, logs, signal);
        logs = undone.open;
        outcomes = [];
        if (checked !== 'some') marks.clear();
        return undone.report;
      }),
    show(row, job) {
      const element = rowElement(document, row, job);
      if (!element?.checkVisibility()) return false;
      element.scrollIntoView({ block: 'center' });
      marks.point(element);
      return true;
    },
    read: (form, job, onChange) => checking.read(form, job, onChange),
    unwatch: () => checking.unwatch(),
    mark(rows, isAsked) {
      checked = rows.length > 0 ? 'some' : 'none';
      checking.mark(rows, isAsked);
    },
    shown: (job) => readShown(document, job),
    point: (job, row, part) => alone((signal) => aimAt(document, { job, row, part, marks, signal })),
    step: (to) => checking.step(to),
    clear() {
      leaveAlone();
      cache.drop();
      checking.clear();
      checked = null;
      marks.clear();
      logs = [];
      outcomes = [];
    },
  };
}

/** The element of a row on the page as it is now. */
function rowElement(document: Document, row: string, job: FillPlan): HTMLElement | null {
  const page = collect(document);
  const matches = matcherOf(job).match(page.facts);
  for (const { part } of job.rows.find((one) => one.row === row)?.parts ?? []) {
    const control = controlOf(matches.get(matchKey(row, part)), page.facts);
    if (control) return page.rowElements[control.row] ?? null;
  }
  return null;
}
