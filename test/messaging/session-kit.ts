import { countOutcomes, type FillOptions, type FillReport, type FillPlan } from '../../lib/engine/fill-plan';
import type { PageSession } from '../../lib/page/session';

/** What a fill is asked with. */
export interface FillRequestOfSession {
  readonly job: FillPlan;
  readonly options: FillOptions;
}

const timings = { collect: 0, match: 0, plan: 0, apply: 0, settle: 0, verify: 0, total: 0, passes: 0 };

/** A session without a page: it notes what it is asked. */
export function sessionKit(more: Partial<PageSession> = {}) {
  const calls: unknown[][] = [];
  const report: FillReport = {
    end: 'done',
    stopped: null,
    page: { accepted: true, drift: [] },
    identity: { result: 'empty', rows: [] },
    outcomes: [],
    counts: countOutcomes([]),
    written: [],
    writes: 0,
    canUndo: false,
    timings,
  };
  const session: PageSession = {
    look(words) {
      calls.push(['look', words]);
      return { kind: 'form' };
    },
    async fill(job, options, onProgress) {
      calls.push(['fill', job, options]);
      onProgress({ done: 1, total: 2, section: '身分事項' });
      return report;
    },
    cancel: () => void calls.push(['cancel']),
    run: () => ({ isKnown: false, isRunning: false, report: null, canUndo: false }),
    stop: () => void calls.push(['stop']),
    async undo() {
      calls.push(['undo']);
      return { end: 'done', restored: 1, left: [] };
    },
    read(form, job, onChange) {
      calls.push(['read', form, job, typeof onChange === 'function']);
      return 'reading' as never;
    },
    unwatch: () => void calls.push(['unwatch']),
    mark: (rows, isAsked) => void calls.push(['mark', rows, isAsked]),
    shown(job) {
      calls.push(['shown', job]);
      return 'shown' as never;
    },
    async point(job, row, part) {
      calls.push(['point', job, row, part]);
      return { result: 'cancelled', words: '' };
    },
    step(to) {
      calls.push(['step', to]);
      return 'applicant.birth';
    },
    show(row, job) {
      calls.push(['show', row, job]);
      return true;
    },
    clear: () => void calls.push(['clear']),
    ...more,
  };
  return { session, calls, report };
}
