import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isEdNumber } from '../../lib/domain/applicant-stay';

describe('the number of a residence card', () => {
  it.each([
    ['AB12345678CD', true],
    ['AB1234567CD', false],
    ['AB123456789CD', false],
    ['ab12345678cd', false],
    ['A112345678CD', false],
    ['AB12345678C1', false],
    ['ＡＢ12345678CD', false],
    [' AB12345678CD', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isCardNumber(text)).toBe(is);
  });

  it('is never an ED number, nor the reverse', () => {
    const letters = (count: number) => fc.stringMatching(new RegExp(`^[A-Z]{${count}}$`));
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
    fc.assert(
      fc.property(letters(2), digits(8), letters(2), letters(4), digits(7), (head, number, tail, four, seven) => {
        expect([isCardNumber(`${head}${number}${tail}`), isEdNumber(`${head}${number}${tail}`)]).toEqual([true, false]);
        expect([isCardNumber(`${four}${seven}`), isEdNumber(`${four}${seven}`)]).toEqual([false, true]);
      }),
    );
  });
});

describe('an ED number', () => {
  it.each([
    ['ABCD1234567', true],
    ['ABCD123456', false],
    ['ABC1234567', false],
    ['abcd1234567', false],
  ])('%j: %s', (text, is) => {
    expect(isEdNumber(text)).toBe(is);
  });
});
