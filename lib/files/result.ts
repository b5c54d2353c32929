import type { FileSeen } from '../spec/check';
import type { FilePart, Looked } from './looked';

/** What a file is, told by its content; a closed list. */
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

/** How grave a finding is. */
export type FileLevel = 'bad' | 'warn' | 'info' | 'ok';

/** What can be said of a file: a closed list, each with its gravity. */
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
  /** A PDF that has no page to show. */
  noPages: 'bad',
  /** The way to the pages is broken: some programs find them, some show nothing. */
  pagesLost: 'warn',
  /** Several files as one collection: its cover page is all that most readers show. */
  portfolio: 'warn',
  /** A form that only Adobe's own program draws; others say "Please wait". */
  pleaseWait: 'warn',
  /** Files inside the file, which the officer does not see. */
  filesInside: 'warn',
  /** The name says another kind than the content, or none. */
  nameDiffers: 'warn',
  /** Something stands before the PDF's first line. */
  lateHeader: 'warn',
  /** The table of contents of a PDF cannot be followed. */
  noTable: 'warn',
  photoShape: 'warn',
  photoPassportShape: 'warn',
  photoSmall: 'warn',
  photoTurned: 'warn',
  /** In the colours of print, which screens may show wrongly. */
  photoCmyk: 'warn',
  imageFormat: 'info',
  /** No text to read: a scan, or pictures only. */
  noText: 'info',
  /** Parts that were not, or not wholly, looked at. */
  textPartly: 'info',
  /** Something stands behind the end. */
  tail: 'info',
  pdfVersion: 'ok',
  photoFits: 'ok',
  noMyNumber: 'ok',
} as const satisfies Readonly<Record<string, FileLevel>>;
export type FileCode = keyof typeof fileLevels;

/** One finding about a file. `values` fill the places of its sentence; they are measures, never content. */
export interface FileFinding {
  readonly code: FileCode;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The parts of the file that it is about. */
  readonly parts?: readonly FilePart[];
}

/** What was seen of a file. Holds nothing of its content. */
export interface FileCheck {
  readonly kind: FileKind | null;
  readonly bytes: number;
  readonly findings: readonly FileFinding[];
  /** What was looked at, part by part. */
  readonly looked: Looked;
  /** As the checks across documents ask it. */
  readonly seen: FileSeen;
}

/** Findings about all files together: the portal's limits. */
export const setCodes = ['tooMany', 'totalTooBig', 'totalNearLimit'] as const;
export type SetCode = (typeof setCodes)[number];
