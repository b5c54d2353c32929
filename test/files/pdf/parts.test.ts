import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/files/check-file';
import type { FilePart } from '../../../lib/files/looked';
import {
  fileOf,
  joined,
  latin,
  fictionalMyNumber as number,
  type PdfOptions,
  pdfOf,
  showing,
  streamObject,
  tools,
} from '../files-kit';

const check = (bytes: Uint8Array<ArrayBuffer>) => checkFile(fileOf(bytes), tools());
const page = showing('TESTA TARO');
const object = (id: number, dict: string) => `${id} 0 obj\n<< ${dict} >>\nendobj\n`;
const wide = (text: string) =>
  `<feff${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
const fullWidth = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const inside = (content: Uint8Array | string) => ({
  objects: [
    object(6, '/Type /Filespec /F (a) /UF (a) /EF << /F 8 0 R >>'),
    streamObject(8, '/Type /EmbeddedFile', content, true),
  ],
});

/** Every place of a PDF in which a text can stand, written with one text. */
const places: readonly (readonly [string, FilePart, (text: string) => PdfOptions])[] = [
  ['a note', 'notes', (text) => ({ objects: [object(6, `/Type /Annot /Subtype /Text /Contents (${text})`)] })],
  ['a note in rich text', 'notes', (text) => ({ objects: [object(6, `/Subtype /FreeText /RC (<p>${text}</p>)`)] })],
  [
    'a note in a rich text of its own stream',
    'notes',
    (text) => ({ objects: [object(6, '/Subtype /FreeText /RC 7 0 R'), streamObject(7, '', `<p>${text}</p>`, true)] }),
  ],
  [
    'a note in Japanese letters',
    'notes',
    (text) => ({ objects: [object(6, `/Subtype /Text /Contents ${wide(`番号${text}`)}`)] }),
  ],
  [
    "a note's drawing",
    'pages',
    (text) => ({
      objects: [
        object(6, '/Subtype /Stamp /AP << /N 7 0 R >>'),
        streamObject(7, '/Subtype /Form', showing(text), true),
      ],
    }),
  ],
  ['a field', 'fields', (text) => ({ objects: [object(6, `/FT /Tx /T (a) /V (${text})`)] })],
  [
    'a field of long text',
    'fields',
    (text) => ({ objects: [object(6, '/FT /Tx /V 7 0 R'), streamObject(7, '', text, true)] }),
  ],
  ['the first value of a field', 'fields', (text) => ({ objects: [object(6, `/FT /Tx /T (a) /DV (${text})`)] })],
  ['a choice', 'fields', (text) => ({ objects: [object(6, `/FT /Ch /Opt [(a) (${text})]`)] })],
  [
    'a choice with a value of its own',
    'fields',
    (text) => ({ objects: [object(6, `/FT /Ch /Opt [[(${text}) (a)]]`)] }),
  ],
  ['the help of a field', 'fields', (text) => ({ objects: [object(6, `/FT /Tx /TU (${text})`)] })],
  [
    'form data',
    'formData',
    (text) => ({
      catalog: '/AcroForm << /Fields [9 0 R] /XFA 7 0 R >>',
      objects: [streamObject(7, '', `<xdp><no>${text}</no></xdp>`, true)],
    }),
  ],
  [
    'a part of form data',
    'formData',
    (text) => ({
      catalog: '/AcroForm << /Fields [9 0 R] /XFA [(template) 6 0 R (datasets) 7 0 R] >>',
      objects: [streamObject(6, '', '<template/>'), streamObject(7, '', `<d><no>${text}</no></d>`, true)],
    }),
  ],
  ['a bookmark', 'bookmarks', (text) => ({ objects: [object(6, `/Title ${wide(text)} /Parent 5 0 R`)] })],
  ['an alternative text', 'alternatives', (text) => ({ objects: [object(6, `/S /Figure /Alt (${text})`)] })],
  [
    'an actual text of the structure',
    'alternatives',
    (text) => ({ objects: [object(6, `/S /Span /ActualText ${wide(text)}`)] }),
  ],
  ['the title', 'bookmarks', (text) => ({ objects: [object(6, `/Title (${text}) /Producer (x)`)] })],
  ['the keywords', 'description', (text) => ({ objects: [object(6, `/Keywords (${text})`)] })],
  [
    'the description',
    'description',
    (text) => ({ objects: [streamObject(6, '/Type /Metadata /Subtype /XML', `<rdf><d>${text}</d></rdf>`)] }),
  ],
  ['a script', 'scripts', (text) => ({ objects: [object(6, `/S /JavaScript /JS (app.alert("${text}"))`)] })],
  [
    'a script of its own stream',
    'scripts',
    (text) => ({ objects: [object(6, '/S /JavaScript /JS 7 0 R'), streamObject(7, '', `app.alert("${text}")`, true)] }),
  ],
  ['a text file inside', 'filesInside', (text) => inside(text)],
  ['a web page inside', 'filesInside', (text) => inside(`<html><body><b>${text}</b></body></html>`)],
  ['a PDF inside', 'filesInside', (text) => inside(pdfOf(showing(text)))],
  ['a PDF inside a PDF inside', 'filesInside', (text) => inside(pdfOf(page, inside(pdfOf(showing(text)))))],
  [
    'an entry of packed objects',
    'notes',
    (text) => ({ objects: [streamObject(6, '/Type /ObjStm /N 1 /First 4', `7 0 << /Contents (${text}) >>`, true)] }),
  ],
  [
    'a pattern',
    'pages',
    (text) => ({ objects: [streamObject(6, '/PatternType 1 /PaintType 1', showing(text), true)] }),
  ],
];

describe('every part of a PDF in which letters stand', () => {
  it.each(places)('is searched: %s', async (_, part, write) => {
    const { seen, looked } = await check(pdfOf(page, write(number)));
    expect(seen.myNumber).toBe('yes');
    expect(looked[part]).toBe('read');
  });

  it.each(places)('is clean after it was read: %s', async (_, part, write) => {
    const { seen, looked } = await check(pdfOf(page, write('TESTA 2026')));
    expect(looked[part]).toBe('read');
    expect(seen.myNumber).toBe('no');
  });

  it.each([
    ['in an actual text within the contents', pdfOf(`/Span << /ActualText ${wide(number)} >> BDC ${page} EMC`)],
    ['in full-width digits of a note', pdfOf(page, { objects: [object(6, `/Contents ${wide(fullWidth)}`)] })],
    [
      'digit by digit in fields',
      pdfOf(page, { objects: [...number].map((digit, at) => object(20 + at, `/FT /Tx /V (${digit})`)) }),
    ],
    [
      'digit by digit in form data',
      pdfOf(page, {
        objects: [
          object(6, '/XFA 7 0 R'),
          streamObject(7, '', [...number].map((digit) => `<a>${digit}</a>\n`).join('')),
        ],
      }),
    ],
    ['as a name', pdfOf(page, { objects: [object(6, `/FT /Btn /V /${number}`)] })],
    [
      'in UTF-16 of a text file inside',
      pdfOf(page, inside(joined('\xff\xfe', ...[...number].map((digit) => `${digit}\0`)))),
    ],
    ['over two streams of one page', twoStreams('BT /F1 12 Tf (123456) Tj', '(789018) Tj ET')],
  ])('is searched: %s', async (_, bytes) => {
    expect((await check(bytes)).seen.myNumber).toBe('yes');
  });

  it.each([
    ['a picture inside', inside(latin('\xff\xd8\xff\xe0'))],
    ['a document of Word inside', inside(latin('PK\x03\x04\x14\0[Content_Types].xml'))],
    ['an encrypted PDF inside', inside(pdfOf(page, { trailer: '/Encrypt 8 0 R' }))],
    ['a PDF of pictures inside', inside(pdfOf('/Im1 Do', { objects: [streamObject(6, '/Subtype /Image', 'x')] }))],
    ['a file inside that is not known', inside(latin('\x01\x02\x03'))],
    ['files in files without end', inside(pdfOf(page, inside(pdfOf(page, inside(pdfOf(page, inside('TESTA')))))))],
    [
      'data of a program',
      { objects: [object(6, '/PieceInfo << /A << /Private 7 0 R >> >>'), streamObject(7, '', 'x')] },
    ],
    ['a preview of a page', { objects: [object(6, '/Thumb 7 0 R'), streamObject(7, '/Width 1 /Height 1', 'x')] }],
    ['a sound', { objects: [streamObject(7, '/Type /Sound /R 8000', 'x')] }],
  ])('is unknown, never clean, with %s', async (_, options) => {
    const { seen, findings } = await check(pdfOf(page, options));
    expect(seen.myNumber).toBe('unknown');
    expect(findings.map(({ code }) => code)).toContain('textPartly');
    expect(findings.map(({ code }) => code)).not.toContain('noMyNumber');
  });
});

describe('digits drawn in pieces of which nobody can say whether they belong together', () => {
  const pieces = (...all: readonly string[]) =>
    pdfOf(`BT /F1 9 Tf ${all.map((one) => `(${one}) Tj 20 0 Td`).join(' ')} ET`);
  it.each([
    ['six and six', pieces(number.slice(0, 6), number.slice(6)), 'unknown'],
    ['eleven and one', pieces(number.slice(0, 11), number.slice(11)), 'unknown'],
    ['in three as on the card', pieces(number.slice(0, 4), number.slice(4, 8), number.slice(8)), 'yes'],
    ['with another check digit', pieces(number.slice(0, 6), '789010'), 'no'],
    ['one digit more', pieces(number.slice(0, 6), `${number.slice(6)}1`), 'no'],
    ['one digit less', pieces(number.slice(0, 6), number.slice(6, 11)), 'no'],
  ])('%s', async (_, bytes, answer) => {
    expect((await check(bytes)).seen.myNumber).toBe(answer);
  });
});

/** A page whose contents are two streams. */
function twoStreams(first: string, second: string): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(pdfOf(first, { packed: false, objects: [streamObject(6, '', second)] })).toString('latin1');
  return latin(text.replace('/Contents 4 0 R', '/Contents [4 0 R 6 0 R]'));
}
