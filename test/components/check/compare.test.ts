import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, visibleSpaces } from '../../../components/check/compare';
import { workedMs } from '../../worked-time';

describe('two texts side by side', () => {
  it.each<[string, string, string, [number, string, string][]]>([
    ['the same', 'TA1234567', 'TA1234567', []],
    ['two swapped digits', 'TA1234576', 'TA1234567', [[8, '76', '67']]],
    ['one other digit', '19900101', '19910101', [[4, '0', '1']]],
    ['a lost leading zero', '312345678', '0312345678', [[1, '', '0']]],
    ['ten times as much', '2500000', '250000', [[7, '0', '']]],
    ['a missing building', 'サンプル１－１', 'サンプル１－１　サンプルビル', [[8, '', '　サンプルビル']]],
    ['width', 'ＡB', 'ＡＢ', [[2, 'B', 'Ｂ']]],
    ['a voiced mark', 'バ', 'ハ', [[1, 'バ', 'ハ']]],
    ['a digit in a long text of one length', `${'あ'.repeat(30)}１`, `${'あ'.repeat(30)}２`, [[31, '１', '２']]],
    [
      'a word moved in a long text of one length',
      'サンプル株式会社東京支店設計部第一課機械設計担当',
      '東京支店サンプル株式会社設計部第一課機械設計担当',
      [
        [1, '', '東京支店'],
        [9, '東京支店', ''],
      ],
    ],
    ['an emoji made of several code points', '👩‍💻a', '👩‍💻b', [[2, 'a', 'b']]],
  ])('%s', (_, page, ours, places) => {
    expect(compareTexts(page, ours).places.map((place) => [place.at, place.page, place.case])).toEqual(places);
  });

  it('are whole again when put together, and differ only where they are said to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (page, ours) => {
          const compared = compareTexts(page, ours);
          expect(compared.page.map(({ text }) => text).join('')).toBe(page);
          expect(compared.case.map(({ text }) => text).join('')).toBe(ours);
          const same = (side: typeof compared.page) =>
            side
              .filter((one) => one.same)
              .map(({ text }) => text)
              .join('');
          expect(same(compared.page)).toBe(same(compared.case));
          expect(compared.places.length === 0).toBe(page === ours);
        },
      ),
    );
  });
});

it('spaces and line breaks can be seen', () => {
  expect(visibleSpaces('a b　c\nd\te')).toBe('a␣b□c⏎d⇥e');
});

it('texts of the longest box that have nothing in common are taken without delay', () => {
  const from = workedMs();
  expect(compareTexts('あ'.repeat(2000), 'い'.repeat(1999)).places).toHaveLength(1);
  expect(workedMs() - from).toBeLessThan(500);
});
