import { describe, expect, it } from 'vitest';
import { checkFile, setFindings } from '../../lib/files/check-file';
import { limits } from '../../lib/files/limits';
import { fictionalMyNumber, fileOf, joined, jpegOf, latin, pdfOf, pngOf, showing, tools } from './files-kit';

const check = (bytes: Uint8Array<ArrayBuffer>, name?: string) => checkFile(fileOf(bytes, name), tools());
const codesOf = async (bytes: Uint8Array<ArrayBuffer>, name?: string) =>
  (await check(bytes, name)).findings.map(({ code }) => code);

describe('a file that cannot be sent', () => {
  it.each([
    ['an empty one', latin(''), 'x.pdf', ['empty']],
    ['a document of Word', latin('PK\x03\x04\x14\0[Content_Types].xml'), 'x.docx', ['wrongKind']],
    ['a PDF in name only', latin('TESTA TARO'), 'x.pdf', ['wrongKind']],
    ['a PDF without a version', latin('%PDF-x'), 'x.pdf', ['damaged']],
    ['an encrypted PDF', pdfOf('', { trailer: '/Encrypt 8 0 R' }), 'x.pdf', ['encrypted']],
    ['a JPEG that is cut', jpegOf(600, 800, { whole: false }), 'x.jpg', ['truncated']],
  ])('is %s', async (_, bytes, name, codes) => {
    const { findings, seen } = await check(bytes, name);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(seen.usable).toBe('no');
  });

  it('says why it is a picture only by name', async () => {
    expect(await codesOf(jpegOf(600, 800), 'x.pdf')).toContain('nameDiffers');
    expect(await codesOf(jpegOf(600, 800), 'x.jpg')).not.toContain('nameDiffers');
  });

  it('is one that has gone, or a folder', async () => {
    const gone = { name: 'x', size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    const { findings } = await checkFile(gone as unknown as File, tools());
    expect(findings).toEqual([{ code: 'unreadable' }]);
  });

  it('is one larger than the portal takes, which is not even read', async () => {
    const asked: number[] = [];
    const head = pdfOf('');
    const big = {
      name: 'x.pdf',
      size: limits.surelyTooMuch + 1,
      slice: (_: number, end: number) => {
        asked.push(end);
        return new Blob([head]);
      },
    };
    const { findings } = await checkFile(big as unknown as File, tools());
    expect(findings).toEqual([{ code: 'tooBig' }]);
    expect(Math.max(...asked)).toBeLessThan(10_000);
  });
});

describe('a file that can be sent', () => {
  it.each([
    ['a PDF with text', pdfOf(showing('TESTA TARO')), 'x.pdf', { usable: 'yes', myNumber: 'no' }],
    ['a PDF without text', pdfOf(''), 'x.pdf', { usable: 'yes', myNumber: 'unknown' }],
    ['a PDF with a My Number', pdfOf(showing(fictionalMyNumber)), 'x.pdf', { usable: 'yes', myNumber: 'yes' }],
    ['a JPEG', jpegOf(600, 800), 'x.jpg', { usable: 'unknown', myNumber: 'unknown' }],
    ['a PNG', pngOf(600, 800), 'x.png', { usable: 'unknown', myNumber: 'unknown' }],
  ])('is %s', async (_, bytes, name, seen) => {
    expect((await check(bytes, name)).seen).toMatchObject({ ...seen, bytes: bytes.length });
  });

  it('gives the version of a PDF', async () => {
    const { findings } = await check(pdfOf(showing('TESTA'), { header: '%PDF-1.4\n' }));
    expect(findings[0]).toEqual({ code: 'pdfVersion', values: { version: '1.4' } });
  });

  it('keeps nothing of the content', async () => {
    const result = JSON.stringify(await check(pdfOf(showing(`TESTA TARO ${fictionalMyNumber}`))));
    expect(result).not.toContain('TESTA');
    expect(result).not.toContain(fictionalMyNumber.slice(0, 6));
  });
});

describe('the head and the end of a PDF', () => {
  it('may have something before it', async () => {
    expect(await codesOf(joined('junk\n', pdfOf(showing('TESTA'))))).toEqual(['lateHeader', 'noMyNumber']);
  });

  it('are missed', async () => {
    const whole = pdfOf(showing('TESTA'));
    expect(await codesOf(whole.slice(0, whole.length - 8))).toContain('truncated');
  });

  it('lead nowhere', async () => {
    const text = Buffer.from(pdfOf(showing('TESTA')))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    expect(await codesOf(latin(text))).toEqual(['noTable', 'noMyNumber']);
  });
});

describe('all files together', () => {
  const files = (count: number, bytes: number) => Array.from({ length: count }, () => ({ bytes }));
  it.each([
    ['twenty files', files(20, 1), []],
    ['twenty-one files', files(21, 1), ['tooMany']],
    ['25,000,000 bytes', files(1, 25_000_000), []],
    ['one byte more, which may or may not pass', files(1, 25_000_001), ['totalNearLimit']],
    ['25 MB counted the larger way', files(1, limits.surelyTooMuch), ['totalNearLimit']],
    ['one byte more than that', files(1, limits.surelyTooMuch + 1), ['totalTooBig']],
    ['none', [], []],
  ])('%s', (_, all, expected) => {
    expect(setFindings(all)).toEqual(expected);
  });
});
