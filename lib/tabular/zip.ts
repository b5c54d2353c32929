import { Inflate } from 'fflate';
import { largestUnpacked, mostParts } from './limits';
import { type Reading, refused } from './table';

/** The parts of a zip file by their paths, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/** Bytes given to the unpacker at a time; deflate makes at most 1032 bytes of one, so this bounds what one step can make. */
const step = 4096;

/**
 * The wanted parts of a zip file. The sizes that the file states are never believed: unpacking stops once more has come out
 * than `largestUnpacked` allows for all parts together.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): Reading<Parts> {
  const entries = entriesOf(bytes);
  if (!entries.ok) return entries;
  const parts = new Map<string, Uint8Array>();
  let room = largestUnpacked;
  for (const entry of entries.value.filter(({ name }) => wanted(name))) {
    const unpacked = unpack(entry, room);
    if (!unpacked.ok) return unpacked;
    room -= unpacked.value.length;
    parts.set(entry.name, unpacked.value);
  }
  return { ok: true, value: parts };
}

/** The entries of the directory at the file's end. The format: PKWARE's APPNOTE, 4.3; files above 4 GB are none of ours. */
function entriesOf(bytes: Uint8Array): Reading<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== localHeader) return refused('notZip');
  const end = directoryEndIn(view);
  if (end === null) return refused('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return refused('damaged');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry =
      at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry ? entryAt(bytes, view, at) : null;
    if (entry === null) return refused('damaged');
    if (entry.isSealed) return refused('encrypted');
    entries.push(entry);
    at = entry.next;
  }
  return { ok: true, value: entries };
}

function directoryEndIn(view: DataView): number | null {
  // A comment of at most 65,535 bytes may stand behind it.
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
  const size = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > bytes.length || local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + size),
    next,
    isSealed: (flags & 1) !== 0,
  };
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
    // Whatever the unpacker stumbled over, the part is not what was packed.
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
