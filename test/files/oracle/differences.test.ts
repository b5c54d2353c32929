import { afterAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/files/check-file';
import { fileOf, latin, fictionalMyNumber as number, tools } from '../files-kit';
import { madePdf } from './made-pdf';
import { openPdfjs } from './pdfjs';

const pdfjs = openPdfjs();
afterAll(() => pdfjs.close());

const page = (text: string, together: boolean) =>
  madePdf([{ way: 0, text }], [], { packed: false, together, lineEnd: '\n', tail: '' }).bytes;
/** The file with one place written otherwise, and every other byte where it was. */
const changed = (bytes: Uint8Array, from: string, to: string) => {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return latin(text.replace(from, to));
};
const [plain, packed] = [page('TESTA', false), page('TESTA', true)];

// Changes by which our reader once called a file better than pdf.js found it: ours was wrong each time.
describe('a PDF that pdf.js cannot show is not called fit to be sent', () => {
  it.each([
    ['the head of a page is not where the table says', changed(plain, '10 0 obj', '70 0 obj'), 'noTable'],
    ['the table tells of another page', changed(plain, '\n10 1\n', '\n70 1\n'), 'noTable'],
    [
      'the table has another generation of a page',
      changed(plain, rowOf(plain, '10 0 obj'), rowOf(plain, '10 0 obj').replace(' 00000 n', ' 00080 n')),
      'noTable',
    ],
    ['the trailer names no catalog', changed(plain, '/Root 1 0 R', '/Toor 1 0 R'), 'noTable'],
    ['the trailer names a catalog that is not there', changed(plain, '/Root 1 0 R', '/Root 8 0 R'), 'pagesLost'],
    ['a page of the tree is not there', changed(plain, '[10 0 R]', '[90 0 R]'), 'pagesLost'],
    ['the tree is no list', changed(plain, '/Kids [10 0 R]', '/Kids 710 0 R '), 'pagesLost'],
    ['the number of packed objects is none', changed(packed, '/Type /ObjStm /N 6', '/Type /ObjStm /N x'), 'pagesLost'],
    ['the pack is not called one', changed(packed, '/ObjStm', '/ObjStn'), 'noTable'],
    ['the place of a packed object is another', changed(packed, '\n1 0 2 ', '\n1 9 2 '), 'pagesLost'],
    ['the table of packed objects has no size', changed(packed, '/XRef /Size', '/XRef /Zize'), 'noTable'],
  ])('%s', async (_, bytes, code) => {
    expect((await pdfjs.read(plain)).pages).toBe(1);
    const { seen, findings } = await checkFile(fileOf(bytes), tools());
    expect(findings.map((one) => one.code)).toContain(code);
    expect(seen.usable).not.toBe('yes');
  });
});

describe('a PDF in which pdf.js shows a My Number is not called clean', () => {
  const shown = page(number, false);
  it.each([
    ['letters before the operator that shows it', changed(shown, `(${number}) Tj`, `(${number})zTj`)],
    ['a sign before it that closes nothing', changed(shown, '12 Tf (', '12 Tf )')],
    ['a stream whose end is misspelt', changed(shown, `Tj ET\nendstream`, `Tj ET\nendstraem`)],
    ['a stream whose beginning is misspelt', changed(shown, 'stream\r\nBT', 'straem\r\nBT')],
  ])('%s', async (_, bytes) => {
    const texts = (await pdfjs.read(shown)).texts;
    expect(texts.join(' ')).toContain(number);
    expect((await checkFile(fileOf(bytes), tools())).seen.myNumber).not.toBe('no');
  });
});

/** The row of the table for the object that begins like this. */
function rowOf(bytes: Uint8Array, head: string): string {
  const text = Buffer.from(bytes).toString('latin1');
  return `${String(text.indexOf(head)).padStart(10, '0')} 00000 n`;
}
