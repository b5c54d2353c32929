import { imageFindings } from './image-findings';
import { readJpeg } from './jpeg';
import { headBytes, kindOf, nameFits } from './kind';
import { limits } from './limits';
import { type Looked, myNumberAnswer, notLookedAt, pictureOnly } from './looked';
import type { ReadTools } from './pdf/budget';
import { pdfFindings } from './pdf/findings';

import { readPng } from './png';
import { type FileCheck, type FileCode, type FileFinding, type FileKind, fileLevels, type SetCode } from './result';

/** What of a file is needed: the browser's `File` is one. */
export type FileToCheck = Pick<Blob, 'size' | 'slice'> & { readonly name: string };

const kinds: readonly FileKind[] = ['pdf', 'jpeg', 'png'];

/**
 * Looks at a file. Its content is read, judged and let go; nothing of it is in the result. Never throws for what a file
 * holds: a file that cannot be read is a finding.
 */
export async function checkFile(file: FileToCheck, tools: ReadTools): Promise<FileCheck> {
  const bytes = file.size;
  if (bytes === 0) return result(null, bytes, [{ code: 'empty' }]);
  const head = await read(file, headBytes);
  if (head === null || head.length === 0) return result(null, bytes, [{ code: 'unreadable' }]);
  const kind = kindOf(head);
  if (!kinds.includes(kind)) return result(kind, bytes, [{ code: 'wrongKind' }]);
  // Beyond what the portal takes there is no use in reading it all.
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
    // A folder, or a file that has been moved or changed since it was dropped.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Findings that a file has no business being sent with; a My Number does not make it unusable, but has its own word. */
const isUnusable = (code: FileCode): boolean => fileLevels[code] === 'bad' && code !== 'myNumber';

/** Findings by which the officer may see something else than what was sent. */
const hidesContent: readonly FileCode[] = ['portfolio', 'pleaseWait', 'pagesLost', 'noTable'];

function result(
  kind: FileKind | null,
  bytes: number,
  findings: readonly FileFinding[],
  looked: Looked = notLookedAt,
  found = false,
): FileCheck {
  const unusable = findings.some(({ code }) => isUnusable(code));
  // Which pictures the new portal takes is not known; it takes PDF.
  const doubtful = kind !== 'pdf' || findings.some(({ code }) => hidesContent.includes(code));
  const usable = unusable ? 'no' : doubtful ? 'unknown' : 'yes';
  return { kind, bytes, findings, looked, seen: { bytes, usable, myNumber: myNumberAnswer(found, looked) } };
}

/** What is said of all files together. */
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
