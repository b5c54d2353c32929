import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { loadExpected } from '../fixtures/cases/load';
import { portalModel } from '../pages/build';
import { outermost } from '../tools/bench/content-script';
import { floorTargets } from '../tools/bench/floor-targets';
import { inWords, ratioOfMedians, spread } from '../tools/bench/statistics';

describe('figures', () => {
  it.each([
    [[3], { median: 3, min: 3, max: 3 }],
    [[9, 1, 5], { median: 5, min: 1, max: 9 }],
    [[4, 1, 2, 10], { median: 3, min: 1, max: 10 }],
  ])('of %j are %j', (figures, expected) => {
    expect(spread(figures)).toEqual(expected);
  });

  it('of nothing are refused', () => {
    expect(() => spread([])).toThrow('There is nothing to describe.');
  });

  it('are told in words', () => {
    expect(inWords({ median: 12.34, min: 1, max: 20 })).toBe('12.3 ms (1.0 to 20.0)');
  });

  it('are compared by their medians, whatever their extremes', () => {
    expect(ratioOfMedians([90, 10, 12], [4, 0.1, 5])).toBe(3);
  });
});

describe('events of a trace', () => {
  const event = (ts: number, dur: number, tid = 1) => ({ pid: 1, tid, ts, dur });

  it('count once where one lies in another', () => {
    expect(outermost([event(2, 3), event(0, 10), event(10, 5)])).toEqual([event(0, 10), event(10, 5)]);
  });

  it('count each on its own thread', () => {
    expect(outermost([event(0, 10), event(2, 3, 2)])).toEqual([event(0, 10), event(2, 3, 2)]);
  });
});

describe('the bare loop', () => {
  it('sets every part that is expected, each by an id of the page, in the order of the page', () => {
    const expected = loadExpected('testa-largest');
    const targets = floorTargets(coeGijinkoku, expected);
    expect(targets.length).toBe(Object.values(expected).flatMap((parts) => Object.values(parts)).length);
    const ids = portalModel().rows.flatMap((row) =>
      'controls' in row ? (row.controls ?? []).map(({ id }) => id) : [],
    );
    const places = targets.map(({ id }) => ids.indexOf(id));
    expect(places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? -1)))).toBe(true);
  });
});
