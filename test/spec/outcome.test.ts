import { describe, expect, it } from 'vitest';
import { keptReasons, noDataReasons, outcomeKinds, pageRefusals, valueRefusals } from '../../lib/spec/outcome';

describe('the closed lists', () => {
  it('of outcomes is the one that the whole extension speaks of', () => {
    expect([...outcomeKinds]).toEqual([
      'filled',
      'alreadyEqual',
      'keptUserValue',
      'refused',
      'notOnPage',
      'cleared',
      'noData',
      'yours',
    ]);
  });

  it('of reasons hold no word twice, as a reason is told by its word alone', () => {
    const reasons = [...valueRefusals, ...pageRefusals, ...noDataReasons, ...keptReasons];
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
