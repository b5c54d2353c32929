import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWareki } from '../../lib/domain/wareki';
import { tidyDate } from '../../lib/typing/dates';
import { runs } from '../property-runs';

// The browser's own calendar is the oracle: whatever it writes must be read back as the day it wrote.

const japanese = (style: 'long' | 'narrow') =>
  new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: 'UTC',
    era: style,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
const long = japanese('long');
const narrow = japanese('narrow');
const partsOf = (format: Intl.DateTimeFormat, date: Date) =>
  Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
const day = fc.date({ min: new Date('1873-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

describe('a date of the Japanese calendar', () => {
  it('is the day that the browser calls so, written out and abbreviated', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { era, year, month, day: of } = partsOf(long, date);
        const letter = partsOf(narrow, date).era;
        const texts = [`${era}${year}年${month}月${of}日`, `${letter}${year}.${month}.${of}`, long.format(date)];
        expect(texts.map(tidyDate)).toEqual([isoOf(date), isoOf(date), isoOf(date)]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is refused with the era of one day later or earlier at every border', () => {
    for (const first of ['1912-07-30', '1926-12-25', '1989-01-08', '2019-05-01']) {
      const start = new Date(`${first}T00:00:00Z`);
      const before = new Date(start.getTime() - 86_400_000);
      const [old, now] = [partsOf(long, before), partsOf(long, start)];
      expect(old.era).not.toBe(now.era);
      const late = `${old.era}${old.year}年${start.getUTCMonth() + 1}月${start.getUTCDate()}日`;
      const early = `${now.era}元年${before.getUTCMonth() + 1}月${before.getUTCDate()}日`;
      expect(readWareki(late)).toMatchObject({ ok: false, era: old.era, to: isoOf(before) });
      expect(readWareki(early)).toMatchObject({ ok: false, era: now.era, from: first });
      expect([late, early].map(tidyDate)).toEqual([late, early]);
      expect(tidyDate(`${old.era}${old.year}年${before.getUTCMonth() + 1}月${before.getUTCDate()}日`)).toBe(
        isoOf(before),
      );
      expect(tidyDate(`${now.era}元年${start.getUTCMonth() + 1}月${start.getUTCDate()}日`)).toBe(first);
    }
  });

  it.each([
    ['平成12年1月23日', '2000-01-23'],
    ['H12.1.23', '2000-01-23'],
    ['ｈ１２／１／２３', '2000-01-23'],
    ['昭和64年1月7日', '1989-01-07'],
    ['令和元年', '2019'],
    ['㍻31年4月', '2019-04'],
    ['㋿1年5月', '2019-05'],
    ['平成31年', '2019'],
    ['昭和 60 年 3 月', '1985-03'],
  ])('%s is %s', (text, date) => {
    expect(readWareki(text)).toEqual({ ok: true, date });
  });

  it.each(['平成31年5月', '平成32年', '令和元年4月', '昭和64年1月8日', '昭和65年', '大正16年'])(
    '%s is of no such era',
    (text) => {
      expect(readWareki(text)).toMatchObject({ ok: false });
    },
  );

  it.each(['平成0年', '2000-01-23', '平12.1.23', 'A12.1.23', '', '平成', '平成12年1月上旬'])('%s is none', (text) => {
    expect(readWareki(text)).toBeNull();
  });
});
