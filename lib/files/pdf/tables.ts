import { effort } from '../limits';
import type { Budget } from './budget';
import { unpack } from './collected';
import { objectsIn } from './objects';
import { nameAt, type PdfReader, type PdfValue, readerOf } from './syntax';

/** Where a cross-reference table says that an object is. */
interface Entry {
  readonly number: number;
  /** In bytes from the start; -1 if it has no place of its own. */
  readonly place: number;
  /** How often its number was used before. */
  readonly generation: number;
  /** The number of the object it is packed in; 0 for none. */
  readonly inside: number;
}

/** More objects than a file of the portal's size has; a table that claims more is an attack. */
const mostEntries = 300_000;

/**
 * The objects for which the cross-reference tables give a place (ISO 32000-1, 7.5.4 and 7.5.8); the newest entry
 * counts. Null if one is not there: programs then have to search the file, and each finds something else.
 * @param tables their places, the newest first
 */
export async function objectsInTables(
  bytes: Uint8Array,
  tables: readonly number[],
  headerAt: number,
  budget: Budget,
): Promise<ReadonlySet<number> | null> {
  const told = new Map<number, Entry>();
  for (const place of tables) {
    const entries = await entriesAt(bytes, place, budget);
    if (entries === null || told.size + entries.length > mostEntries) return null;
    await budget.spend(entries.length * 64);
    for (const entry of entries) {
      if (told.has(entry.number)) continue;
      told.set(entry.number, entry);
      if (entry.place >= 0 && objectAt(bytes, entry, headerAt) === null) return null;
    }
  }
  const packs = new Set([...told.values()].map(({ inside }) => inside).filter((inside) => inside > 0));
  const hold = [...packs].every((pack) => {
    const entry = told.get(pack);
    const place = entry && objectAt(bytes, entry, headerAt);
    return typeof place === 'number' && isPack(bytes, place);
  });
  return hold ? new Set([...told.values()].filter(isThere).map(({ number }) => number)) : null;
}

const isThere = ({ place, inside }: Entry): boolean => place >= 0 || inside > 0;

/** The place after the header of an object that is where its entry says; null if it is not. */
function objectAt(bytes: Uint8Array, entry: Entry, headerAt: number): number | null {
  return (
    behindHead(bytes, entry, entry.place) ?? (headerAt > 0 ? behindHead(bytes, entry, entry.place + headerAt) : null)
  );
}

function isPack(bytes: Uint8Array, place: number): boolean {
  const value = readerOf(bytes, place, Math.min(bytes.length, place + effort.objectBytes)).next();
  return value?.kind === 'dict' && nameAt(value.entries, 'Type') === 'ObjStm';
}

/** Maximum length of `12345 0 obj`. */
const headLength = 48;

function behindHead(bytes: Uint8Array, entry: Entry, place: number): number | null {
  if (place < 0 || place >= bytes.length) return null;
  const reader = readerOf(bytes, place, Math.min(bytes.length, place + headLength));
  const [number, generation, word] = [reader.next(), reader.next(), reader.next()];
  if (number?.kind !== 'number' || number.value !== entry.number) return null;
  if (generation?.kind !== 'number' || generation.value !== entry.generation) return null;
  return word?.kind === 'word' && word.text === 'obj' ? reader.at() : null;
}

/** What a table says about each object; null if it cannot be read. */
async function entriesAt(bytes: Uint8Array, place: number, budget: Budget): Promise<readonly Entry[] | null> {
  const reader = readerOf(bytes, place);
  const first = reader.next();
  if (first?.kind === 'word') return plainEntries(reader);
  const object = objectsIn(bytes.subarray(place)).next().value;
  const unpacked = object ? await unpack(object, budget) : null;
  if (!object || object.isCut || object.value.kind !== 'dict' || !unpacked?.whole) return null;
  const numbers = (key: string) => numbersOf(object.value.kind === 'dict' ? object.value.entries.get(key) : undefined);
  const [size] = numbers('Size');
  if (size === undefined) return null;
  const ranges = numbers('Index');
  return streamEntries(unpacked.bytes, numbers('W'), ranges.length > 0 ? ranges : [0, size]);
}

function numbersOf(value: PdfValue | undefined): readonly number[] {
  const items = value?.kind === 'array' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.kind === 'number' ? [item.value] : []));
}

/** `xref`, then ranges: the first number and how many, and a line for each. */
function plainEntries(reader: PdfReader): readonly Entry[] | null {
  const entries: Entry[] = [];
  for (let first = reader.next(); ; first = reader.next()) {
    if (first?.kind === 'word' && first.text === 'trailer') return entries;
    const count = reader.next();
    if (first?.kind !== 'number' || count?.kind !== 'number') return null;
    for (let index = 0; index < count.value; index += 1) {
      const [place, generation, word] = [reader.next(), reader.next(), reader.next()];
      if (place?.kind !== 'number' || generation?.kind !== 'number' || word?.kind !== 'word') return null;
      if (word.text !== 'n' && word.text !== 'f') return null;
      // Some programs write unused objects as used ones at place 0.
      const isUsed = word.text === 'n' && place.value > 0;
      const stands = { place: isUsed ? place.value : -1, generation: generation.value, inside: 0 };
      entries.push({ number: first.value + index, ...stands });
      if (entries.length > mostEntries) return null;
    }
  }
}

function streamEntries(
  bytes: Uint8Array,
  widths: readonly number[],
  ranges: readonly number[],
): readonly Entry[] | null {
  const [kindWidth = 0, placeWidth = 0, lastWidth = 0] = widths;
  const width = kindWidth + placeWidth + lastWidth;
  if (widths.length < 3 || width <= 0 || width > 24) return null;
  const entries: Entry[] = [];
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    for (let index = 0; index < count; index += 1) {
      if (at + width > bytes.length || entries.length > mostEntries) return null;
      const kind = kindWidth === 0 ? 1 : numberIn(bytes, at, kindWidth);
      if (kind > 2) return null;
      const told = numberIn(bytes, at + kindWidth, placeWidth);
      const generation = kind === 1 ? numberIn(bytes, at + kindWidth + placeWidth, lastWidth) : 0;
      const stands = { place: kind === 1 ? told : -1, generation, inside: kind === 2 ? told : 0 };
      entries.push({ number: first + index, ...stands });
      at += width;
    }
  }
  return entries;
}

const numberIn = (bytes: Uint8Array, at: number, width: number): number =>
  bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
