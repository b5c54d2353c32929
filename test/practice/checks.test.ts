import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDay, problemOf } from '../../lib/practice/checks';

const rule = (hint: string, maxlength?: number) => ({ hint, maxlength, date: false });

describe('the checks of the practice form', () => {
  it.each([
    ['全角、4文字以内', '東京都', undefined],
    ['全角、4文字以内', '東京都区', undefined],
    ['全角、4文字以内', '東京都区部', 'too long'],
    ['全角、4文字以内', '東京A', 'full-width'],
    ['全角、4文字以内', '東京ｱ', 'full-width'],
    ['半角数字、7文字', '1234567', undefined],
    ['半角数字、7文字', '123456', 'not right'],
    ['半角数字、7文字', '12345678', 'too long'],
    ['半角数字、7文字', '１234567', 'digits'],
    ['半角数字、3文字以内', '9', undefined],
    ['半角英字(大文字入力)、104文字以内', 'TESTA TARO', undefined],
    ['半角英字(大文字入力)、104文字以内', 'Testa', 'capital'],
    ['半角英数字(大文字入力)、12文字', 'AB12345678CD', undefined],
    ['半角英数字(大文字入力)、12文字', 'ab12345678CD', 'capital'],
    ['半角英数字記号、60文字以内', 'testa@example.co.jp', undefined],
    ['半角英数字記号、60文字以内', 'testa＠example.co.jp', 'half-width'],
    ['40文字以内', 'A混じり', undefined],
    ['半角数字、7文字', '', undefined],
  ])('under 「%s」 says of %s: %s', (hint, value, expected) => {
    const problem = problemOf(value, rule(hint));
    if (expected === undefined) expect(problem).toBeUndefined();
    else expect(problem?.toLowerCase()).toContain(expected);
  });

  it('holds a text to the box’s own limit where the row prints none', () => {
    expect(problemOf('12345', rule('', 5))).toBeUndefined();
    expect(problemOf('123456', rule('', 5))).toContain('too long');
  });

  it.each([
    ['20240229', true],
    ['20230229', false],
    ['20000229', true],
    ['19000229', false],
    ['20240430', true],
    ['20240431', false],
    ['20241231', true],
    ['20241301', false],
    ['20240100', false],
    ['2024010', false],
  ])('knows whether %s is a day of the calendar: %s', (value, expected) => {
    expect(isCalendarDay(value)).toBe(expected);
    expect(problemOf(value, { hint: '', maxlength: 8, date: true }) === undefined).toBe(expected);
  });

  it('agrees with the calendar for every day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isCalendarDay(date.toISOString().slice(0, 10).replace(/-/g, ''))));
  });
});
