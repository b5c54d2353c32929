import { describe, expect, it } from 'vitest';
import { kindOf, kindOfName } from '../../lib/documents/kind';
import type { FileKind } from '../../lib/documents/result';
import { jpegOf, latin, pdfOf, pngOf } from './files-kit';

const table: readonly (readonly [string, Uint8Array, FileKind])[] = [
  ['a PDF', pdfOf(''), 'pdf'],
  ['a PDF behind a line of something else', latin(`garbage\n${'%PDF-1.4'}`), 'pdf'],
  ['a JPEG', jpegOf(10, 10), 'jpeg'],
  ['a PNG', pngOf(10, 10), 'png'],
  ['a document of Word', latin('PK\x03\x04\x14\0[Content_Types].xml'), 'office'],
  ['an older document of Word', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest'), 'oldOffice'],
  ['a ZIP', latin('PK\x03\x04\x14\0photo.bin'), 'zip'],
  ['a photograph of an iPhone', latin('\0\0\0\x18ftypheic'), 'heic'],
  ['a GIF', latin('GIF89a'), 'gif'],
  ['a WebP', latin('RIFF\0\0\0\0WEBPVP8 '), 'webp'],
  ['a TIFF', latin('II*\0rest'), 'tiff'],
  ['a BMP', latin('BM\x36\0\x01\0'), 'bmp'],
  ['a web page', latin('  <!DOCTYPE html><html>'), 'html'],
  ['XML', latin('\xef\xbb\xbf<?xml version="1.0"?>'), 'xml'],
  ['text', latin('TESTA TARO'), 'text'],
  ['a program', latin('MZ\x90\0\x03\0'), 'unknown'],
  ['nothing', latin(''), 'unknown'],
];

describe('the kind of a file', () => {
  it.each(table)('%s is known by its content', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('is not a PDF where its first line stands behind the first 1,024 bytes', () => {
    expect(kindOf(latin(`${' '.repeat(1020)}%PDF-1.4`))).toBe('text');
    expect(kindOf(latin(`${' '.repeat(1019)}%PDF-1.4`))).toBe('pdf');
  });

  it.each([
    ['x.PDF', 'pdf'],
    ['x.jpeg', 'jpeg'],
    ['x.png', 'png'],
    ['x.docx', null],
    ['x', null],
    ['pdf', null],
  ])('the name %s claims %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });
});
