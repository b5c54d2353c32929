import { effort } from '../limits';
import { indexOfText, lastIndexOfText, nameAt, numberAt, type PdfDict, type PdfValue, readerOf } from './syntax';

/** The data in the trailers of a PDF. */
export interface TrailerFacts {
  readonly encrypted: boolean;
  /** Whether the cross-reference tables could be followed from the end of the file to the first. */
  readonly followed: boolean;
  /** The catalog named by the newest of them; it leads to the whole file. */
  readonly root?: PdfValue | undefined;
  /** The places of the tables that could be followed, the newest first. */
  readonly tables: readonly number[];
}

/** How many bytes before its own name the entries of a table begin at most. */
const reachBack = 2048;
/** A file has one table for each time it was saved. */
const maxTables = 256;

/**
 * Whether a PDF is encrypted, by its trailers and its cross-reference streams (ISO 32000-1, 7.5.5 and 7.5.8). If the
 * tables cannot be followed, every trailer anywhere in the file is read.
 * @param headerAt the place of `%PDF-`; offsets may be counted from there
 */
export function readTrailers(bytes: Uint8Array, headerAt: number): TrailerFacts {
  const chain = followTables(bytes, headerAt);
  if (chain.followed || chain.encrypted) return chain;
  const trailers = anyTrailer(bytes);
  const root = trailers.findLast((dict) => dict.has('Root'))?.get('Root');
  return { encrypted: trailers.some(isEncrypted), followed: false, root, tables: [] };
}

const isEncrypted = (dict: PdfDict): boolean => {
  const value = dict.get('Encrypt');
  return value !== undefined && !(value.kind === 'word' && value.text === 'null');
};

function followTables(bytes: Uint8Array, headerAt: number): TrailerFacts {
  const broken = { encrypted: false, followed: false, tables: [] };
  const start = lastIndexOfText(bytes, 'startxref', 0);
  if (start < 0) return broken;
  const first = readerOf(bytes, start + 'startxref'.length).next();
  if (first?.kind !== 'number') return broken;
  const open = [first.value];
  const seen = new Set<number>();
  const tables: number[] = [];
  let root: PdfValue | undefined;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    if (seen.size > maxTables) return broken;
    const own = tableAt(bytes, place);
    const dict = own ?? (headerAt > 0 ? tableAt(bytes, place + headerAt) : null);
    if (dict === null) return broken;
    if (isEncrypted(dict)) return { encrypted: true, followed: true, tables };
    tables.push(own === null ? place + headerAt : place);
    root ??= dict.get('Root');
    for (const key of ['Prev', 'XRefStm']) {
      const next = numberAt(dict, key);
      if (next !== null) open.push(next);
    }
  }
  return root?.kind !== 'ref' ? broken : { encrypted: false, followed: true, root, tables };
}

/** The trailer's entries of the table at a place: a plain table or a stream. */
function tableAt(bytes: Uint8Array, place: number): PdfDict | null {
  if (!Number.isInteger(place) || place < 0 || place >= bytes.length) return null;
  const reader = readerOf(bytes, place);
  const first = reader.next();
  if (first?.kind === 'word' && first.text === 'xref') {
    const trailer = indexOfText(bytes, 'trailer', reader.at());
    return trailer < 0 ? null : dictAt(bytes, trailer + 'trailer'.length);
  }
  const generation = reader.next();
  const word = reader.next();
  if (first?.kind !== 'number' || generation?.kind !== 'number') return null;
  if (word?.kind !== 'word' || word.text !== 'obj') return null;
  const dict = dictAt(bytes, reader.at());
  return dict && nameAt(dict, 'Type') === 'XRef' ? dict : null;
}

function dictAt(bytes: Uint8Array, place: number): PdfDict | null {
  const value = readerOf(bytes, place, Math.min(bytes.length, place + effort.objectBytes)).next();
  return value?.kind === 'dict' ? value.entries : null;
}

/** The entries of every trailer and cross-reference stream, wherever they are. */
function anyTrailer(bytes: Uint8Array): readonly PdfDict[] {
  const found: PdfDict[] = [];
  const look = (mark: string, place: (at: number) => number) => {
    for (let at = indexOfText(bytes, mark, 0); at >= 0; at = indexOfText(bytes, mark, at + mark.length)) {
      if (found.length >= maxTables) return;
      const dict = dictAt(bytes, place(at));
      if (dict !== null) found.push(dict);
    }
  };
  look('trailer', (at) => at + 'trailer'.length);
  // A cross-reference stream has its name in its own entries.
  look('/XRef', (at) => openingBefore(bytes, at));
  return found;
}

/** Where the entries around a place begin: after the nearest `obj` before it. */
function openingBefore(bytes: Uint8Array, at: number): number {
  const from = Math.max(0, at - reachBack);
  const object = lastIndexOfText(bytes.subarray(0, at), 'obj', from);
  return object < 0 ? at : object + 'obj'.length;
}
