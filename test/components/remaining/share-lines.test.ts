import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLines } from '../../../components/remaining/share-lines';

const linesOf = (shown: number, length: number) => shown + (shown < length ? 1 : 0);
const total = (shares: readonly number[], lengths: readonly number[]) =>
  shares.reduce((sum, shown, at) => sum + linesOf(shown, lengths[at] ?? 0), 0);

describe('how many rows each list shows at first', () => {
  it.each([
    ['everything where there is room', [3, 4, 4], 11, [3, 4, 4]],
    ['one line less cuts the longest list by two', [3, 4, 4], 10, [3, 4, 2]],
    ['the mock-up’s case', [3, 7, 4], 12, [3, 4, 4]],
    ['a long list leaves the others theirs', [1, 60, 2], 11, [1, 7, 2]],
    ['long lists share alike', [60, 60, 60], 11, [3, 3, 2]],
    ['an empty list takes nothing', [0, 20, 0], 11, [0, 10, 0]],
    ['a single item is never hidden behind a line that names it', [2, 2, 2], 6, [2, 2, 2]],
    ['no limit shows all', [12, 60, 33], Number.POSITIVE_INFINITY, [12, 60, 33]],
    ['one of each where there is room for nothing', [5, 5, 5], 0, [1, 1, 1]],
    ['nothing of nothing', [0, 0, 0], 11, [0, 0, 0]],
  ])('%s', (_, lengths, lines, expected) => {
    expect(shareLines(lengths, lines)).toEqual(expected);
  });

  const lists = fc.array(fc.nat(80), { minLength: 1, maxLength: 4 });

  it('takes no more lines than there are, hides no single item, and leaves no line that another row could use', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 8, max: 60 }), (lengths, lines) => {
        const shares = shareLines(lengths, lines);
        const taken = total(shares, lengths);
        expect(taken).toBeLessThanOrEqual(lines);
        for (const [at, shown] of shares.entries()) {
          const length = lengths[at] ?? 0;
          expect(shown).toBeLessThanOrEqual(length);
          if (length > 0) expect(shown).toBeGreaterThan(0);
          expect(length - shown).not.toBe(1);
        }
        if (taken < lines) expect(shares).toEqual(lengths);
      }),
    );
  });
});
