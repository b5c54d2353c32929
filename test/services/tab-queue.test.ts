import { describe, expect, it } from 'vitest';
import type { Run } from '../../lib/engine/run';
import type { AppEvent } from '../../lib/messaging/events';
import { createTabQueue } from '../../lib/services/tab-queue';
import { filledTabsIn, runsIn } from '../../lib/storage/runs';
import { memoryArea } from '../storage/memory-area';

const working: Run = { state: 'working', work: 'fill', progress: null };
const done = { ok: true, value: { end: 'done' } } as const;

/** A queue whose events are kept. */
function setUp(before?: Run) {
  const [local, session] = [memoryArea(), memoryArea()];
  const runs = runsIn(session);
  const events: AppEvent[] = [];
  const queue = createTabQueue({
    runs,
    filled: filledTabsIn(local, session),
    askPage: async () => ({ isKnown: true, isRunning: false, report: null, canUndo: true }),
    publish: (event) => events.push(event),
  });
  const changes = () => events.flatMap((event) => (event.news === 'tab' ? [event.change] : []));
  return { queue, runs, changes, begun: before ? runs.set(7, before) : Promise.resolve() };
}

describe('work on the page of a tab', () => {
  it('tells with its events what it changes of the tab', async () => {
    const { queue, changes } = setUp();
    await queue.run(
      7,
      'fill',
      async () => done,
      async () => ({ check: null }),
    );
    await expect.poll(() => changes().length).toBe(2);
    expect(changes()).toEqual([{ run: working }, { check: null, run: { state: 'done', work: 'fill' } }]);
  });

  it('has its end asked for where what came of it could not be kept', async () => {
    const { queue, changes } = setUp();
    await queue.run(
      7,
      'fill',
      async () => done,
      () => Promise.reject(new Error('full')),
    );
    await expect.poll(() => changes().length).toBe(2);
    expect(changes()[1]).toBeNull();
  });

  it('that an earlier background began has its end asked for: its report is kept with the tab', async () => {
    const { queue, changes, begun } = setUp(working);
    await begun;
    expect((await queue.runOf(7)).state).toBe('lost');
    expect(changes()).toEqual([null]);
  });
});
