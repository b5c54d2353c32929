import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOutcomes, type FillEnd, type FillReport } from '../../lib/engine/fill-plan';
import {
  afterLoad,
  endedRun,
  idle,
  type Loss,
  lostRun,
  type PageRun,
  type Run,
  resumedRun,
  type Work,
} from '../../lib/engine/run';

const works: readonly Work[] = ['fill', 'put', 'undo'];
const losses: readonly Loss[] = ['background', 'page', 'update'];
const working = (work: Work = 'fill'): Run => ({ state: 'working', work, progress: null });

const report = (end: FillEnd): FillReport => ({
  end,
  stopped: null,
  page: { accepted: true, drift: [] },
  identity: { result: 'same', rows: [] },
  outcomes: [],
  counts: countOutcomes([]),
  written: [],
  writes: 0,
  canUndo: true,
  timings: { collect: 0, match: 0, plan: 0, apply: 0, settle: 0, verify: 0, total: 0, passes: 1 },
});
const page = (change: Partial<PageRun> = {}): PageRun => ({
  isKnown: true,
  isRunning: false,
  report: report('cancelled'),
  canUndo: true,
  ...change,
});

describe('work that a page has answered for', () => {
  it.each<readonly [Work, string, Run['state']]>([
    ['fill', 'done', 'done'],
    ['fill', 'cancelled', 'cancelled'],
    ['fill', 'pageRefused', 'stopped'],
    ['put', 'identityDiffers', 'stopped'],
    ['undo', 'done', 'done'],
    ['undo', 'cancelled', 'cancelled'],
    ['undo', 'nothingToUndo', 'done'],
  ])('%s that ended as %s is %s', (work, end, state) => {
    expect(endedRun(work, end)).toEqual({ state, work });
  });
});

describe('work whose background has ended', () => {
  it.each<readonly [string, PageRun | null, Run]>([
    ['is lost with the page where there is no page of ours', null, { ...lostRun('fill', 'page', false), loads: 1 }],
    [
      'is lost with the page where the page knows of no work: it was loaded anew',
      page({ isKnown: false, report: null, canUndo: false }),
      { ...lostRun('fill', 'page', false), loads: 1 },
    ],
    ['still runs while the page says so', page({ isRunning: true, report: null }), working()],
    ['was cut off where the page stopped, and can be undone', page(), lostRun('fill', 'background', true)],
    ['was cut off before anything was written', page({ canUndo: false }), lostRun('fill', 'background', false)],
    [
      'came to its end where the page had just reached it',
      page({ report: report('done') }),
      { state: 'done', work: 'fill' },
    ],
    ['was stopped where the page said no', page({ report: report('pageRefused') }), { state: 'stopped', work: 'fill' }],
  ])('%s', (_, now, run) => {
    expect(resumedRun(working(), now)).toEqual(run);
  });

  it('an undo has no report, and is cut off', () => {
    expect(resumedRun(working('undo'), page({ report: null }))).toEqual(lostRun('undo', 'background', true));
  });
});

const runs = fc.oneof(
  fc.constant(idle),
  fc.constantFrom(...works).map(working),
  fc
    .tuple(fc.constantFrom(...works), fc.constantFrom('done', 'cancelled', 'pageRefused'))
    .map(([work, end]) => endedRun(work, end)),
  fc.tuple(fc.constantFrom(...works), fc.constantFrom(...losses), fc.boolean()).map((given) => lostRun(...given)),
);
const pages = fc.option(
  fc.record({
    isKnown: fc.boolean(),
    isRunning: fc.boolean(),
    report: fc.option(fc.constantFrom<FillEnd>('done', 'cancelled', 'pageRefused', 'identityDiffers').map(report)),
    canUndo: fc.boolean(),
  }),
);

it('whatever a page says, only work that it calls running goes on', () => {
  fc.assert(
    fc.property(runs, pages, (run, now) => {
      const next = resumedRun(run, now);
      if (run.state !== 'working') expect(next).toBe(run);
      else expect(next.state === 'working').toBe(now?.isKnown === true && now.isRunning);
    }),
  );
});

it('what was lost is told on the next page at most, and never that it can be undone there', () => {
  fc.assert(
    fc.property(runs, (run) => {
      if (run.state === 'working') {
        expect(afterLoad(run)).toBe(run);
        return;
      }
      const next = afterLoad(run);
      expect(next.state === 'lost').toBe(run.state === 'lost' && run.to === 'page');
      expect(afterLoad(next)).toEqual(idle);
    }),
  );
});
