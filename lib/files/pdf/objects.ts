import { latin1 } from '../kind';
import { effort } from '../limits';
import { indexOfText, isWhite, numberAt, type PdfDict, type PdfValue, readerOf } from './syntax';

/** An object of a PDF, with its stream if it has one. */
export interface PdfObject {
  readonly value: PdfValue;
  /** Bytes that were read for it, without the stream. */
  readonly size: number;
  /** Whether it may continue after what was read, or have swallowed something else. */
  readonly isCut: boolean;
  /** As stored, packed. */
  readonly stream?: Uint8Array;
}

/** An object with its number, or null if a file causes more work than its budget allows. */
export type FoundObject = (PdfObject & { readonly number: number }) | null;

/**
 * Every object of a PDF in the order of the file, found by its own keywords and not by the cross-reference table, which
 * may be damaged or circular. Ends with null when the file would have to be read again and again.
 */
export function* objectsIn(bytes: Uint8Array): Generator<FoundObject> {
  let work = bytes.length * effort.rereads + effort.objectBytes;
  let at = 0;
  for (;;) {
    const word = indexOfText(bytes, 'obj', at);
    if (word < 0) return;
    at = word + 3;
    // The `obj` of `endobj` ends an object.
    if (!isWhite(bytes[word - 1] ?? 0) && !isDigit(bytes[word - 1] ?? 0)) continue;
    const reader = readerOf(bytes, at, Math.min(bytes.length, at + effort.objectBytes));
    const value = reader.next();
    work -= reader.at() - at;
    if (work < 0) {
      yield null;
      return;
    }
    const number = numberBefore(bytes, word);
    if (value === null) {
      // In the middle of a picture `obj` is three ordinary bytes; after a number it is an object that is lost.
      if (number >= 0) yield { number, value: { kind: 'word', text: '' }, size: 0, isCut: true };
      continue;
    }
    const end = reader.at();
    const next = value.kind === 'dict' ? reader.next() : null;
    if (value.kind !== 'dict' || next?.kind !== 'word' || next.text !== 'stream') {
      // After the entries comes `endobj`, `stream`, or the next object if a program has left that out.
      const isEnded = next === null || next.kind === 'number' || (next.kind === 'word' && next.text === 'endobj');
      yield { number, value, size: end - at, isCut: reader.isCut() || !isEnded };
      // An unfinished text swallows everything up to its limit; the next object may be inside the swallowed part.
      if (end - at < effort.objectBytes / 2) at = end;
      continue;
    }
    const start = behindLineEnd(bytes, reader.at());
    const { stop, isSure } = streamEnd(bytes, start, value.entries);
    yield { number, value, size: end - at, isCut: reader.isCut() || !isSure, stream: bytes.subarray(start, stop) };
    at = stop;
  }
}

/** The number of the object whose `obj` is at a place (`12 0 obj`), or -1. */
function numberBefore(bytes: Uint8Array, word: number): number {
  const before = latin1(bytes.subarray(Math.max(0, word - 24), word));
  return Number(/(\d{1,10})\s+\d{1,5}\s*$/.exec(before)?.[1] ?? -1);
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

function behindLineEnd(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 13 ? at + 1 : at;
  return bytes[afterReturn] === 10 ? afterReturn + 1 : afterReturn;
}

/**
 * Where a stream ends: by its own length if `endstream` follows there, otherwise at the next `endstream`. If the two
 * disagree, the end is not certain: the assumed stream may contain other objects.
 */
function streamEnd(
  bytes: Uint8Array,
  start: number,
  dict: PdfDict,
): { readonly stop: number; readonly isSure: boolean } {
  const length = numberAt(dict, 'Length');
  if (length !== null && Number.isInteger(length) && length >= 0) {
    const end = start + length;
    if (end <= bytes.length && indexOfText(bytes, 'endstream', end, end + 16) >= 0) return { stop: end, isSure: true };
  }
  const isSure = dict.get('Length')?.kind === 'ref';
  const word = indexOfText(bytes, 'endstream', start);
  if (word < 0) return { stop: bytes.length, isSure: false };
  // The line end before the word belongs to the word.
  if (bytes[word - 1] === 10 && bytes[word - 2] === 13) return { stop: Math.max(start, word - 2), isSure };
  return { stop: bytes[word - 1] === 10 || bytes[word - 1] === 13 ? Math.max(start, word - 1) : word, isSure };
}
