import { describe, expect, it } from 'vitest';
import { convert } from '../../lib/convert/convert';
import { corporateNumberCheckDigit, isMyNumber } from '../../lib/convert/numbers';

describe('a postal code', () => {
  it.each([
    ['1234567', '1234567', []],
    ['123-4567', '1234567', ['separator']],
    ['〒１２３－４５６７', '1234567', ['width', 'affix', 'separator']],
    ['〒 123ー4567', '1234567', ['affix', 'separator']],
    ['0000000', '0000000', []],
    [' 1234567 ', '1234567', ['space']],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'postalCode', { exact: 7 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['123456', { ok: false, reason: 'wrongLength' }],
    ['12345678', { ok: false, reason: 'wrongLength' }],
    ['123-456A', { ok: false, reason: 'format' }],
    ['', { ok: false, reason: 'format' }],
    ['12-34567', { ok: false, reason: 'format', proposal: '1234567' }],
  ])('%s is refused', (fact, expected) => {
    expect(convert(fact, 'postalCode', { exact: 7 })).toEqual(expected);
  });
});

describe('a phone number', () => {
  it.each([
    ['03-1234-5678', '0312345678', ['separator']],
    ['(03) 1234.5678', '0312345678', ['separator']],
    ['０３（１２３４）５６７８', '0312345678', ['width', 'separator']],
    ['+81 3-1234-5678', '0312345678', ['countryCode', 'separator']],
    ['+81 (0)3-1234-5678', '0312345678', ['countryCode', 'separator']],
    ['(+81)90-1234-5678', '09012345678', ['countryCode', 'separator']],
    ['+819012345678', '09012345678', ['countryCode']],
    ['+84 912 345 678', '84912345678', ['countryCode', 'separator']],
    ['123456789012', '123456789012', []],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'phone', { max: 12 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['1234567890123', { ok: false, reason: 'tooLong', excess: 1 }],
    ['03-1234-5678 内線5', { ok: false, reason: 'format' }],
    ['0120-TESTA', { ok: false, reason: 'format' }],
    ['03+1234', { ok: false, reason: 'format' }],
    ['-', { ok: false, reason: 'format' }],
  ])('%s is refused', (fact, expected) => {
    expect(convert(fact, 'phone', {})).toEqual(expected);
  });
});

describe('a corporate number', () => {
  it.each(['8000000000001', '7000000000002', '1000000000008', '7000000000010', '7000012050002'])(
    '%s passes',
    (fact) => {
      expect(convert(fact, 'corporateNumber', { exact: 13 })).toEqual({ ok: true, text: fact, changed: [] });
    },
  );

  it.each([
    ['T8000000000001', ['affix']],
    ['8-0000-0000-0001', ['separator']],
    ['Ｔ８０００００００００００１', ['width', 'affix']],
  ])('%s is taken', (fact, changed) => {
    expect(convert(fact, 'corporateNumber', {})).toEqual({ ok: true, text: '8000000000001', changed });
  });

  it.each([
    ['8000000000002', 'checkDigit'],
    ['0000000000000', 'checkDigit'],
    ['800000000001', 'wrongLength'],
    ['80000000000011', 'wrongLength'],
    ['800000000000A', 'format'],
    ['T', 'format'],
  ])('%s is refused: %s', (fact, reason) => {
    expect(convert(fact, 'corporateNumber', {})).toEqual({ ok: false, reason });
  });

  it('has the check digit of the National Tax Agency’s own number', () => {
    expect(corporateNumberCheckDigit('000012050002')).toBe(7);
  });
});

describe('an employment insurance number', () => {
  it.each([
    ['9999-000001-0', '99990000010', ['separator']],
    ['99990000010', '99990000010', []],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'insuranceNumber', { exact: 11 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['9999-00001-0', { ok: false, reason: 'wrongLength' }],
    ['999-9000001-0', { ok: false, reason: 'format', proposal: '99990000010' }],
    ['9999-00000X-0', { ok: false, reason: 'format' }],
  ])('%s is refused', (fact, expected) => {
    expect(convert(fact, 'insuranceNumber', { exact: 11 })).toEqual(expected);
  });
});

describe('a My Number', () => {
  // Body 12345678901: 1*2+0*3+9*4+8*5+7*6+6*7+5*2+4*3+3*4+2*5+1*6 = 212, 212 mod 11 = 3, 11 - 3 = 8.
  it.each([
    ['123456789018', true],
    ['123456789019', false],
    ['12345678901', false],
    ['1234567890180', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isMyNumber(text)).toBe(expected);
  });
});
