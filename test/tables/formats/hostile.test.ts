import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestTableFile, mostRows } from '../../../lib/tables/formats/limits';
import { readTableFile } from '../../../lib/tables/formats/read-file';
import { runs } from '../../property-runs';
import { workedMs } from '../../worked-time';
import { handMade } from './xlsx-kit';

/** Milliseconds that a file may take at most, whatever is in it. */
const longest = 2000;

function faultOf(bytes: Uint8Array): string | undefined {
  const start = workedMs();
  const read = readTableFile(bytes);
  expect(workedMs() - start, 'the time it took').toBeLessThan(longest);
  return read.ok ? undefined : read.fault;
}

const deflated = (size: number) => zipSync({ x: new Uint8Array(size) }, { level: 9 });

/** A zip whose directory says that a part is small, while it unpacks to much more. */
function lying(size: number): Uint8Array {
  const bytes = handMade({ more: { 'xl/worksheets/huge.xml': new Uint8Array(size) } });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size)
      view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === size)
      view.setUint32(at + 22, 100, true);
  }
  return bytes;
}

const wide = `<row r="1">${Array.from({ length: 3000 }, (_, column) => `<c><v>${column}</v></c>`).join('')}</row>`;
const nested = `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`;
const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

describe('a hostile file', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['more than may be', new Uint8Array(largestTableFile + 1).fill(0x61), 'tooBig'],
    [
      'an old Excel file, or one with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'oldExcel',
    ],
    ['a zip that is none', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'notZip'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'notExcel'],
    [
      'a zip bomb',
      handMade({ more: { 'xl/worksheets/huge.xml': new Uint8Array(200 * 1024 * 1024) } }),
      'unpacksTooBig',
    ],
    ['a zip bomb that lies about its size', lying(80 * 1024 * 1024), 'unpacksTooBig'],
    ['a zip in a zip', zipSync({ 'xl/workbook.xml': deflated(1024) }), 'notExcel'],
    ['a column too far', handMade({ cells: wide }), 'tooManyColumns'],
    [
      'a row too far',
      handMade({ cells: `<row r="${mostRows + 1}"><c r="A${mostRows + 1}"><v>1</v></c></row>` }),
      'tooManyRows',
    ],
    [
      'a cell at the last place there is',
      handMade({ cells: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
      'tooManyRows',
    ],
    [
      'a cell that is too long',
      handMade({ cells: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>` }),
      'cellTooLong',
    ],
    ['broken XML', handMade({ sheet: '<worksheet><sheetData><row r="1"><c' }), 'damaged'],
    ['bytes that are no XML', handMade({ sheet: 'not xml' }), undefined],
    ['a million columns in a CSV', strToU8('x,'.repeat(1_000_000)), 'tooManyColumns'],
    ['five million columns in a CSV', strToU8('x,'.repeat(5_000_000)), 'tooManyColumns'],
    ['a million rows in a CSV', strToU8('a,b\n'.repeat(1_000_000)), 'tooManyRows'],
    ['one endless quoted cell', strToU8(`"${'x\n'.repeat(4_000_000)}`), 'openQuote'],
    ['quotes and nothing else', strToU8('"'.repeat(5_000_001)), undefined],
    ['NUL bytes', strToU8('a,b\0,c'), 'binary'],
    ['bytes of no encoding', Uint8Array.from([0x80, 0xff, 0xa0, 0xfd]), 'encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), undefined],
  ])('is told from a table within two seconds: %s', (_, bytes, fault) => {
    const found = faultOf(bytes);
    if (fault === undefined)
      expect(found ?? 'read').toMatch(
        /^(read|damaged|encoding|binary|empty|cellTooLong|strayQuote|openQuote|notExcel)$/,
      );
    else expect(found).toBe(fault);
  });

  it('does not let entities grow, nor nesting stop it', () => {
    const sheet = `${entities}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>`;
    const start = workedMs();
    const read = readTableFile(handMade({ sheet }));
    expect(read.ok ? (read.value.sheets[0]?.rows[0]?.[0]?.length ?? 0) : 0).toBeLessThan(20);
    expect(['read', 'damaged']).toContain(faultOf(handMade({ sheet: nested })) ?? 'read');
    expect(workedMs() - start).toBeLessThan(longest);
  });

  it('keeps names of prototypes as plain texts', () => {
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr" __proto__="x" constructor="y"><is><t>constructor</t></is></c></row>';
    const read = readTableFile(handMade({ cells }));
    expect(read.ok && read.value.sheets[0]?.rows).toEqual([['__proto__', 'constructor']]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('that was cut anywhere is refused, or is the table itself', () => {
    const whole = handMade({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    // One byte alone is a text of one letter.
    for (let length = 2; length < whole.length; length += 1) {
      const read = readTableFile(whole.subarray(0, length));
      expect(read.ok, `cut at ${length}`).toBe(false);
    }
  });

  it('with any byte changed is refused, or read as a table, and never throws', () => {
    const whole = handMade({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>', strings: '<si><t>x</t></si>' });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        faultOf(bytes);
      }),
      { numRuns: runs(500) },
    );
  });

  it('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        faultOf(bytes);
        faultOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
      }),
      { numRuns: runs(500) },
    );
  });

  it('of any cells never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<row r="1">',
        '</row>',
        '<c r="A1"',
        ' t="s"',
        ' t="e"',
        ' s="7"',
        '>',
        '<v>',
        '</v>',
        '</c>',
        '<f>',
        '</f>',
        '&',
        '&#0;',
        '<![CDATA[',
        ']]>',
        '"',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        faultOf(handMade({ cells: pieces.join('') }));
      }),
      { numRuns: runs(500) },
    );
  });
});

// As many rows as are allowed and fewer columns, for this machine runs many tests at once; a million cells take 1.3 s.
describe('a very large table', () => {
  it('is read within two seconds', () => {
    const row = Array.from({ length: 20 }, (_, index) => `値${index}`);
    const csv = Array.from({ length: mostRows }, () => row.join(',')).join('\n');
    expect(faultOf(strToU8(csv))).toBeUndefined();
    const cells = Array.from(
      { length: mostRows },
      (_, index) =>
        `<row r="${index + 1}">${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    ).join('');
    expect(faultOf(handMade({ cells }))).toBeUndefined();
  });
});
