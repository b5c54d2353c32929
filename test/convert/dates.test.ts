import { describe, expect, it } from 'vitest';
import { splitBirth } from '../../lib/convert/birth';
import { canonical, convert, readBack, sameMeaning, saysTheSame } from '../../lib/convert/convert';

describe('a full date', () => {
  it.each([
    ['2026-09-01', '20260901'],
    ['2024-02-29', '20240229'],
    ['2000-02-29', '20000229'],
    ['1900-01-01', '19000101'],
    ['2100-12-31', '21001231'],
    ['2026/9/1', '20260901'],
    ['2026年9月1日', '20260901'],
    ['２０２６－０９－０１', '20260901'],
  ])('%s becomes %s', (fact, text) => {
    expect(convert(fact, 'date', { exact: 8 })).toEqual({ ok: true, text, changed: ['dateForm'] });
  });

  it.each([
    ['2026-02-30', 'noSuchDate'],
    ['2026-02-29', 'noSuchDate'],
    ['1900-02-29', 'noSuchDate'],
    ['2026-13-01', 'noSuchDate'],
    ['2026-00-01', 'noSuchDate'],
    ['2026-01-00', 'noSuchDate'],
    ['2026-09', 'precision'],
    ['2026', 'precision'],
    ['unknown', 'precision'],
    ['1899-12-31', 'format'],
    ['2101-01-01', 'format'],
    ['0202-06-01', 'format'],
    ['01-09-2026', 'format'],
    ['2026-09/01', 'format'],
    ['9月1日', 'format'],
    ['令和8年9月1日', 'format'],
    ['', 'format'],
  ])('%j is refused: %s', (fact, reason) => {
    expect(convert(fact, 'date', { exact: 8 })).toEqual({ ok: false, reason });
  });

  it('reads back from eight digits only', () => {
    expect(readBack('20260901', 'date')).toBe('2026-09-01');
    expect(readBack('2026-09-01', 'date')).toBeNull();
    expect(readBack('20260230', 'date')).toBeNull();
  });
});

describe('years and months', () => {
  it.each([
    ['2026-09', 'yearMonth', '202609', ['dateForm']],
    ['2026-09-15', 'yearMonth', '202609', ['dateForm', 'narrowed']],
    ['202609', 'yearMonth', '202609', []],
    ['2026', 'year', '2026', []],
    ['2026-09', 'year', '2026', ['dateForm', 'narrowed']],
    ['2026-09-15', 'year', '2026', ['dateForm', 'narrowed']],
  ] as const)('%s as %s becomes %s', (fact, format, text, changed) => {
    expect(convert(fact, format, {})).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['2026', 'yearMonth', 'precision'],
    ['unknown', 'year', 'precision'],
    ['2026-13', 'yearMonth', 'noSuchDate'],
    ['26', 'year', 'format'],
  ] as const)('%s as %s is refused: %s', (fact, format, reason) => {
    expect(convert(fact, format, {})).toEqual({ ok: false, reason });
  });

  it('narrows the canonical form as far as the portal asks', () => {
    expect(canonical('2026-09-15', 'yearMonth')).toBe('2026-09');
    expect(canonical('2026-09-15', 'year')).toBe('2026');
  });

  it.each([
    ['2026-09-15', '202609', 'yearMonth', true],
    ['2026-09-15', '202608', 'yearMonth', false],
    ['2026-01-02', '2026-10-02', 'year', false],
    ['2026', '202609', 'yearMonth', false],
    ['20260901', '2026/9/1', 'date', true],
    ['20260901', '20260109', 'date', false],
    ['2026-09-01', '２０２６年０９月０１日', 'dateText', true],
    ['2026-09-01', '２０２６年９月', 'dateText', false],
    ['2026年9月上旬', '２０２６年９月上旬', 'dateText', true],
    ['2026年9月上旬', '２０２６年９月', 'dateText', false],
  ] as const)('%s and %s as %s say the same: %s', (a, b, format, same) => {
    expect(sameMeaning(a, b, format)).toBe(same);
    expect(sameMeaning(b, a, format)).toBe(same);
  });
});

describe('a date of the Japanese calendar', () => {
  it.each([
    ['20260401', '令和8年4月1日', 'date', true],
    ['20260401', 'R8.4.1', 'date', true],
    ['20260401', 'ｒ８／０４／０１', 'date', true],
    ['20190501', '令和元年5月1日', 'date', true],
    ['19791231', '昭和54年12月31日', 'date', true],
    ['20260401', '令和8年4月2日', 'date', false],
    ['20260401', '平成8年4月1日', 'date', false],
    ['20260401', '令和8年4月', 'date', false],
    ['20190501', '平成31年5月1日', 'date', false],
    ['20260301', '令和8年2月29日', 'date', false],
    ['202604', '令和8年4月', 'yearMonth', true],
    ['202604', 'R8.4', 'yearMonth', true],
    ['202604', '令和8年4月1日', 'yearMonth', false],
    ['202604', '令和8年', 'yearMonth', false],
    ['2026', '令和8年', 'year', true],
    ['2026', '令和８年', 'year', true],
    ['2026', '令和8年4月', 'year', false],
    ['２０２６年４月１日', '令和８年４月１日', 'dateText', true],
    ['２０２６年４月１日', 'Ｒ８．４．１', 'dateText', true],
    ['令和８年４月１日', '２０２６年４月１日', 'dateText', true],
    ['２０２６年４月', '令和８年４月', 'dateText', true],
    ['２０２６年４月１日', '令和８年４月', 'dateText', false],
    ['２０１９年５月１日', '平成３１年５月１日', 'dateText', false],
    ['２０２６年４月上旬', '令和８年４月', 'dateText', false],
  ] as const)('%s on the form and %s on the page, as %s, say the same: %s', (wanted, text, format, same) => {
    expect(saysTheSame(wanted, text, format)).toBe(same);
  });

  it.each(['date', 'yearMonth', 'year'] as const)('is none that the portal takes: refused as %s', (format) => {
    expect(convert('令和8年4月1日', format, {})).toEqual({ ok: false, reason: 'format' });
  });
});

describe('a date as text', () => {
  it.each([
    ['2026-09-01', '２０２６年９月１日', ['dateForm']],
    ['2026-12-31', '２０２６年１２月３１日', ['dateForm']],
    ['2026-09', '２０２６年９月', ['dateForm']],
    ['2026', '２０２６年', ['dateForm']],
    ['2026年09月01日', '２０２６年９月１日', ['dateForm']],
    ['２０２６年９月１日', '２０２６年９月１日', []],
    ['2026年9月上旬', '２０２６年９月上旬', ['width']],
    ['許可後すぐ', '許可後すぐ', []],
  ])('%s becomes %s', (fact, text, changed) => {
    expect(convert(fact, 'dateText', { max: 40 })).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['2026-02-30', 'noSuchDate'],
    ['2026年2月30日', 'noSuchDate'],
    ['3026-09-01', 'format'],
    ['unknown', 'precision'],
  ])('%s is refused: %s', (fact, reason) => {
    expect(convert(fact, 'dateText', { max: 40 })).toEqual({ ok: false, reason });
  });

  it.each([
    ['２０２６年９月１日', '2026-09-01'],
    ['２０２６年９月', '2026-09'],
    ['２０２６年９月上旬', '2026年9月上旬'],
    ['２０２６年０９月０１日', null],
  ])('%s reads back as %s', (text, fact) => {
    expect(readBack(text, 'dateText')).toBe(fact);
  });
});

describe('a birth date for the four radios', () => {
  it.each([
    ['1998-04-12', 'day', '19980412'],
    ['1998-04', 'month', '199804'],
    ['1998', 'year', '1998'],
    ['unknown', 'unknown', null],
  ])('%s is known to the %s', (fact, precision, text) => {
    expect(splitBirth(fact)).toEqual({ ok: true, precision, text });
  });

  it.each([
    ['1998-02-29', 'noSuchDate'],
    ['1898-04-12', 'format'],
    ['98', 'format'],
  ])('%s is refused: %s', (fact, reason) => {
    expect(splitBirth(fact)).toEqual({ ok: false, reason });
  });
});
