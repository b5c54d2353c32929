import { latin1 } from '../kind';
import { indexOfText, isWhite, lastIndexOfText, numberAt, readerOf } from './syntax';

/** How a PDF ends: as it should, with foreign bytes after its end, or not at all. */
export type PdfEnding = 'whole' | 'tail' | 'cut';

const endMark = '%%EOF';

/**
 * Whether a PDF has its end. Bytes after the end mark (padding, a line from its server) are harmless; objects of
 * another saving after the last mark mean that this saving was cut off.
 */
export function endingOf(bytes: Uint8Array, headerAt: number): PdfEnding {
  const mark = lastIndexOfText(bytes, endMark, 0);
  if (mark < 0) return 'cut';
  const behind = bytes.subarray(mark + endMark.length);
  if (behind.every(isWhite)) return isShort(bytes, headerAt) ? 'cut' : 'whole';
  return /\d\s+\d+\s+obj\b/.test(latin1(behind.subarray(0, lookedAt))) || isShort(bytes, headerAt) ? 'cut' : 'tail';
}

/** How many bytes after the end mark another saving begins at the latest. */
const lookedAt = 65_536;

/**
 * A file made to be shown while it is still loading (linearized): its first object contains its length, and its first
 * end mark comes early.
 */
function isShort(bytes: Uint8Array, headerAt: number): boolean {
  const word = indexOfText(bytes, 'obj', headerAt, headerAt + 1024);
  const first = word < 0 ? null : readerOf(bytes, word + 'obj'.length, headerAt + 2048).next();
  if (first?.kind !== 'dict' || !first.entries.has('Linearized')) return false;
  return (numberAt(first.entries, 'L') ?? 0) > bytes.length;
}
