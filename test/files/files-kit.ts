import { deflateSync } from 'node:zlib';
import type { ReadTools } from '../../lib/files/pdf/budget';
import { inflate } from '../../lib/files/pdf/inflate';

// Small files made by hand. Every number in them is invented.

/** A twelve-digit number whose check digit is that of a My Number; nobody's. */
export const fictionalMyNumber = '123456789018';

export const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Puts pieces behind one another. */
export function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? latin(part) : part)]));
}

/** Tools without a limit of time. */
export const tools = (): ReadTools => ({ inflate, signal: new AbortController().signal, pause: async () => {} });

/** A file as the browser hands it over. */
export const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = 'サンプル.pdf'): File => new File([bytes], name);

/** How a test PDF is put together. */
export interface PdfOptions {
  readonly header?: string;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** The font of its only page, F1. */
  readonly font?: string;
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** Contents packed or as they are. */
  readonly packed?: boolean;
  /** Further objects, each from its number to `endobj`. */
  readonly objects?: readonly (string | Uint8Array)[];
  /** The table of contents as a stream, as newer programs write it. */
  readonly tableAsStream?: boolean;
}

/** One stream object. */
export function streamObject(number: number, dict: string, data: string | Uint8Array, packed = false): Uint8Array {
  const bytes = typeof data === 'string' ? latin(data) : data;
  const stored = packed ? deflateSync(bytes) : bytes;
  const filter = packed ? ' /Filter /FlateDecode' : '';
  return joined(
    `${number} 0 obj\n<< ${dict}${filter} /Length ${stored.length} >>\nstream\n`,
    stored,
    '\nendstream\nendobj\n',
  );
}

/** A PDF of one page that shows these contents. */
export function pdfOf(content: string, options: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const { header = '%PDF-1.7\n', trailer = '', packed = true, objects = [], tableAsStream = false } = options;
  const { catalog = '', font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' } = options;
  const body = joined(
    header,
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      `/Resources << /Font << /F1 ${font} >> >> >>\nendobj\n`,
    streamObject(4, '', content, packed),
    ...objects,
  );
  const place = body.length;
  const entries = `/Size 10 /Root 1 0 R ${trailer}`;
  const table = tableAsStream
    ? streamObject(9, `/Type /XRef /W [1 2 1] /Index [0 1] ${entries}`, '\0\0\0\0', true)
    : latin(`xref\n0 1\n0000000000 65535 f \ntrailer\n<< ${entries} >>\n`);
  return joined(body, table, `startxref\n${place}\n%%EOF\n`);
}

/** Contents that show lines of text. */
export const showing = (...lines: readonly string[]): string =>
  `BT /F1 12 Tf 50 780 Td ${lines.map((line) => `(${line}) Tj 0 -16 Td`).join(' ')} ET`;

const pair = (value: number) => [value >> 8, value & 0xff];

/** The Exif segment of a JPEG with nothing in it but how the picture is to be turned. */
function exifOf(orientation: number): readonly number[] {
  const tiff = [...latin('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01'), ...pair(orientation), 0, 0, 0, 0, 0, 0];
  return [0xff, 0xe1, ...pair(tiff.length + 8), ...latin('Exif\0\0'), ...tiff];
}

/** A JPEG with an Exif segment put in. */
export const withExif = (jpeg: Uint8Array, orientation: number): Uint8Array =>
  Uint8Array.from([...jpeg.subarray(0, 2), ...exifOf(orientation), ...jpeg.subarray(2)]);

/** The head and end of a JPEG of a size, without a picture in it. */
export function jpegOf(
  width: number,
  height: number,
  { orientation, whole = true }: { orientation?: number; whole?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const exif = orientation === undefined ? [] : exifOf(orientation);
  return Uint8Array.from([
    ...[0xff, 0xd8, ...exif],
    ...[0xff, 0xc0, ...pair(11), 8, ...pair(height), ...pair(width), 1, 1, 0x11, 0],
    ...[0xff, 0xda, ...pair(8), 1, 1, 0, 0, 63, 0, 1, 2, 3],
    ...(whole ? [0xff, 0xd9] : []),
  ]);
}

/** The chunks of a PNG of a size, without a picture in it. */
export function pngOf(width: number, height: number, whole = true): Uint8Array<ArrayBuffer> {
  const long = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
  const chunk = (name: string, data: readonly number[]) => [...long(data.length), ...latin(name), ...data, 0, 0, 0, 0];
  return Uint8Array.from([
    ...latin('\x89PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...long(width), ...long(height), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', [1, 2, 3, 4]),
    ...(whole ? chunk('IEND', []) : []),
  ]);
}
