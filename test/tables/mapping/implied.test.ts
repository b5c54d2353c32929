import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../lib/tables/formats/table';
import { mappedRows } from './kit';

const amount = 'case.pay.amountYen';
const rowOf = (headings: readonly string[], cells: readonly string[], places: readonly (string | null)[]) => {
  const sheet: Sheet = { name: '', hidden: false, bad: new Map(), rows: [headings, cells].map((row) => [...row]) };
  return mappedRows(sheet, 0, places)[0]?.map(({ place, text }) => [place, text]);
};

describe('a column of pay', () => {
  it.each([
    ['月給', 'month'],
    ['月額（円）', 'month'],
    ['Monthly salary', 'month'],
    ['年俸', 'year'],
    ['ANNUAL SALARY', 'year'],
  ])('under “%s” is by the %s', (heading, period) => {
    expect(rowOf([heading], ['300000'], [amount])).toEqual([
      [amount, '300000'],
      ['case.pay.per', period],
    ]);
  });

  it.each([['給与'], ['基本給'], ['salary'], ['月額・年額'], ['']])('under “%s” does not say by what', (heading) => {
    expect(rowOf([heading], ['300000'], [amount])).toEqual([[amount, '300000']]);
  });

  it('with an empty cell says nothing', () => {
    expect(rowOf(['月給'], [''], [amount])).toEqual([[amount, '']]);
  });

  it('leaves the answer to a column of its own', () => {
    expect(rowOf(['月給', '月額・年額'], ['3600000', 'year'], [amount, 'case.pay.per'])).toEqual([
      [amount, '3600000'],
      ['case.pay.per', 'year'],
    ]);
  });

  it('of another fact says nothing', () => {
    expect(rowOf(['月給'], ['300000'], ['case.pay.contractAmountYen'])).toEqual([
      ['case.pay.contractAmountYen', '300000'],
    ]);
  });
});
