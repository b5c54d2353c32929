import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../lib/practice/random';

const take = (seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return [random(), random(), random(), random()];
};

describe('the seeded generator', () => {
  it('gives the same numbers for the same seed, others for another, all from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(take(seed)).toEqual(take(seed));
        expect(take(seed)).not.toEqual(take(seed + 1));
        expect(take(seed).every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });
});
