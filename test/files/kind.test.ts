import { describe, expect, it } from 'vitest';
import { kindOf, nameFits } from '../../lib/files/kind';
import type { FileKind } from '../../lib/files/result';
import { jpegOf, latin, pdfOf, pngOf } from './files-kit';

const table: readonly (readonly [string, Uint8Array, FileKind])[] = [
  ['a PDF', pdfOf(''), 'pdf'],
  ['a PDF behind a line of something else', latin(`garbage\n${'%PDF-1.4'}`), 'pdf'],
  ['a JPEG', jpegOf(10, 10), 'jpeg'],
  ['a PNG', pngOf(10, 10), 'png'],
  ['a document of Word', latin('PK\x03\x04\x14\0[Content_Types].xml'), 'office'],
  ['a document of Word that begins with its relations', latin('PK\x03\x04\x2d\0_rels/.rels'), 'office'],
  ['a document of LibreOffice', latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'office'],
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
  ['text in UTF-16', latin('\xff\xfeT\0'), 'text'],
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
    ['サンプル.PDF', 'pdf', true],
    ['サンプル.pdf', 'jpeg', false],
    ['サンプル.ｐｄｆ', 'pdf', true],
    ['x.jpeg', 'jpeg', true],
    ['x.JPG', 'jpeg', true],
    ['x.jfif', 'jpeg', true],
    ['x.jpg', 'png', false],
    ['x.png', 'png', true],
    ['x.docx', 'pdf', false],
    ['x.pdf.exe', 'pdf', false],
    ['x.2026', 'pdf', false],
    ['x', 'pdf', false],
    ['pdf', 'pdf', false],
    ['', 'pdf', false],
  ] as const)('fits or does not fit the name %s (a %s: %s)', (name, kind, fits) => {
    expect(nameFits(name, kind)).toBe(fits);
  });
});
