import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  careerDate,
  count,
  digitsText,
  isoDate,
  line,
  paragraph,
  partialDate,
  recordId,
  yen,
} from '../../lib/domain/values';

/** What a schema says of a value: `ok`, or the first of its codes. */
function said(schema: z.ZodType, value: unknown): string {
  const result = schema.safeParse(value);
  return result.success ? 'ok' : (result.error.issues[0]?.message ?? '');
}

describe('a record’s id', () => {
  it.each([
    ['testa-nguyen', 'ok'],
    ['A.b_c-1', 'ok'],
    ['x'.repeat(64), 'ok'],
    ['x'.repeat(65), 'invalidId'],
    ['', 'invalidId'],
    ['a b', 'invalidId'],
    ['a/b', 'invalidId'],
    ['サンプル', 'invalidId'],
    ['a\n', 'invalidId'],
  ])('%j: %s', (id, expected) => {
    expect(said(recordId, id)).toBe(expected);
  });
});

describe('a text', () => {
  const myNumber = '123456789018';

  it.each([
    ['a word', 'サンプル', 'ok', 'ok'],
    ['blanks', '　 ', 'empty', 'empty'],
    ['nothing', '', 'empty', 'empty'],
    ['two lines', 'a\nb', 'oneLine', 'ok'],
    ['a carriage return', 'a\rb', 'oneLine', 'ok'],
    ['500 characters', 'あ'.repeat(500), 'ok', 'ok'],
    ['501 characters', 'あ'.repeat(501), 'tooLong', 'ok'],
    ['5000 characters', 'あ'.repeat(5000), 'tooLong', 'ok'],
    ['5001 characters', 'あ'.repeat(5001), 'tooLong', 'tooLong'],
    ['a My Number', `番号 ${myNumber}`, 'myNumber', 'myNumber'],
    ['another number', '123456789017', 'ok', 'ok'],
  ])('of %s', (_, text, inLine, inParagraph) => {
    expect(said(line, text)).toBe(inLine);
    expect(said(paragraph, text)).toBe(inParagraph);
  });

  it('loses the blanks around it and nothing else', () => {
    expect(line.parse('　サンプル　 一 ')).toBe('サンプル　 一');
    expect(paragraph.parse(' a\n\nb \n')).toBe('a\n\nb');
  });

  it.each([
    ['1', 'ok'],
    ['', 'empty'],
    ['1'.repeat(40), 'ok'],
    ['1'.repeat(41), 'tooLong'],
  ])('of digits %j: %s', (text, expected) => {
    expect(said(digitsText, text)).toBe(expected);
  });
});

describe('a date', () => {
  it.each([
    // The text, then: as a full date, as far as it is known, as a month of a career.
    ['2024-02-29', 'ok', 'ok', 'ok'],
    ['2023-02-29', 'noSuchDate', 'noSuchDate', 'noSuchDate'],
    ['2023-02-30', 'noSuchDate', 'noSuchDate', 'noSuchDate'],
    ['2023-04-31', 'noSuchDate', 'noSuchDate', 'noSuchDate'],
    ['2023-00-10', 'noSuchDate', 'partialDate', 'careerDate'],
    ['2023-13-10', 'noSuchDate', 'partialDate', 'careerDate'],
    ['2023-01-00', 'noSuchDate', 'noSuchDate', 'noSuchDate'],
    ['2023-04', 'date', 'ok', 'ok'],
    ['2023-13', 'date', 'partialDate', 'careerDate'],
    ['2023', 'date', 'ok', 'ok'],
    ['unknown', 'date', 'ok', 'careerDate'],
    ['1899', 'date', 'partialDate', 'careerDate'],
    ['1900', 'date', 'ok', 'ok'],
    ['2099', 'date', 'ok', 'ok'],
    ['2100', 'date', 'partialDate', 'careerDate'],
    ['1900-01-01', 'ok', 'ok', 'ok'],
    ['2099-12-31', 'ok', 'ok', 'ok'],
    ['2100-01-01', 'date', 'partialDate', 'careerDate'],
    ['2023/04/01', 'date', 'partialDate', 'careerDate'],
    ['20230401', 'date', 'partialDate', 'careerDate'],
    [' 2023-04-01', 'date', 'partialDate', 'careerDate'],
    ['', 'date', 'partialDate', 'careerDate'],
  ])('%j: %s, %s, %s', (text, full, partial, career) => {
    expect(said(isoDate, text)).toBe(full);
    expect(said(partialDate, text)).toBe(partial);
    expect(said(careerDate, text)).toBe(career);
  });

  it('of every day of the calendar is taken', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect([said(isoDate, text), said(partialDate, text), said(careerDate, text)]).toEqual(['ok', 'ok', 'ok']);
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    [0, 'ok', 'ok'],
    [-1, 'negative', 'negative'],
    [1.5, 'wholeNumber', 'wholeNumber'],
    [99_999, 'ok', 'ok'],
    [100_000, 'tooLong', 'ok'],
    [999_999_999_999_999, 'tooLong', 'ok'],
    [1_000_000_000_000_000, 'tooLong', 'tooLong'],
  ])('%d as a count and as yen: %s, %s', (number, asCount, asYen) => {
    expect(said(count, number)).toBe(asCount);
    expect(said(yen, number)).toBe(asYen);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '1', null])('is not %s', (value) => {
    expect(count.safeParse(value).success).toBe(false);
    expect(yen.safeParse(value).success).toBe(false);
  });
});
