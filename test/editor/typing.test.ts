import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyDate } from '../../lib/typing/dates';
import { tidyNumber } from '../../lib/typing/numbers';
import { folded, matches } from '../../lib/facts/search';

describe('a date as people type it', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026/9/1', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['２０２６年９月１日', '2026-09-01'],
    ['2026.9', '2026-09'],
    ['2026年9月', '2026-09'],
    ['202609', '2026-09'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['令和8年9月1日', '2026-09-01'],
    ['R8.9.1', '2026-09-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭和60年', '1985'],
    ['h3-1-8', '1991-01-08'],
    ['不詳', 'unknown'],
    ['Unknown', 'unknown'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(tidyDate(typed)).toBe(stored);
  });

  it.each(['26/9/1', '9/1/2026', '令和0年', '2026年9月上旬', '123456789', 'spring'])(
    '%s is left for the schema to refuse',
    (typed) => {
      expect(tidyDate(` ${typed} `)).toBe(typed);
    },
  );

  it('is not changed by tidying it again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tidyDate(tidyDate(text))).toBe(tidyDate(text));
      }),
    );
  });

  it('keeps every day in every form of writing', () => {
    const day = fc.date({ min: new Date('1926-12-31'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number);
        expect([`${y}/${m}/${d}`, `${y}年${m}月${d}日`, iso.replaceAll('-', '')].map(tidyDate)).toEqual([
          iso,
          iso,
          iso,
        ]);
      }),
    );
  });
});

describe('a number as people type it', () => {
  it.each([
    ['300000', 300000],
    ['300,000', 300000],
    ['￥３００，０００', 300000],
    ['1,234,567円', 1234567],
    ['0', 0],
    ['-5', -5],
    ['37.5', 37.5],
  ])('%s is %d', (typed, number) => {
    expect(tidyNumber(typed)).toBe(number);
  });

  it.each(['約30万円', '3,00', '1,2', '1 2', 'abc', '1e3', '99999999999999999999'])(
    '%s is left for the schema to refuse',
    (typed) => {
      expect(tidyNumber(typed)).toBe(typed);
    },
  );
});

describe('a search', () => {
  const texts = ['TESTA ÉLODIE', 'テスタ・エロディ', '株式会社サンプル', 'TK1234567'];
  it.each(['testa', 'ＴＥＳＴＡ', 'elodie', 'てすた', 'ﾃｽﾀ', '株式会社 ｻﾝﾌﾟﾙ', 'tk-123', 'エロディ testa', '', '　'])(
    'for "%s" finds',
    (query) => {
      expect(matches(query, texts)).toBe(true);
    },
  );

  it.each(['testb', 'さんふる', 'testa 山田', 'TK7654321'])('for "%s" finds nothing', (query) => {
    expect(matches(query, texts)).toBe(false);
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});
