import { describe, expect, it } from 'vitest';
import { lostRun } from '../../lib/engine/run';
import { bindingsIn } from '../../lib/storage/bindings';
import { filledTabsIn, runsIn } from '../../lib/storage/runs';
import { memoryArea } from './memory-area';

describe('what is done on a tab’s page', () => {
  it('is kept by tab, beside what the tab is bound to', async () => {
    const area = memoryArea();
    const runs = runsIn(area);
    await bindingsIn(area).set(7, { caseId: 'a', report: null, check: null });
    expect(await runs.get(7)).toBeNull();
    await runs.set(7, { state: 'working', work: 'fill', progress: null });
    await runs.set(77, lostRun('fill', 'background', true));
    expect(await runs.get(7)).toMatchObject({ state: 'working' });
    expect(await runs.working()).toEqual([7]);
    await runs.remove(7);
    expect(await runs.get(7)).toBeNull();
    expect(await runs.working()).toEqual([]);
    expect(await bindingsIn(area).get(7)).toMatchObject({ caseId: 'a' });
  });
});

describe('pages that were filled', () => {
  const told = async (change: (session: ReturnType<typeof memoryArea>) => ReturnType<typeof memoryArea>) => {
    const [local, session] = [memoryArea(), memoryArea()];
    const filled = filledTabsIn(local, session);
    expect(await filled.takeLeft()).toEqual([]);
    await filled.add(7);
    await filled.add(8);
    await filled.remove(8);
    const next = filledTabsIn(local, change(session));
    return [await next.takeLeft(), await next.takeLeft()];
  };

  it('are nothing to tell of while the extension goes on as it was', async () => {
    expect(await told((session) => session)).toEqual([[], []]);
  });

  it('are told of once after an update, which empties the session', async () => {
    expect(await told(() => memoryArea())).toEqual([[7], []]);
  });
});
