import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, isRounded, roundedTo, strangeFigures } from '../../lib/papers/figures';
import { yenText } from '../../lib/papers/value-text';

describe('a figure in a text', () => {
  it.each([
    ['月額280,000円です', 'yen', '280000'],
    ['資本金500万円', 'yen', '5000000'],
    ['売上9億5,000万円', 'yen', '950000000'],
    ['報酬２８万円', 'yen', '280000'],
    ['売上1.2億円', 'yen', '120000000'],
    ['売上26百万円', 'yen', '26000000'],
    ['売上2,926千円', 'yen', '2926000'],
    ['2026年10月1日から', 'day', '2026-10-01'],
    ['令和8年10月1日から', 'day', '2026-10-01'],
    ['2026年3月まで', 'day', '2026-03'],
    ['週40時間', 'hours', '40'],
    ['従業員60名', 'people', '60'],
    ['従業員60人', 'people', '60'],
    ['6か月の研修', 'months', '6'],
    ['3年間', 'months', '36'],
    ['TESTA MARIANA（女）', 'name', 'TESTA MARIANA'],
  ])('of 「%s」 is known as %s %s', (text, kind, key) => {
    expect(figuresIn(text).map((one) => [one.kind, one.key])).toContainEqual([kind, key]);
  });

  it('is none where the currency is only named', () => {
    expect(figuresIn('給与は円で支払います。')).toEqual([]);
  });

  it('of yen has the same key however a letter writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (amount) => {
        const keys = [yenText(amount), `${amount}円`, `${amount.toLocaleString('en-US')}円`].map(
          (text) => figuresIn(text)[0]?.key,
        );
        expect(new Set(keys)).toEqual(new Set([String(amount)]));
      }),
    );
  });
});

describe('what a person has written', () => {
  const made = '報酬は月額280,000円、2026年10月1日から週40時間です。';
  const strange = (text: string, said: readonly string[] = [made]) =>
    strangeFigures([{ id: 'a', text, made }], said).map(({ figure, instead }) => [figure.text, ...instead]);

  it.each([
    ['is as made', made, []],
    ['has other words for the same figures', '令和8年10月1日より、月額28万円、週40時間で雇用します。', []],
    ['has another amount', made.replace('280,000', '290,000'), [['290,000円', '280,000円']]],
    ['has another day', made.replace('10月1日', '11月1日'), [['2026年11月1日', '2026年10月1日']]],
    ['has digits swapped', made.replace('280,000', '208,000'), [['208,000円', '280,000円']]],
    ['leaves a figure out', '報酬は月額280,000円です。', []],
    ['adds one that the case does not have', `${made}賞与は300,000円です。`, [['300,000円']]],
  ] as const)('%s', (_, text, expected) => {
    expect(strange(text)).toEqual(expected);
  });

  it('may use a figure of another line of the case, but not in the place of this one', () => {
    const said = [made, '資本金500万円です。'];
    expect(strange(`${made}資本金は500万円です。`, said)).toEqual([]);
    expect(strange(made.replace('280,000円', '500万円'), said)).toEqual([['500万円', '280,000円']]);
  });
});

describe('a rounded amount', () => {
  it.each([
    ['293万円', 10_000],
    ['2,930,000円', 10_000],
    ['2,926千円', 1000],
    ['2,926,000円', 1000],
    ['292.6万円', 1000],
    ['26百万円', 1_000_000],
    ['1.2億円', 10_000_000],
    ['2,925,714円', 1],
    // Pay and prices are written out.
    ['280,000円', 1],
    ['99万円', 1],
    ['100万円', 10_000],
  ])('%s is one to %d yen', (text, unit) => {
    expect(figuresIn(text).map(roundedTo)).toEqual([unit]);
  });

  it.each([
    ['293万円', 2_925_714, true],
    ['292万円', 2_925_714, true],
    ['294万円', 2_925_714, false],
    ['293万円', 2_925_000, true],
    ['293万円', 2_924_999, false],
    ['292万円', 2_929_999, true],
    ['292万円', 2_930_000, false],
    ['2,926千円', 2_925_714, true],
    ['2,925千円', 2_925_714, true],
    ['2,927千円', 2_925_714, false],
    ['2,925,714円', 2_925_714, true],
    ['2,925,713円', 2_925_714, false],
    ['28万円', 280_001, false],
  ])('%s is %d yen: %s', (text, exact, expected) => {
    expect(figuresIn(text).map((figure) => isRounded(figure, exact))).toEqual([expected]);
  });
});
