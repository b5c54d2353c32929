import type { FileKind } from './result';

/** How many bytes at the beginning of a file are searched for its kind. */
export const headBytes = 4096;

type Signature = readonly [kind: FileKind, offset: number, bytes: string];

/** The first bytes of each kind of file, as Latin-1. */
const signatures: readonly Signature[] = [
  ['pdf', 0, '%PDF-'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['oldOffice', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['bmp', 0, 'BM'],
  ['heic', 4, 'ftyp'],
];

/** Bytes as Latin-1 text, one character per byte. Only for short texts. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The kind of a file by its first bytes; its name is ignored. */
export function kindOf(head: Uint8Array): FileKind {
  const text = latin1(head.subarray(0, headBytes));
  const found = signatures.find(([, offset, bytes]) => text.startsWith(bytes, offset))?.[0];
  if (found === 'zip')
    return /\[Content_Types\]|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/.test(text)
      ? 'office'
      : 'zip';
  if (found !== undefined) return found;
  // Readers accept a PDF whose first line begins anywhere in the first 1,024 bytes.
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')) return 'text';
  const start = text
    .replace(/^(\xef\xbb\xbf|\s)+/, '')
    .slice(0, 200)
    .toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  return head.length > 0 && isText(head) ? 'text' : 'unknown';
}

/** The file name endings of each kind that the portal may take. */
const endings: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
};

/** Whether a file's name has an ending of its kind: without it, programs and the portal take it for another kind. */
export function nameFits(name: string, kind: FileKind): boolean {
  const ending = /\.([^.]+)$/.exec(name.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';
  return endings[kind]?.includes(ending) === true;
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
