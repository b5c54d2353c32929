import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effort } from '../../../lib/files/limits';
import { partsNotRead } from '../../../lib/files/looked';
import { budgetFor } from '../../../lib/files/pdf/budget';
import { readPdf } from '../../../lib/files/pdf/read';
import { isMyNumber } from '../../../lib/domain/check-digits';
import { runs } from '../../property-runs';
import { workedMs } from '../../worked-time';
import { joined, latin, fictionalMyNumber as number, pdfOf, showing, streamObject, tools } from '../files-kit';

const nothingInside = async () => ({ found: false, whole: false });
const read = (bytes: Uint8Array, given = tools()) => readPdf(bytes, undefined, budgetFor(given), nothingInside);
const hex = (text: string) =>
  `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
/** Codes that are the letter's own, moved by so much: what a font of a part of the letters has. */
const moved = (text: string, by: number) =>
  `<${[...text].map((letter) => (letter.charCodeAt(0) + by).toString(16).padStart(4, '0')).join('')}>`;
const letterTable = (by: number) =>
  `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
   1 beginbfrange <${(48 + by).toString(16).padStart(4, '0')}> <${(57 + by).toString(16).padStart(4, '0')}> <0030> endbfrange endcmap`;
const boxes = (digits: string) => `BT /F1 12 Tf ${[...digits].map((digit) => `(${digit}) Tj 14 0 Td`).join(' ')} ET`;

describe('a My Number is found', () => {
  it.each([
    ['in packed contents', pdfOf(showing(`No. ${number}`))],
    ['in plain contents', pdfOf(showing(number), { packed: false })],
    ['in groups of four', pdfOf(showing('1234 5678 9018'))],
    ['in three pieces on one line', pdfOf('BT (1234) Tj 40 0 Td (5678) Tj 40 0 Td (9018) Tj ET')],
    ['in pieces without a move between them', pdfOf('BT (12345) Tj (6789018) Tj ET')],
    ['in one array with spacing', pdfOf('BT [(123) -20 (456) 15 (789018)] TJ ET')],
    ['digit by digit in boxes', pdfOf(boxes(number))],
    ['digit by digit in one array', pdfOf(`BT [${[...number].map((digit) => `(${digit}) -600`).join(' ')}] TJ ET`)],
    ['in hexadecimal', pdfOf(`BT <${Buffer.from(number).toString('hex')}> Tj ET`)],
    ['in wide letters', pdfOf(`BT ${hex(number)} Tj ET`)],
    ['in escaped letters', pdfOf('BT (\\0612345678901\\070) Tj ET')],
    ['in the title of the file', pdfOf(showing('TESTA'), { objects: [`6 0 obj\n<< /Title (${number}) >>\nendobj\n`] })],
    [
      'in its description',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Type /Metadata /Subtype /XML', `<x>${number}</x>`)] }),
    ],
    ['on a new line of its own', pdfOf(`BT (TESTA) Tj (${number}) ' ET`)],
    [
      'in the letters of a font with a table',
      pdfOf(`BT ${moved(number, 100)} Tj ET`, { objects: [streamObject(6, '', letterTable(100), true)] }),
    ],
    ['in a form field', pdfOf('', { objects: [`6 0 obj\n<< /FT /Tx /T (no) /V (${number}) >>\nendobj\n`] })],
    [
      'in a form field of a packed object',
      pdfOf('', {
        objects: [streamObject(6, '/Type /ObjStm /N 1 /First 4', `7 0 << /FT /Tx /V (${number}) >>`, true)],
      }),
    ],
    [
      'in a drawing used by the page',
      pdfOf('', { objects: [streamObject(6, '/Type /XObject /Subtype /Form', showing(number), true)] }),
    ],
    ['behind a picture inside the contents', pdfOf(`BI /W 1 /H 1 ID \x01(((\x02 EI ${showing(number)}`)],
    [
      'in base-85 letters',
      pdfOf('', {
        objects: [
          joined(
            '6 0 obj\n<< /Filter [/ASCII85Decode /FlateDecode] /Length 9 >>\nstream\n',
            ascii85(deflateSync(latin(showing(number)))),
            '~>\nendstream\nendobj\n',
          ),
        ],
      }),
    ],
    ['behind text that says ID', pdfOf(showing('ID', number))],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes)).myNumber).toBe(true);
  });

  it('in every writing of every such number', async () => {
    const body = fc.stringMatching(/^\d{11}$/);
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('', ' ', '-'), async (start, between) => {
        const digits = Array.from({ length: 10 }, (_, last) => `${start}${last}`).find(isMyNumber);
        if (digits === undefined) return;
        const written = [0, 4, 8].map((at) => digits.slice(at, at + 4)).join(between);
        expect((await read(pdfOf(showing(`x ${written} y`)))).myNumber).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('a My Number is not seen', () => {
  it.each([
    ['in a number with another check digit', pdfOf(showing('123456789017'))],
    ['in the thirteen digits of a corporate number', pdfOf(showing('8000000000001'))],
    ['in thirteen digits in boxes', pdfOf(boxes(`${number}1`))],
    ['in digits of two columns', pdfOf('BT (2026) Tj 90 0 Td (12345678) Tj ET')],
    [
      'in the times of a certificate and in an identifier',
      pdfOf(showing('TESTA'), {
        objects: [
          `6 0 obj\n<< /Type /Sig /ByteRange [0 1] /Contents (${number}Z) >>\nendobj\n`,
          streamObject(7, '/Type /Metadata /Subtype /XML', `<x>uuid:0a1b2c3d-0a1b-0a1b-0a1b-${number}</x>`),
        ],
      }),
    ],
    [
      'in a picture',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Type /XObject /Subtype /Image', `(${number}) Tj`)] }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ myNumber: false, text: true });
  });
});

describe('what could not be read is said', () => {
  it.each([
    ['text', pdfOf(showing('TESTA')), true, []],
    ['no text', pdfOf('0 0 m 10 10 l S'), false, []],
    ['a scan', pdfOf('/Im1 Do', { objects: [streamObject(6, '/Subtype /Image', 'x')] }), false, ['pictures']],
    ['a picture inside the contents', pdfOf(`BI /W 1 /H 1 ID x EI ${showing('TESTA')}`), true, ['pictures']],
    [
      'letters known by number only',
      pdfOf(showing('TESTA'), { font: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>' }),
      true,
      ['pages'],
    ],
    [
      'an unusual packing',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Type /XObject /Subtype /Form /Filter /LZWDecode', 'x')] }),
      true,
      ['pages'],
    ],
    [
      'a damaged packing',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Subtype /Form /Filter /FlateDecode', 'no zlib')] }),
      true,
      ['pages'],
    ],
    [
      'a packing that is named somewhere else',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Subtype /Form /Filter 7 0 R', 'x')] }),
      true,
      ['pages'],
    ],
    [
      'a stream of which nothing says what it is',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '', 'TESTA')] }),
      true,
      ['pages', 'rest'],
    ],
    ['an object that does not end', pdfOf(showing('TESTA'), { objects: ['6 0 obj\n<< /A [ (x) \n'] }), true, ['rest']],
    [
      'packed objects that cannot be unpacked',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', 'x')] }),
      true,
      ['rest'],
    ],
    [
      'a file inside',
      pdfOf(showing('TESTA'), { objects: [streamObject(6, '/Type /EmbeddedFile', 'x')] }),
      true,
      ['filesInside'],
    ],
    [
      'form data in an unusual packing',
      pdfOf(showing('TESTA'), {
        objects: ['6 0 obj\n<< /XFA 7 0 R >>\nendobj\n', streamObject(7, '/Filter /LZWDecode', 'x')],
      }),
      true,
      ['formData'],
    ],
  ] as const)('%s', async (_, bytes, text, parts) => {
    const reading = await read(bytes);
    expect(reading).toMatchObject({ text, myNumber: false });
    expect(partsNotRead(reading.looked)).toEqual(parts);
  });

  it('stops when it is told to', async () => {
    const stopped = { ...tools(), signal: AbortSignal.abort() };
    const reading = await read(pdfOf(showing(number)), stopped);
    expect(reading.myNumber).toBe(false);
    expect(partsNotRead(reading.looked)).not.toEqual([]);
  });
});

describe('a hostile file', () => {
  const withinSeconds = async (bytes: Uint8Array, seconds = 4) => {
    const start = workedMs();
    const result = await read(bytes);
    expect(workedMs() - start).toBeLessThan(seconds * 1000);
    return result;
  };

  it('cannot unpack itself without end', async () => {
    const bomb = deflateSync(new Uint8Array(300 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(
      await withinSeconds(
        pdfOf('', {
          objects: [
            joined(
              '6 0 obj\n<< /Filter /FlateDecode /Length ',
              String(bomb.length),
              ' >>\nstream\n',
              bomb,
              '\nendstream\nendobj\n',
            ),
          ],
        }),
      ),
    ).toMatchObject({ looked: { pages: 'notRead' } });
  });

  it('cannot unpack many streams without end', async () => {
    const bomb = deflateSync(new Uint8Array(effort.inflatedEach));
    const stream = joined(
      '6 0 obj\n<< /Filter /FlateDecode /Length ',
      String(bomb.length),
      ' >>\nstream\n',
      bomb,
      '\nendstream\nendobj\n',
    );
    expect(await withinSeconds(pdfOf('', { objects: Array.from({ length: 30 }, () => stream) }))).toMatchObject({
      looked: { pages: 'notRead' },
    });
  });

  it.each([
    ['groups that never close', `%PDF-1.7\n${'1 0 obj\n['.repeat(60_000)}`],
    ['texts that never close', `%PDF-1.7\n${'1 0 obj ('.repeat(60_000)}`],
    ['streams that never end', `%PDF-1.7\n${'1 0 obj\n<< /Length 0 >>\nstream\n'.repeat(40_000)}`],
    ['groups one in another', `%PDF-1.7\n1 0 obj\n${'['.repeat(500_000)}`],
    ['dictionaries one in another', `%PDF-1.7\n1 0 obj\n${'<< /A '.repeat(200_000)}`],
    ['a list of names without end', `%PDF-1.7\n1 0 obj\n<< ${'/A '.repeat(300_000)}`],
  ])('cannot hang it with %s', async (_, text) => {
    await withinSeconds(latin(text));
  });

  it('cannot break it with any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await read(joined('%PDF-1.7\n1 0 obj\n', bytes));
        await read(pdfOf(Buffer.from(bytes).toString('latin1'), { packed: false }));
      }),
      { numRuns: runs(150) },
    );
  });

  it('cannot break it by being cut or changed anywhere', async () => {
    const whole = pdfOf(showing('TESTA', number), {
      packed: false,
      tableAsStream: true,
      objects: [streamObject(6, '', letterTable(7), true)],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 255 }), async (place, byte) => {
        const changed = Uint8Array.from(whole);
        changed[place % whole.length] = byte;
        await read(changed);
        await read(whole.subarray(0, place % whole.length));
      }),
      { numRuns: runs(150) },
    );
  });
});

/** ASCII base-85 as PDF has it, without the end mark. */
function ascii85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let value = 0;
    for (let index = 0; index < 4; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
    const letters: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      letters.unshift(String.fromCharCode(33 + (value % 85)));
      value = Math.floor(value / 85);
    }
    const all = letters.join('');
    text += count === 4 && all === '!!!!!' ? 'z' : all.slice(0, count + 1);
  }
  return text;
}
