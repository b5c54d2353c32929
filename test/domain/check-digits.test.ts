import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corporateNumberCheckDigit, holdsMyNumber, isCorporateNumber, isMyNumber } from '../../lib/domain/check-digits';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** The check digit of a My Number as the law's formula has it, written down a second time: weights from the left. */
function myNumberOf(body: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11;
  return body + (rest <= 1 ? 0 : 11 - rest);
}

describe('a corporate number', () => {
  it.each([
    ['8000000000001', true],
    ['7000012050002', true],
    ['7000000000001', false],
    ['800000000000', false],
    ['80000000000011', false],
    ['8000000000OO1', false],
    ['', false],
    ['８０００００００００００１', false],
  ])('%s: %s', (number, good) => {
    expect(isCorporateNumber(number)).toBe(good);
  });

  it('has one good check digit of ten, never 0', () => {
    fc.assert(
      fc.property(digits(12), (body) => {
        const good = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) =>
          isCorporateNumber(`${digit}${body}`),
        );
        expect(good).toEqual([corporateNumberCheckDigit(body)]);
        expect(good[0]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a My Number', () => {
  it('is known by its check digit', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const good = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(isMyNumber);
        expect(good).toEqual([myNumberOf(body)]);
      }),
    );
  });

  it.each(['', '12345678901', '1234567890123', '12345678901x', '１２３４５６７８９０１８'])('is not “%s”', (text) => {
    expect(isMyNumber(text)).toBe(false);
  });
});

describe('a text that holds a My Number', () => {
  const number = myNumberOf('12345678901');
  const groups = [number.slice(0, 4), number.slice(4, 8), number.slice(8)];
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  it.each([
    ['alone', number],
    ['in words', `個人番号は${number}です`],
    ['in full width', wide(number)],
    ['with hyphens', groups.join('-')],
    ['with spaces', groups.join(' ')],
    ['with ideographic spaces', groups.join('　')],
    ['with full-width hyphens', groups.map(wide).join('－')],
    ['beside another number', `03-0000-0000、${number}`],
    ['in the second line', `サンプル\n${number}`],
  ])('%s is known', (_, text) => {
    expect(holdsMyNumber(text)).toBe(true);
  });

  it.each([
    ['no number', 'サンプル'],
    ['nothing', ''],
    ['another check digit', number.slice(0, 11) + ((Number(number[11]) + 1) % 10)],
    ['eleven digits', number.slice(0, 11)],
    ['thirteen digits in a row', `${number}0`],
    ['a date', '2026-11-02'],
    ['the digits in two numbers', `${number.slice(0, 6)}、${number.slice(6)}`],
  ])('%s is not taken for one', (_, text) => {
    expect(holdsMyNumber(text)).toBe(false);
  });
});
