import { imageFindings } from './image-findings';
import { readJpeg } from './jpeg';
import { headBytes, kindOf, nameFits } from './kind';
import { limits } from './limits';
import { type Looked, myNumberAnswer, notLookedAt, pictureOnly } from './looked';
import type { ReadTools } from './pdf/budget';
import { pdfFindings } from './pdf/findings';

import { readPng } from './png';
import { type FileCheck, type FileCode, type FileFinding, type FileKind, fileLevels, type SetCode } from './result';

/** The needed part of a file; the browser's `File` fits. */
export type FileToCheck = Pick<Blob, 'size' | 'slice'> & { readonly name: string };

const kinds: readonly FileKind[] = ['pdf', 'jpeg', 'png'];

/**
 * Checks a file. Its content is read, judged and released; none of it is in the result. Never throws because of a
 * file's content: a file that cannot be read is a finding.
 */
export async function checkFile(file: FileToCheck, tools: ReadTools): Promise<FileCheck> {
  const bytes = file.size;
  if (bytes === 0) return result(null, bytes, [{ code: 'empty' }]);
  const head = await read(file, headBytes);
  if (head === null || head.length === 0) return result(null, bytes, [{ code: 'unreadable' }]);
  const kind = kindOf(head);
  if (!kinds.includes(kind)) return result(kind, bytes, [{ code: 'wrongKind' }]);
  // Above the portal's limit there is no point in reading all of it.
  if (bytes > limits.surelyTooMuch) return result(kind, bytes, [{ code: 'tooBig' }]);
  const all = await read(file, bytes);
  if (all === null) return result(kind, bytes, [{ code: 'unreadable' }]);
  const named: readonly FileFinding[] = nameFits(file.name, kind) ? [] : [{ code: 'nameDiffers' }];
  if (kind === 'pdf') {
    const { findings, found, looked } = await pdfFindings(all, tools);
    return result(kind, bytes, [...findings, ...named], looked, found);
  }
  return result(kind, bytes, [...imageFindings(kind === 'png' ? readPng(all) : readJpeg(all)), ...named], pictureOnly);
}

async function read(file: FileToCheck, most: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, most).arrayBuffer());
  } catch (error) {
    // A folder, or a file that was moved or changed since it was dropped.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Findings that make a file unfit to be sent; a My Number does not make it unusable, because it has an answer of its
 * own.
 */
const isUnusable = (code: FileCode): boolean => fileLevels[code] === 'bad' && code !== 'myNumber';

/** Findings that mean the officer may see something else than what was sent. */
const hidesContent: readonly FileCode[] = ['portfolio', 'pleaseWait', 'pagesLost', 'noTable'];

function result(
  kind: FileKind | null,
  bytes: number,
  findings: readonly FileFinding[],
  looked: Looked = notLookedAt,
  found = false,
): FileCheck {
  const unusable = findings.some(({ code }) => isUnusable(code));
  // We do not know which picture formats the new portal takes; it takes PDF.
  const doubtful = kind !== 'pdf' || findings.some(({ code }) => hidesContent.includes(code));
  const usable = unusable ? 'no' : doubtful ? 'unknown' : 'yes';
  return { kind, bytes, findings, looked, seen: { bytes, usable, myNumber: myNumberAnswer(found, looked) } };
}

/** The findings about all files together. */
export function setFindings(files: readonly { readonly bytes: number }[]): readonly SetCode[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...(files.length > limits.files ? (['tooMany'] as const) : []),
    ...(total > limits.surelyTooMuch
      ? (['totalTooBig'] as const)
      : total > limits.safeTotal
        ? (['totalNearLimit'] as const)
        : []),
  ];
}
