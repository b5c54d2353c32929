import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyNumber } from '../../lib/typing/numbers';

describe('a number as people type it', () => {
  it.each<[string, number]>([
    ['300000', 300_000],
    ['３００，０００円', 300_000],
    ['¥300,000', 300_000],
    ['37.5', 37.5],
    ['3000万円', 30_000_000],
    ['３，０００万円', 30_000_000],
    ['30万', 300_000],
    ['30万5000', 305_000],
    ['30万5,000円', 305_000],
    ['1億', 100_000_000],
    ['1億2,000万円', 120_000_000],
    ['2億3000', 200_003_000],
    ['12億3456万7890', 1_234_567_890],
    ['3.5万円', 35_000],
    ['1.5億', 150_000_000],
    ['500千円', 500_000],
    ['0', 0],
  ])('%s is %d', (text, number) => {
    expect(tidyNumber(text)).toBe(number);
  });

  it.each([
    '',
    '万',
    '億',
    '3万万',
    '1万2億',
    '1億20000万',
    '30万50000',

    '3,00',
    '30 万 円 位',
    '約30万',
    '9'.repeat(20),
  ])('%s is left as it was typed', (text) => {
    expect(tidyNumber(text)).toBe(text);
  });

  it('is the same number however 億 and 万 are used', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.nat(9_999), fc.nat(9_999), (large, middle, small) => {
        const number = large * 1e8 + middle * 1e4 + small;
        expect(tidyNumber(`${large}億${middle}万${small}円`)).toBe(number);
        expect(tidyNumber(number.toLocaleString('ja-JP'))).toBe(number);
      }),
    );
  });

  it('is a number or the very text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = tidyNumber(text);
        expect(typeof read === 'number' ? Number.isFinite(read) : read === text).toBe(true);
      }),
    );
  });
});
