import { holdsMyNumber } from '../../domain/check-digits';
import { effort } from '../limits';
import { decodeStream } from './filters';
import type { Inflate } from './inflate';
import { type LetterTable, readLetterTable, readWith } from './letters';
import { objectsIn } from './objects';
import { joinPieces, shownText, type TextPiece } from './shown-text';
import { indexOfText, nameAt, numberAt, type PdfDict, type PdfValue, readerOf } from './syntax';

/** What was read of the text of a PDF. Holds none of it. */
export interface PdfText {
  readonly myNumber: boolean;
  /** Whether there was any text at all. */
  readonly text: boolean;
  /** Whether some text could not be read: an unusual packing, letters without a table, a limit of ours. */
  readonly partly: boolean;
  /** Whether pictures stand in it, whose letters nobody reads here. */
  readonly pictures: boolean;
}

/** What the reading of a file may use. */
export interface ReadTools {
  readonly inflate: Inflate;
  /** Given up when it is aborted; what was read until then counts. */
  readonly signal: AbortSignal;
  /** Lets the page breathe. */
  readonly pause: () => Promise<void>;
}

/** What an object costs beside its bytes. */
const perObject = 4096;

/**
 * Looks for a My Number in the text of a PDF: what its pages show, and what stands in its form fields. Scanned pages
 * have no text. Title, author and the like are left aside.
 */
export async function readPdfText(bytes: Uint8Array, tools: ReadTools): Promise<PdfText> {
  const seen: Collected = { pieces: [], tables: [], length: 0, inflated: 0, partly: false, pictures: false };
  let spent = 0;
  for (const object of objectsIn(bytes)) {
    if (object === null || tools.signal.aborted || seen.length >= effort.textLength) {
      seen.partly = true;
      break;
    }
    spent += object.size + (object.stream?.length ?? 0) + perObject;
    if (spent > effort.breath) {
      spent = 0;
      await tools.pause();
    }
    if (object.value.kind !== 'dict') continue;
    takeObject(object.value.entries, seen);
    if (object.stream) await takeStream(object.value.entries, object.stream, seen, tools);
  }
  return {
    myNumber: await showsMyNumber(seen, tools),
    text: seen.pieces.length > 0,
    partly: seen.partly,
    pictures: seen.pictures,
  };
}

interface Collected {
  readonly pieces: TextPiece[];
  readonly tables: LetterTable[];
  length: number;
  inflated: number;
  partly: boolean;
  pictures: boolean;
}

/** What an object without its stream tells. */
function takeObject(dict: PdfDict, seen: Collected): void {
  // Letters of such a font are known by number only.
  if (nameAt(dict, 'Subtype') === 'Type0' && !dict.has('ToUnicode')) seen.partly = true;
  takeFieldValues(dict, seen, 0);
}

/** What is filled in a form's field. */
function takeFieldValues(dict: PdfDict, seen: Collected, depth: number): void {
  if (depth > effort.depth) return;
  for (const [key, value] of dict) {
    if (key === 'V' && value.kind === 'string' && value.bytes.length > 0) {
      seen.pieces.push({ bytes: value.bytes, apart: true });
      seen.length += value.bytes.length;
    } else if (value.kind === 'dict') takeFieldValues(value.entries, seen, depth + 1);
  }
}

/** Streams that hold no text: fonts, colours, functions, descriptions, files inside the file. */
function isAside(dict: PdfDict): boolean {
  const type = nameAt(dict, 'Type');
  if (!['', 'XObject', 'CMap', 'ObjStm', 'Pattern'].includes(type)) return true;
  if (['Type1C', 'CIDFontType0C', 'OpenType', 'XML'].includes(nameAt(dict, 'Subtype'))) return true;
  return ['Length1', 'Alternate', 'FunctionType', 'ShadingType'].some((key) => dict.has(key));
}

async function takeStream(dict: PdfDict, stream: Uint8Array, seen: Collected, tools: ReadTools): Promise<void> {
  if (nameAt(dict, 'Subtype') === 'Image') {
    seen.pictures = true;
    return;
  }
  if (isAside(dict)) return;
  const most = Math.min(effort.inflatedEach, effort.inflatedTotal - seen.inflated);
  const decoded = most > 0 ? await decodeStream(dict, stream, most, tools.inflate) : null;
  if (decoded === null) {
    seen.partly = true;
    return;
  }
  seen.inflated += decoded.bytes.length;
  if (!decoded.whole) seen.partly = true;
  if (nameAt(dict, 'Type') === 'ObjStm') return takePackedObjects(decoded.bytes, numberAt(dict, 'First') ?? 0, seen);
  if (indexOfText(decoded.bytes, 'beginbf', 0) >= 0) return takeTable(decoded.bytes, seen);
  const { pieces, pictures } = shownText(decoded.bytes, effort.textLength - seen.length);
  for (const piece of pieces) {
    seen.pieces.push(piece);
    seen.length += piece.bytes.length;
  }
  if (pictures) seen.pictures = true;
}

function takePackedObjects(bytes: Uint8Array, first: number, seen: Collected): void {
  const reader = readerOf(bytes, Math.max(0, first));
  for (let value: PdfValue | null = reader.next(); ; value = reader.next()) {
    if (value === null && reader.at() >= bytes.length) return;
    if (value?.kind === 'dict') takeObject(value.entries, seen);
  }
}

function takeTable(bytes: Uint8Array, seen: Collected): void {
  const table = readLetterTable(bytes);
  if (table === null) return;
  if (seen.tables.length < effort.letterTables) seen.tables.push(table);
  else seen.partly = true;
}

async function showsMyNumber({ pieces, tables }: Collected, tools: ReadTools): Promise<boolean> {
  if (holds(joinPieces(pieces, asLetters))) return true;
  // Which font draws which piece is not followed: each table is tried on all of it. A wrong one gives no digits.
  for (const table of tables) {
    if (tools.signal.aborted) return false;
    await tools.pause();
    if (holds(joinPieces(pieces, (bytes) => readWith(table, bytes)))) return true;
  }
  return false;
}

/** Bytes as letters; the empty half of a wide letter is left out. */
function asLetters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte !== 0) text += String.fromCharCode(byte);
  return text;
}

/** Exactly twelve digits, one by one: a number written into boxes. */
const inBoxes = /(?<!\d\s{0,2})\d(?:\s{1,2}\d){11}(?!\s{0,2}\d)/g;

function holds(text: string): boolean {
  const folded = text.normalize('NFKC');
  if (holdsMyNumber(folded)) return true;
  return (folded.match(inBoxes) ?? []).some((run) => holdsMyNumber(run.replace(/\s/g, '')));
}
