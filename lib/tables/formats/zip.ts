import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { largestUnpacked, mostParts } from './limits';
import { type Reading, refused } from './table';

/** The unpacked parts of a zip file by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const directoryEnd64 = 0x06064b50;
const directoryLocator64 = 0x07064b50;

/** In a field of 16 or 32 bits, this value means that the number is in the fields of ZIP64. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

/**
 * Bytes given to the unpacker at a time. Deflate makes at most 1032 bytes from one byte, so this limits the output of
 * one step.
 */
const step = 4096;

/**
 * The wanted parts of a zip file. The sizes stated in the file are never trusted: unpacking stops once the output
 * exceeds `largestUnpacked` for all parts together.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Reading<Parts> {
  const entries = entriesOf(bytes);
  if (!entries.ok) return entries;
  const parts = new Map<string, Uint8Array>();
  let room = largestUnpacked;
  for (const entry of entries.value.filter(({ name }) => wanted(name))) {
    const unpacked = unpack(entry, room);
    if (!unpacked.ok) return unpacked;
    // One flipped bit gives another table that looks as valid as the right one.
    if (crc32(unpacked.value) !== entry.crc) return refused('damaged');
    room -= unpacked.value.length;
    parts.set(entry.name, unpacked.value);
  }
  return { ok: true, value: parts };
}

/** The entries of the directory at the end of the file. Format: PKWARE's APPNOTE, 4.3. */
function entriesOf(bytes: Uint8Array): Reading<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== localHeader) return refused('notZip');
  const directory = directoryOf(view);
  if (directory === null || directory.count > mostParts) return refused('damaged');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    const entry =
      at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry ? entryAt(bytes, view, at) : null;
    // If two parts have the same name, programs do not agree which one counts.
    if (entry === null || names.has(entry.name)) return refused('damaged');
    if (entry.isSealed) return refused('encrypted');
    names.add(entry.name);
    entries.push(entry);
    at = entry.next;
  }
  return { ok: true, value: entries };
}

/** How many entries there are, and where the first one is. */
interface Directory {
  readonly count: number;
  readonly at: number;
}

function directoryOf(view: DataView): Directory | null {
  const end = directoryEndIn(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  return count === elsewhere16 || at === elsewhere32 ? directory64(view, end) : { count, at };
}

/** The directory from the ZIP64 fields (APPNOTE 4.3.14 and 4.3.15). */
function directory64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== directoryLocator64) return null;
  const at = sizeAt(view, locator + 8);
  if (at === null || at + 56 > view.byteLength || view.getUint32(at, true) !== directoryEnd64) return null;
  const [count, first] = [sizeAt(view, at + 32), sizeAt(view, at + 48)];
  return count === null || first === null ? null : { count, at: first };
}

/** A 64-bit number that lies within the file; null for any other. */
function sizeAt(view: DataView, at: number): number | null {
  const value = Number(view.getBigUint64(at, true));
  return value <= view.byteLength ? value : null;
}

function directoryEndIn(view: DataView): number | null {
  // A comment of at most 65,535 bytes may follow it.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === directoryEnd) return at;
  return null;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): (Entry & { readonly next: number; readonly isSealed: boolean }) | null {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extra = { from: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const next = extra.from + extra.length + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const sizes = sizesOf(view, at, extra);
  if (sizes === null) return null;
  const { size, local } = sizes;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + size),
    crc: view.getUint32(at + 16, true),
    next,
    isSealed: (flags & 1) !== 0,
  };
}

/** Packed size and place of an entry; values too big for their fields are in extra field 1, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extra: { readonly from: number; readonly length: number },
): { readonly size: number; readonly local: number } | null {
  const told = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!told.includes(elsewhere32)) return { size: told[1] ?? 0, local: told[2] ?? 0 };
  let block = extra.from;
  while (block + 4 <= extra.from + extra.length && view.getUint16(block, true) !== 1) {
    block += 4 + view.getUint16(block + 2, true);
  }
  const end = Math.min(
    block + 4 + (block + 4 <= view.byteLength ? view.getUint16(block + 2, true) : 0),
    extra.from + extra.length,
  );
  let place = block + 4;
  const found: number[] = [];
  for (const [index, value] of told.entries()) {
    if (value !== elsewhere32) {
      found[index] = value;
      continue;
    }
    if (place + 8 > end) return null;
    // The unpacked size is not trusted and may be anything.
    const size = index === 0 ? 0 : sizeAt(view, place);
    if (size === null) return null;
    found[index] = size;
    place += 8;
  }
  return { size: found[1] ?? 0, local: found[2] ?? 0 };
}

function unpack({ method, packed }: Entry, room: number): Reading<Uint8Array> {
  if (method === 0) return packed.length > room ? refused('unpacksTooBig') : { ok: true, value: packed };
  if (method !== 8) return refused('damaged');
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    isWhole = final;
  });
  try {
    for (let at = 0; at < packed.length && size <= room; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    // Whatever error the unpacker reports, the part is not what was packed.
    return refused('damaged');
  }
  if (size > room) return refused('unpacksTooBig');
  return isWhole ? { ok: true, value: joined(chunks, size) } : refused('damaged');
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
