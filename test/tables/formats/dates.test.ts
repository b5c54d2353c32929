import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfSerial, sheetDate } from '../../../lib/tables/formats/dates';

describe('a date of a sheet', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026/9/1', '2026-09-01'],
    ['2026.9.1', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['２０２６年９月１日', '2026-09-01'],
    ['2026年9月1日', '2026-09-01'],
    ['2026年 9月 1日（火）', '2026-09-01'],
    ['2026-09-01T00:00:00', '2026-09-01'],
    ['2026/09/01 0:00', '2026-09-01'],
    ['令和8年9月1日', '2026-09-01'],
    ['令和８年９月１日', '2026-09-01'],
    ['R8.9.1', '2026-09-01'],
    ['r8/9/1', '2026-09-01'],
    ['R08-09-01', '2026-09-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['大正15年12月24日', '1926-12-24'],
    ['1 Sep 2026', '2026-09-01'],
    ['1st September 2026', '2026-09-01'],
    ['Sep. 1, 2026', '2026-09-01'],
    ['September 1 2026', '2026-09-01'],
    ['1-Sep-2026', '2026-09-01'],
    ['46266', '2026-09-01'],
    // One reading alone: there is no thirteenth month.
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['5/5/2026', '2026-05-05'],
    ['2026-09', '2026-09'],
    ['2026/9', '2026-09'],
    ['202609', '2026-09'],
    ['199004', '1990-04'],
    ['2026年9月', '2026-09'],
    ['令和8年9月', '2026-09'],
    ['Sep 2026', '2026-09'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['R8年', '2026'],
    ['不詳', 'unknown'],
    ['Unknown', 'unknown'],
  ])('%s is %s', (text, iso) => {
    expect(sheetDate(text)).toEqual({ ok: true, iso });
  });

  it.each([
    ['9/1/2026', ['2026-09-01', '2026-01-09']],
    ['01/02/2026', ['2026-01-02', '2026-02-01']],
    ['01/02/26', ['1926-02-01', '2026-02-01', '1926-01-02', '2026-01-02', '1901-02-26', '2001-02-26']],
    ['26/9/1', ['1926-09-01', '2026-09-01', '1901-09-26', '2001-09-26']],
    ['1-Sep-26', ['1926-09-01', '2026-09-01']],
    ['190312', ['1903-12', '1919-03-12', '2019-03-12', '1912-03-19', '2012-03-19']],
    ['200112', ['2001-12', '1920-01-12', '2020-01-12', '1912-01-20', '2012-01-20']],
    ['900102', ['1990-01-02', '2090-01-02']],
  ])('%s has more than one reading', (text, readings) => {
    const read = sheetDate(text);
    expect(read).toMatchObject({ ok: false, reason: 'ambiguousDate' });
    expect(!read.ok && read.reason === 'ambiguousDate' && read.readings.toSorted()).toEqual(readings.toSorted());
  });

  it.each([
    ['02/01/1990', { order: 'dmy' }, '1990-01-02'],
    ['01/02/1990', { order: 'mdy' }, '1990-01-02'],
    ['200903', { monthOnly: true }, '2009-03'],
    ['31413', { since1904: true }, '1990-01-02'],
    ['32875', {}, '1990-01-02'],
  ] as const)('%s has one reading where something says which: %j', (text, hints, iso) => {
    expect(sheetDate(text, hints)).toEqual({ ok: true, iso });
  });

  it.each(['2026-02-30', '20260230', '2026/13/1', '令和0年1月1日', '平成32年1月1日', '昭和65年1月1日', '31/31/2026'])(
    '%s is on no calendar',
    (text) => {
      expect(sheetDate(text)).toEqual({ ok: false, reason: 'noSuchDate' });
    },
  );

  it.each([
    '',
    'あした',
    '2026-9-',
    '9月1日',
    '2026-09-01 12:30',
    'Q8.9.1',
    '300000000',
    '1e5',
    '12345678901234567890',
  ])('%s is no date', (text) => {
    expect(sheetDate(text)).toEqual({ ok: false, reason: 'notDate' });
  });

  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

  it('is the same in every form', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const [m, d] = [String(Number(month)), String(Number(dayOfMonth))];
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const forms = [iso, `${year}/${m}/${d}`, year + month + dayOfMonth, `${year}年${m}月${d}日`, String(serial)];
        if (Number(year) > 2019)
          forms.push(`令和${Number(year) - 2018}年${m}月${d}日`, `R${Number(year) - 2018}.${m}.${d}`);
        for (const form of forms) expect(sheetDate(form)).toEqual({ ok: true, iso });
      }),
    );
  });

  it('never throws, and never gives anything but a date', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9年月日/.RHS令和平成 -]{0,12}$/)),
        (text) => {
          const read = sheetDate(text);
          if (read.ok) expect(read.iso).toMatch(/^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$/);
        },
      ),
    );
  });
});

describe('a serial number', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45000.75, '2023-03-15'],
    [46266, '2026-09-01'],
  ])('%s is %s', (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
  });

  it('counts from 1904 where the file says so', () => {
    expect(isoOfSerial(0, true)).toBe('1904-01-01');
    expect(isoOfSerial(44804, true)).toBe('2026-09-01');
  });
});
