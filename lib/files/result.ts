import type { FileSeen } from '../spec/check';
import type { FilePart, Looked } from './looked';

/** The kind of a file, from its content; a closed list. */
export const fileKinds = [
  'pdf',
  'jpeg',
  'png',
  'office',
  'oldOffice',
  'zip',
  'heic',
  'gif',
  'webp',
  'tiff',
  'bmp',
  'html',
  'xml',
  'text',
  'unknown',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** How serious a finding is. */
export type FileLevel = 'bad' | 'warn' | 'info' | 'ok';

/** The possible findings about a file: a closed list, each with its level. */
export const fileLevels = {
  /** Nothing could be read: a folder, or a file that is gone. */
  unreadable: 'bad',
  empty: 'bad',
  wrongKind: 'bad',
  tooBig: 'bad',
  truncated: 'bad',
  damaged: 'bad',
  encrypted: 'bad',
  myNumber: 'bad',
  /** A PDF without a page to show. */
  noPages: 'bad',
  /** The way to the pages is broken: some programs find them, some show nothing. */
  pagesLost: 'warn',
  /** Several files as one collection: most readers show only its cover page. */
  portfolio: 'warn',
  /** A form that only Adobe's own program draws; others say "Please wait". */
  pleaseWait: 'warn',
  /** Files inside the file, which the officer does not see. */
  filesInside: 'warn',
  /** The name has the ending of another kind than the content, or none. */
  nameDiffers: 'warn',
  /** There is something before the PDF's first line. */
  lateHeader: 'warn',
  /** The cross-reference table of a PDF cannot be followed. */
  noTable: 'warn',
  photoShape: 'warn',
  photoPassportShape: 'warn',
  photoSmall: 'warn',
  photoTurned: 'warn',
  /** In print colours (CMYK), which screens may show wrongly. */
  photoCmyk: 'warn',
  imageFormat: 'info',
  /** No text to read: a scan, or only pictures. */
  noText: 'info',
  /** Some parts were not read, or not completely. */
  textPartly: 'info',
  /** There is something after the end. */
  tail: 'info',
  pdfVersion: 'ok',
  photoFits: 'ok',
  noMyNumber: 'ok',
} as const satisfies Readonly<Record<string, FileLevel>>;
export type FileCode = keyof typeof fileLevels;

/** One finding about a file. `values` fill the placeholders of its sentence; they are measurements, never content. */
export interface FileFinding {
  readonly code: FileCode;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The parts of the file that it is about. */
  readonly parts?: readonly FilePart[];
}

/** The result of checking a file. Holds none of its content. */
export interface FileCheck {
  readonly kind: FileKind | null;
  readonly bytes: number;
  readonly findings: readonly FileFinding[];
  /** What was read, part by part. */
  readonly looked: Looked;
  /** The result in the format of the checks across documents. */
  readonly seen: FileSeen;
}

/** Findings about all files together: the portal's limits. */
export const setCodes = ['tooMany', 'totalTooBig', 'totalNearLimit'] as const;
export type SetCode = (typeof setCodes)[number];
