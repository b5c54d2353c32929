import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, readCsv, unguarded, writeCsv } from '../../../lib/tables/formats/csv';
import { mostColumns, mostRows } from '../../../lib/tables/formats/limits';
import { runs } from '../../property-runs';

const rowsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.value.rows : read;
};

describe('a CSV text', () => {
  it.each([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb,c\td\n1\t2\t3',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'semicolons',
      'a;b;c\n1;2,5;3',
      [
        ['a', 'b', 'c'],
        ['1', '2,5', '3'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    [
      'quotes, separators and line breaks in a cell',
      '"a ""x""","b,\r\nc"\n1,2',
      [
        ['a "x"', 'b,\nc'],
        ['1', '2'],
      ],
    ],
    ['leading zeros', 'tel\n09012345678', [['tel'], ['09012345678']]],
    ['empty lines between and after', 'a,b\n\n1,2\n\n\n', [['a', 'b'], [''], ['1', '2']]],
    ['rows of different lengths', 'a,b,c\n1\n', [['a', 'b', 'c'], ['1']]],
    [
      'line breaks of old Macintoshes',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'names of prototypes',
      '__proto__,constructor\nx,y',
      [
        ['__proto__', 'constructor'],
        ['x', 'y'],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
  ])('with %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['an open quote', 'a,b\n"1,2\n3,4', 'openQuote', 2],
    ['a stray quote', 'a,b\n"1"x,2\n3,4', 'strayQuote', 2],
    ['too many columns', `a\n${','.repeat(mostColumns)}`, 'tooManyColumns', 2],
    ['a cell that is too long', `a\n${'x'.repeat(32_768)}`, 'cellTooLong', 2],
  ])('with %s is refused with its row', (_, text, fault, row) => {
    expect(rowsOf(text)).toEqual({ ok: false, fault, row });
  });

  it.each([
    ['nothing in it', '', 'empty'],
    ['separators only', ',,\n,,\n', 'empty'],
    ['too many rows', 'a\n'.repeat(mostRows + 1), 'tooManyRows'],
    ['too many cells', `${'a,'.repeat(1999)}\n`.repeat(600), 'tooManyCells'],
  ])('with %s', (_, text, fault) => {
    const read = readCsv(text);
    expect(read.ok ? undefined : read.fault).toBe(fault);
  });

  it('takes as many rows and columns as are allowed', () => {
    expect(readCsv('a\n'.repeat(mostRows)).ok).toBe(true);
    expect(readCsv(','.repeat(mostColumns - 1).replace(/^/, 'a')).ok).toBe(true);
  });
});

describe('a CSV text of two programs', () => {
  const people = [
    ['姓', '名'],
    ['TESTA', 'A'],
    ['TESTB', 'B'],
    ['TESTC', 'C'],
  ];

  it('has every row, whichever ways its lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 4, maxLength: 4 }), (ends) => {
        const text = people.map((row, at) => row.join(',') + (ends[at] ?? '')).join('');
        expect(readCsv(text)).toMatchObject({ ok: true, value: { rows: people } });
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    ['semicolons, with commas in the cells', '姓;住所\nTESTA;東京都,千代田区,1-1\nTESTB;大阪市,北区,2-2', 2],
    ['tabs, with commas in the cells', '姓\t住所\nTESTA\t東京都,千代田区,1-1\nTESTB\t大阪市', 2],
    ['commas, with semicolons in the cells', '姓,職務\nTESTA,設計;開発;試験\nTESTB,設計', 2],
  ])('is divided by %s', (_, text, columns) => {
    const read = readCsv(text);
    expect(read.ok && read.value.rows.map((row) => row.length)).toEqual(read.ok && read.value.rows.map(() => columns));
  });
});

describe('writing CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'abc,;\t"\n =+-@\'＝＋－＠あ漢0123') });

  it('is undone by reading, guarded or not', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
        // Empty rows at the end are no rows.
        fc.pre(rows.at(-1)?.some((text) => text !== '') === true);
        const read = readCsv(writeCsv([['見出し1', '見出し2', '見出し3'], ...rows], { guard: true }));
        expect(read.ok && read.value.rows.slice(1)).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+81-90', '-x', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1', '-1+2'])(
    'puts an apostrophe before %j, and takes it away again',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it.each(['-5000', '-0.5', 'abc', "'abc", '03-0000-0000', '', '0=1'])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('leaves every text as it is where no guard is wanted', () => {
    expect(writeCsv([['=1', '+81']], { guard: false })).toBe('=1,+81\r\n');
  });
});
