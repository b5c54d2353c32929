import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/files/check-file';
import { glyphLetter } from '../../../lib/files/pdf/glyph-names';
import { fileOf, fictionalMyNumber as number, pdfOf, showing, streamObject, tools } from '../files-kit';

const answer = async (font: string, content: string, objects: readonly Uint8Array[] = []) =>
  (await checkFile(fileOf(pdfOf(content, { font, objects })), tools())).seen.myNumber;
const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const simple = (more: string) => `<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Testa ${more} >>`;
const shifted = [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 17)).join('');
const codes = (text: string) => [...text].map((digit) => (Number(digit) + 1).toString(16).padStart(4, '0')).join('');
const shows = (hex: string) => `BT /F1 12 Tf <${hex}> Tj ET`;
const table = (range: string) =>
  streamObject(6, '', `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${range} endcmap`, true);
const digitsTable = table('1 beginbfrange <0001> <000a> <0030> endbfrange');
const wideFont = (more: string) => `<< /Type /Font /Subtype /Type0 /Encoding /Identity-H ${more} >>`;
const inEncoding = (text: string) =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const embedded = '/FontDescriptor << /Flags 4 /FontFile2 7 0 R >>';

describe('the letters of a font', () => {
  it.each([
    ['the usual ones', simple(''), showing(number)],
    [
      'moved by the names of digits',
      simple(`/Encoding << /Differences [65 ${names.map((name) => `/${name}`).join(' ')}] >>`),
      showing(shifted),
    ],
    [
      'moved by names with points',
      simple(`/Encoding << /Differences [65 ${names.map((_, digit) => `/uni003${digit}`).join(' ')}] >>`),
      showing(shifted),
    ],
    [
      'of an encoding that other programs use',
      `<< /Type /Font /Subtype /Type0 /Encoding /UniJIS-UTF16-H >>`,
      shows(inEncoding(number)),
    ],
    ['of Shift_JIS', `<< /Type /Font /Subtype /Type0 /Encoding /90ms-RKSJ-H >>`, showing(number)],
    ['with a table of letters', wideFont('/ToUnicode 6 0 R'), shows(codes(number)), [digitsTable]],
  ])('show a My Number: %s', async (_, font, content, objects: readonly Uint8Array[] = []) => {
    expect(await answer(font, content, objects)).toBe('yes');
  });

  it.each([
    ['a font of its own part of the letters without a table', simple(embedded), showing('TESTA')],
    ['letters by number in names', simple('/Encoding << /Differences [65 /g34 /g35 /g36 /g37] >>'), showing('ABC')],
    ['drawn letters without names', '<< /Type /Font /Subtype /Type3 /CharProcs << >> >>', showing('ABC')],
    ['a wide font without a table', wideFont(''), shows('00010002')],
    ['a code that the table has not', wideFont('/ToUnicode 6 0 R'), shows('00010020'), [digitsTable]],
    [
      'a table that leads to letters of nobody',
      wideFont('/ToUnicode 6 0 R'),
      shows('0001'),
      [table('1 beginbfchar <0001> <e001> endbfchar')],
    ],
    ['a table that is not there', wideFont('/ToUnicode 8 0 R'), shows('0001')],
  ])('that are not known make it unknown: %s', async (_, font, content, objects: readonly Uint8Array[] = []) => {
    expect(await answer(font, content, objects)).toBe('unknown');
  });

  it.each([
    ['the usual ones', simple(''), showing('TESTA')],
    [
      'of a part of the letters with a known encoding',
      simple(`/Encoding /WinAnsiEncoding ${embedded}`),
      showing('TESTA'),
    ],
    [
      'moved by names',
      simple(`/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /Aacute /zero] >>`),
      showing('ABT'),
    ],
    ['with a table of letters', wideFont('/ToUnicode 6 0 R'), shows(codes('2026')), [digitsTable]],
  ])('that are known leave it clean: %s', async (_, font, content, objects: readonly Uint8Array[] = []) => {
    expect(await answer(font, content, objects)).toBe('no');
  });

  it('are those of the font that is chosen, also after a state was kept and taken back', async () => {
    const font = `${simple('')} /F2 ${wideFont('/ToUnicode 6 0 R')}`;
    const kept = `BT /F1 12 Tf q /F2 9 Tf <${codes(number.slice(0, 4))}> Tj Q (${number.slice(4, 8)}) Tj q Q (${number.slice(8)}) Tj ET`;
    expect(await answer(font, kept, [digitsTable])).toBe('yes');
    const joinedUp = `BT /F2 9 Tf <${codes(number.slice(0, 6))}> Tj /F1 12 Tf (${number.slice(6)}) Tj ET`;
    expect(await answer(font, joinedUp, [digitsTable])).toBe('yes');
  });

  it.each([
    ['five', '5'],
    ['nine.oldstyle', '9'],
    ['sevenoldstyle', '7'],
    ['uni0034', '4'],
    ['u00034', '4'],
    ['A', 'A'],
    ['space', ' '],
    ['Aacute', '·'],
    ['onehalf', '·'],
    ['g34', null],
    ['cid00034', null],
    ['.notdef', null],
    ['uni110000', null],
  ])('the name %s is %s', (name, letter) => {
    expect(glyphLetter(name)).toBe(letter);
  });
});
