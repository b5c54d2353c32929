import { describe, expect, it } from 'vitest';
import { countOutcomes, type FillReport } from '../../lib/engine/fill-plan';
import { bindingsIn } from '../../lib/storage/bindings';
import { memoryArea } from './memory-area';

const report: FillReport = {
  end: 'done',
  stopped: null,
  page: { accepted: true, drift: [] },
  identity: { result: 'same', rows: [] },
  outcomes: [],
  counts: countOutcomes([]),
  written: [],
  writes: 3,
  canUndo: true,
  timings: { collect: 1, match: 1, plan: 1, apply: 1, settle: 1, verify: 1, total: 6, passes: 2 },
};

describe('a tab', () => {
  it('is bound to nothing at first', async () => {
    expect(await bindingsIn(memoryArea()).get(7)).toBeNull();
  });

  it('is bound to one case, the last', async () => {
    const bindings = bindingsIn(memoryArea());
    await bindings.set(7, { caseId: 'a', report, check: null });
    expect(await bindings.get(7)).toEqual({ caseId: 'a', report, check: null });
    await bindings.set(7, { caseId: 'b', report: null, check: null });
    expect(await bindings.get(7)).toEqual({ caseId: 'b', report: null, check: null });
  });

  it('has nothing to do with other tabs, nor with what else is stored', async () => {
    const area = memoryArea();
    area.poke('vault', { open: true });
    const bindings = bindingsIn(area);
    await bindings.set(1, { caseId: 'a', report: null, check: null });
    await bindings.set(11, { caseId: 'b', report: null, check: null });
    await bindings.remove(1);
    expect(await bindings.get(1)).toBeNull();
    expect(await bindings.get(11)).toEqual({ caseId: 'b', report: null, check: null });
    expect(area.peek('vault')).toEqual({ open: true });
  });

  it('is changed by several at once without one undoing the other, and not bound by a change', async () => {
    const area = memoryArea();
    const bindings = bindingsIn(area);
    await bindings.update(7, (now) => ({ ...now, report }));
    expect(area.keys()).toEqual([]);
    await bindings.set(7, { caseId: 'a', report: null, check: null });
    await Promise.all([
      bindings.update(7, (now) => ({ ...now, report })),
      bindings.update(7, (now) => ({ ...now, found: {} })),
      bindings.update(7, () => null),
    ]);
    expect(await bindings.get(7)).toEqual({ caseId: 'a', report, check: null, found: {} });
  });

  it('says of a change what it has become, and null where nothing was changed', async () => {
    const bindings = bindingsIn(memoryArea());
    expect(await bindings.update(7, (now) => ({ ...now, report }))).toBeNull();
    await bindings.set(7, { caseId: 'a', report: null, check: null });
    expect(await bindings.update(7, (now) => ({ ...now, report }))).toEqual({ caseId: 'a', report, check: null });
    expect(await bindings.update(7, () => null)).toBeNull();
  });

  it('is let go together with all others, and nothing else is', async () => {
    const area = memoryArea();
    area.poke('vault.key', 'key');
    const bindings = bindingsIn(area);
    expect(await bindings.clear()).toEqual([]);
    await bindings.set(1, { caseId: 'a', report, check: null });
    await bindings.set(11, { caseId: 'b', report: null, check: null });
    expect(await bindings.tabs()).toEqual([1, 11]);
    expect(await bindings.clear()).toEqual([1, 11]);
    expect(area.keys()).toEqual(['vault.key']);
  });

  it('that was never bound is let go without an error', async () => {
    await expect(bindingsIn(memoryArea()).remove(7)).resolves.toBeUndefined();
  });

  it('is still bound when the background comes back', async () => {
    const area = memoryArea();
    await bindingsIn(area).set(7, { caseId: 'a', report: null, check: null });
    expect(await bindingsIn(area).get(7)).toEqual({ caseId: 'a', report: null, check: null });
  });

  it.each([['a text'], [null], [7], [{}], [{ caseId: 7 }], [['a']], [{ report: null }]])(
    'under which %j lies is bound to nothing',
    async (value) => {
      const area = memoryArea();
      await bindingsIn(area).set(7, { caseId: 'a', report: null, check: null });
      const [key = ''] = area.keys();
      area.poke(key, value);
      expect(await bindingsIn(area).get(7)).toBeNull();
    },
  );
});
