import { describe, expect, it } from 'vitest';
import { readTrailers } from '../../../lib/files/pdf/trailer';
import { joined, latin, pdfOf, showing, streamObject } from '../files-kit';

const text = showing('TESTA');
const encrypted = (bytes: Uint8Array) => readTrailers(bytes, 0).encrypted;
const withoutPlace = (bytes: Uint8Array) =>
  latin(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n0'),
  );

describe('an encrypted PDF is known', () => {
  it.each([
    ['by its trailer', pdfOf(text, { trailer: '/Encrypt 8 0 R' })],
    [
      'by the entries of its table where that is a stream',
      pdfOf(text, { trailer: '/Encrypt 8 0 R', tableAsStream: true }),
    ],
    ['by entries of its own in the trailer', pdfOf(text, { trailer: '/Encrypt << /Filter /Standard /V 5 >>' })],
    ['by a name written in an unusual way', pdfOf(text, { trailer: '/Encr#79pt 8 0 R' })],
    ['where the table cannot be found', withoutPlace(pdfOf(text, { trailer: '/Encrypt 8 0 R' }))],
    [
      'where the table is a stream that cannot be found',
      withoutPlace(pdfOf(text, { trailer: '/Encrypt 8 0 R', tableAsStream: true })),
    ],
  ])('%s', (_, bytes) => {
    expect(encrypted(bytes)).toBe(true);
  });

  it('by the table of an earlier saving', () => {
    const first = pdfOf(text, { trailer: '/Encrypt 8 0 R' });
    const before = /startxref\n(\d+)/.exec(Buffer.from(first).toString('latin1'))?.[1];
    const place = first.length;
    const second = `xref\n0 0\ntrailer\n<< /Size 10 /Root 1 0 R /Prev ${before} >>\nstartxref\n${place}\n%%EOF\n`;
    expect(encrypted(joined(first, second))).toBe(true);
  });

  it('where something stands before the file and the places are counted from its header', () => {
    const bytes = joined('junk\n', pdfOf(text, { trailer: '/Encrypt 8 0 R' }));
    expect(readTrailers(bytes, 5)).toMatchObject({ encrypted: true, followed: true });
  });
});

describe('a PDF is not taken for encrypted', () => {
  it.each([
    ['when nothing says so', pdfOf(text)],
    ['when its table is a stream', pdfOf(text, { tableAsStream: true })],
    ['when the word stands in its text', pdfOf(showing('/Encrypt 8 0 R'), { packed: false })],
    ['when the entry is null', pdfOf(text, { trailer: '/Encrypt null' })],
    ['when the word stands in a note', pdfOf(text, { trailer: '% /Encrypt 8 0 R\n' })],
    ['when another name begins alike', pdfOf(text, { trailer: '/EncryptMetadata true' })],
    [
      'when a stream of the file holds the word',
      pdfOf(text, { objects: [streamObject(7, '/Type /Metadata', '/Encrypt')] }),
    ],
  ])('%s', (_, bytes) => {
    expect(readTrailers(bytes, 0)).toMatchObject({ encrypted: false, followed: true });
  });

  it('when its tables lead in a circle', () => {
    const plain = pdfOf(text);
    const place = /startxref\n(\d+)/.exec(Buffer.from(plain).toString('latin1'))?.[1];
    expect(readTrailers(pdfOf(text, { trailer: `/Prev ${place}` }), 0)).toMatchObject({
      encrypted: false,
      followed: true,
    });
  });
});
