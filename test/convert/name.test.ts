import { describe, expect, it } from 'vitest';
import { convert, passportName } from '../../lib/convert/convert';
import { plainLatin } from '../../lib/convert/latin-letters';

describe('a name as on the passport', () => {
  it.each([
    ['Testa Arjun', 'TESTA ARJUN', ['case']],
    ['TESTA NGUYEN MINH', 'TESTA NGUYEN MINH', []],
    ['ＴＥＳＴＡ　ａｎａ', 'TESTA ANA', ['width', 'case']],
    ['  TESTA \u00a0 LI ', 'TESTA LI', ['space']],
    ['SITA', 'SITA', []],
    ['O’TESTA', "O'TESTA", ['quote', 'unusualCharacter']],
    ["O'TESTA", "O'TESTA", ['unusualCharacter']],
    ['TESTA ANNE‐MARIE', 'TESTA ANNE-MARIE', ['hyphen', 'unusualCharacter']],
  ])('%j becomes %j', (fact, text, changed) => {
    expect(convert(fact, 'latinName', { max: 104 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['TESTA ß', ['ß'], 'TESTA SS'],
    ['Testa Işıl', ['ş', 'ı'], 'TESTA ISIL'],
    ['İNCİ', ['İ'], 'INCI'],
    ['TESTA É', ['É'], 'TESTA E'],
    ['TESTA E\u0301', ['E\u0301'], 'TESTA E'],
    ['MUÑOZ', ['Ñ'], 'MUNOZ'],
    ['MÜLLER', ['Ü'], 'MULLER'],
    ['SØREN', ['Ø'], 'SOREN'],
    ['TESTA, J. R.', [',', '.'], 'TESTA J R'],
    ['ST.TESTA', ['.'], 'ST TESTA'],
    ['TESTA<<ANA', ['<'], 'TESTA ANA'],
    ['TESTA\tANA', ['\t'], 'TESTA ANA'],
    ['TESTA・ANA', ['・'], 'TESTA ANA'],
    ['TESTA Ⅳ', ['Ⅳ'], 'TESTA IV'],
  ])('%j is refused, the plain form proposed', (fact, characters, proposal) => {
    expect(convert(fact, 'latinName', { max: 104 })).toEqual({ ok: false, reason: 'character', characters, proposal });
  });

  it.each(['J0HN', 'TESTA 3', 'テスタ', '山田', 'ТЕСТА', 'TESTA ①', 'TESTA ㈱'])(
    '%s is refused without a proposal: only the passport knows',
    (fact) => {
      const made = convert(fact, 'latinName', {});
      expect(made).toMatchObject({ ok: false, reason: 'character' });
      expect(made).not.toHaveProperty('proposal');
    },
  );

  it.each(['', ' ', '-', "'"])('%j is no name', (fact) => {
    expect(convert(fact, 'latinName', {})).toEqual({ ok: false, reason: 'format' });
  });

  it.each([
    [104, true],
    [105, false],
  ])('of %i letters in a box of 104: %s', (length, ok) => {
    expect(convert('A'.repeat(length), 'latinName', { max: 104 }).ok).toBe(ok);
  });
});

describe('the two parts of a passport name', () => {
  it.each([
    [{ family: 'TESTA', given: 'ANA' }, 'TESTA ANA'],
    [{ family: ' TESTA ', given: ' ANA MARIA ' }, 'TESTA ANA MARIA'],
    [{ given: 'SITA' }, 'SITA'],
    [{ family: 'TESTA', given: undefined }, 'TESTA'],
    [{ family: 'TESTA', given: '  ' }, 'TESTA'],
    [{}, ''],
  ])('%j join to %j', (parts, name) => {
    expect(passportName(parts)).toBe(name);
  });
});

describe('a Latin letter that no decomposition splits', () => {
  it.each([
    ['ß', 'ẞ', 'ss'],
    ['æ', 'Æ', 'ae'],
    ['œ', 'Œ', 'oe'],
    ['ø', 'Ø', 'o'],
    ['þ', 'Þ', 'th'],
    ['ð', 'Ð', 'd'],
    ['đ', 'Đ', 'd'],
    ['ħ', 'Ħ', 'h'],
    ['ł', 'Ł', 'l'],
    ['ŋ', 'Ŋ', 'n'],
    ['ŧ', 'Ŧ', 't'],
    ['ə', 'Ə', 'e'],
  ])('%s and %s become %s, each in its case', (small, capital, plain) => {
    expect([plainLatin(small), plainLatin(capital)]).toEqual([plain, plain.toUpperCase()]);
  });
});
