import { describe, expect, it } from 'vitest';
import { convert } from '../../lib/convert/convert';

describe('an amount of yen', () => {
  it.each([
    ['330000', '330000', []],
    ['0', '0', []],
    ['3,000,000,000', '3000000000', ['separator']],
    ['３３０，０００円', '330000', ['width', 'affix', 'separator']],
    ['¥250,000', '250000', ['affix', 'separator']],
    ['￥1,000', '1000', ['affix', 'separator']],
    [' 100 ', '100', ['space']],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'yen', {})).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['300万円', '3000000'],
    ['３億', '300000000'],
    ['1億2,000万円', '120000000'],
    ['1.5億円', '150000000'],
    ['41,000百万円', '41000000000'],
    ['500千円', '500000'],
    ['2千万', '20000000'],
    ['1万5000円', '15000'],
    ['007', '7'],
    ['00', '0'],
    ['0,123', '123'],
    ['250000.00', '250000'],
    ['3 000 000', '3000000'],
  ])('%s is refused, %s proposed', (fact, proposal) => {
    expect(convert(fact, 'yen', {})).toEqual({ ok: false, reason: 'format', proposal });
  });

  it.each([
    '3.5',
    '3,5',
    '1,00',
    '1000,000',
    '-5',
    '▲5',
    '△5',
    '+5',
    '三百万円',
    '1万2億',
    '0.00001万',
    '3.000',
    '約30万円',
    '1千500万円',
    '',
    '円',
    '1e6',
  ])('%j is refused without a proposal', (fact) => {
    expect(convert(fact, 'yen', {})).toEqual({ ok: false, reason: 'format' });
  });

  it.each([
    ['99999999', { ok: true, text: '99999999', changed: [] }],
    ['100000000', { ok: false, reason: 'tooLong', excess: 1 }],
    ['1億円', { ok: false, reason: 'format' }],
  ])('a box of eight digits and %s', (fact, expected) => {
    expect(convert(fact, 'yen', { max: 8 })).toEqual(expected);
  });
});

describe('a number of things', () => {
  it.each([
    ['1850', '1850'],
    ['1,850', '1850'],
    ['１８５０', '1850'],
  ])('%s becomes %s', (fact, text) => {
    expect(convert(fact, 'count', { max: 5 })).toMatchObject({ ok: true, text });
  });

  it.each(['14円', '¥14', '14名', '6年', '1.5'])('%s is refused', (fact) => {
    expect(convert(fact, 'count', { max: 5 })).toEqual({ ok: false, reason: 'format' });
  });
});
