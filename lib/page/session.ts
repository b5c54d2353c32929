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

/** Everything the page side does for the extension, on one page. */
export interface PageSession {
  look(
    words: readonly FormWords[],
  ): { kind: 'form' } | { kind: 'refused'; reason: PageRejection } | { kind: 'elsewhere' };
  /** `onLater` gets a new report when the site has changed what was filled, within seconds after the fill. */
  fill(
    job: FillPlan,
    options: FillOptions,
    onProgress: (progress: FillProgress) => void,
    onLater: (report: FillReport) => void,
  ): Promise<FillReport>;
  cancel(): void;
  /** What the page knows of the work on it: for a background that has not seen its end. */
  run(): PageRun;
  /** The vault has been locked, or the tab has left its case: nothing is written any more, at once. */
  stop(): void;
  undo(): Promise<UndoReport>;
  /**
   * Scrolls to a row (by our id) and points at it, whether anything was filled or not; false when the page does not have
   * it, hides it, or more than one of its rows could be it. The job is there for the rows' words: its values are not read.
   */
  show(row: string, job: FillPlan): boolean;
  /**
   * Reads the whole form as it stands; with `onChange` it is watched from then on, with null as before. Writes
   * nothing. The rows of a form need to be given once; null when they are not known here.
   */
  read(form: string, job: FillPlan | null, onChange: ((change: PageChange) => void) | false | null): PageReading | null;
  unwatch(): void;
  /** Marks what a check found, in place of what a fill has marked. `isAsked`: a person has asked for the check. */
  mark(marks: readonly { readonly row: string; readonly result: CheckResult }[], isAsked: boolean): void;
  /** Reads a page that shows entries as text. */
  shown(job: FillPlan): ConfirmationPage;
  /** Lets the person point at the control of a part; `cancel` ends it. */
  point(job: FillPlan, row: string, part: string): Promise<Aim>;
  /** Goes to the next or the previous difference of the last check. */
  step(to: 'next' | 'previous'): string | null;
  clear(): void;
}

/** Two fills at once would each take the other's writing for the person's. */
const busy = 'A fill is still running on this page: cancel it first.';

/** Starts the page side. It holds the way back from its fills and nothing of a case besides. */
export function createSession(document: Document): PageSession {
  const marks = createMarks(document);
  let running: AbortController | null = null;
  let isFilling = false;
  /** The fills that can be taken back, in the order they were done; one value put onto the page is a small one. */
  let logs: readonly UndoLog[] = [];
  let outcomes: readonly Outcome[] = [];
  /** What the last work came to, as far as it leaves a report; null before there was any. */
  let last: { report: FillReport | null } | null = null;
  let leaveAlone = (): void => undefined;
  /**
   * What a check has said of the marks since the last fill: what the fill comes to later is then told by the next look of
   * the check. `none`: another person's page has none, and a fill's do not come back to it by themselves.
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

  /** Marks what a fill came to. Rows are found by the order of their controls, which the outcomes tell. */
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

  // A row that a person changes is no longer what its mark says; what it is now is only told by reading it.
  const unmark = (event: Event) => {
    if (running || !event.isTrusted || checking.isWatching() || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('dl');
    if (row) marks.forget(row);
  };
  for (const type of ['input', 'change']) document.addEventListener(type, unmark, { capture: true });

  return {
    look(words) {
      // A page that is being filled was the form when the fill read it last, and the fill itself goes on reading it.
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
