import { imageFindings } from './image-findings';
import { readJpeg } from './jpeg';
import { headBytes, kindOf, kindOfName } from './kind';
import { limits } from './limits';
import { pdfFindings } from './pdf/findings';
import type { ReadTools } from './pdf/read';
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
  const claimed = kindOfName(file.name);
  const named: readonly FileFinding[] = claimed === null || claimed === kind ? [] : [{ code: 'nameDiffers' }];
  if (kind === 'pdf') {
    const { findings, myNumber } = await pdfFindings(all, tools);
    return result(kind, bytes, [...findings, ...named], myNumber);
  }
  return result(kind, bytes, [...imageFindings(kind === 'png' ? readPng(all) : readJpeg(all)), ...named]);
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

function result(
  kind: FileKind | null,
  bytes: number,
  findings: readonly FileFinding[],
  myNumber: 'yes' | 'no' | 'unknown' = 'unknown',
): FileCheck {
  const unusable = findings.some(({ code }) => isUnusable(code));
  // Which pictures the new portal takes is not known; it takes PDF.
  const usable = unusable ? 'no' : kind === 'pdf' ? 'yes' : 'unknown';
  return { kind, bytes, findings, seen: { bytes, usable, myNumber } };
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
