import { describe, expect, it } from 'vitest';
import { convert } from '../../lib/convert/convert';

describe('a passport number', () => {
  it.each([
    ['T1234567', 'T1234567', []],
    ['t123 4567', 'T1234567', ['separator', 'case']],
    ['Ｔ－１２３４５６７', 'T1234567', ['width', 'separator']],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'passportNumber', { max: 12 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['T12/34', { ok: false, reason: 'character', characters: ['/'] }],
    ['Ｔ１２あ', { ok: false, reason: 'character', characters: ['あ'] }],
    ['T123456789012', { ok: false, reason: 'tooLong', excess: 1 }],
    ['-', { ok: false, reason: 'format' }],
  ])('%s is refused', (fact, expected) => {
    expect(convert(fact, 'passportNumber', { max: 12 })).toEqual(expected);
  });
});

describe('a residence card number', () => {
  it.each([
    ['AB12345678CD', []],
    ['ab12345678cd', ['case']],
    ['ＡＢ 12345678 ＣＤ', ['width', 'separator']],
  ])('%s is taken', (fact, changed) => {
    expect(convert(fact, 'residenceCard', { exact: 12 })).toEqual({ ok: true, text: 'AB12345678CD', changed });
  });

  it.each([
    ['AB1234567CD', 'wrongLength'],
    ['AB123456789CD', 'wrongLength'],
    ['A112345678CD', 'format'],
    ['AB1234567OCD', 'format'],
  ])('%s is refused: %s', (fact, reason) => {
    expect(convert(fact, 'residenceCard', { exact: 12 })).toEqual({ ok: false, reason });
  });

  it('names a character that no card has', () => {
    expect(convert('AB1234567?CD', 'residenceCard', {})).toEqual({ ok: false, reason: 'character', characters: ['?'] });
  });
});

describe('an e-mail address', () => {
  it.each([
    ['testa@example.co.jp', 'testa@example.co.jp', []],
    [' ｔｅｓｔａ＠example.jp ', 'testa@example.jp', ['width', 'space']],
    ['Testa+visa@Example.jp', 'Testa+visa@Example.jp', []],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'email', { max: 60 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    'testa',
    'testa@',
    '@example.jp',
    'a@b@example.jp',
    'te sta@example.jp',
    'testa@example',
    'testa@example..jp',
  ])('%s is refused', (fact) => {
    expect(convert(fact, 'email', { max: 60 })).toEqual({ ok: false, reason: 'format' });
  });

  it('is refused for letters outside ASCII', () => {
    expect(convert('サンプル@example.jp', 'email', {})).toMatchObject({ ok: false, reason: 'character' });
  });
});
