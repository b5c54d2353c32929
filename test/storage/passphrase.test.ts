import { describe, expect, it } from 'vitest';
import { normalisePassphrase, passphraseProblem } from '../../lib/storage/passphrase';

describe('passphraseProblem', () => {
  it.each([
    ['', 'tooShort'],
    ['1234567', 'tooShort'],
    ['12345678', null],
    ['あいうえおかき', 'tooShort'],
    ['あいうえおかきく', null],
    ['𠮷𠮷𠮷𠮷', 'tooShort'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', null],
    ['㍿㍿', null],
    ['ﾊﾞﾊﾞﾊﾞﾊﾞ', 'tooShort'],
    ['        ', 'blank'],
    ['\u3000'.repeat(8), 'blank'],
    ['       a', null],
    ['1234567\ud800', 'malformed'],
    ['a'.repeat(1024), null],
    ['a'.repeat(1025), 'tooLong'],
  ])('judges %j as %s', (text, problem) => {
    expect(passphraseProblem(text)).toBe(problem);
  });
});

describe('normalisePassphrase', () => {
  it.each([
    ['full width', 'ＴＥＳＴＡ　１２３', 'TESTA 123'],
    ['half-width katakana', 'ﾃｽﾄｶﾞ', 'テストガ'],
    ['a decomposed accent', 'cafe\u0301', 'caf\u00e9'],
  ])('makes one text of %s', (_, typed, normal) => {
    expect(normalisePassphrase(typed)).toBe(normal);
  });

  it('keeps capitals apart', () => {
    expect(normalisePassphrase('Testa')).not.toBe(normalisePassphrase('testa'));
  });
});
