import type { VaultKeys } from './crypto';
import {
  type Envelope,
  type Lineage,
  type Origin,
  openRecord,
  parseEnvelope,
  type RecordRef,
  recordKey,
  StorageMisuseError,
  sealRecord,
} from './envelope';
import type { BatchRefusal, DamagedRecord, RecordRemoval, RecordWrite, StoredRecord } from './record-types';
import type { EntryMaker, ListIndex, IndexEntry, Tombstone } from './list-index';
import type { VaultAccess } from './vault';

// What is stored under the records' keys: opened, compared with what a batch expects, and refused if it differs.

/** Boxes opened at once: enough to keep the browser's crypto threads busy, few enough to limit memory. */
export const chunkSize = 256;

/** What was found under a key. */
export type Opened =
  | { readonly kind: 'record'; readonly record: StoredRecord; readonly lineage: Lineage }
  /** A removed record. */
  | { readonly kind: 'tombstone'; readonly tombstone: Tombstone; readonly lineage: Lineage }
  | { readonly kind: 'damaged'; readonly damaged: DamagedRecord };

/** An item of a batch, its key in storage, and what is stored there. */
export interface Slot<Item> {
  readonly item: Item;
  readonly key: string;
  readonly found: Opened | null;
}

/** Opens the value of a key as the record it should be. */
export async function openAt(keys: VaultKeys, key: string, value: unknown, ref: RecordRef): Promise<Opened> {
  const envelope = parseEnvelope(value);
  const opened = envelope === null ? null : await openRecord(keys, ref, envelope);
  if (envelope === null || opened === null) return damagedAt(key, ref, envelope);
  const stamped = { kind: ref.kind, id: ref.id, revision: envelope.r, updatedAt: envelope.t };
  const { isTombstone, payload, ...lineage } = opened;
  if (isTombstone) return { kind: 'tombstone', tombstone: stamped, lineage };
  return { kind: 'record', record: { ...stamped, payload }, lineage };
}

/** A value that cannot be opened. */
export function damagedAt(storageKey: string, ref: RecordRef | null, envelope: Envelope | null): Opened {
  const reason = envelope === null ? 'malformed' : 'unreadable';
  return { kind: 'damaged', damaged: { storageKey, kind: ref?.kind ?? null, id: ref?.id ?? null, reason } };
}

/** Each item of a batch with its storage key and what is stored there now. */
export async function slotsOf<Item extends RecordRef>(
  vault: VaultAccess,
  keys: VaultKeys,
  batch: readonly Item[],
): Promise<readonly Slot<Item>[]> {
  const keyed = await inChunks(batch, async (item) => ({ item, key: await recordKey(keys, item) }));
  if (new Set(keyed.map(({ key }) => key)).size < keyed.length) {
    throw new StorageMisuseError('A batch may name a record only once; merge its writes first.');
  }
  const stored = keyed.length === 0 ? {} : await vault.local.get(keyed.map(({ key }) => key));
  return inChunks(keyed, async ({ item, key }) => {
    const value = stored[key];
    return { item, key, found: value === undefined ? null : await openAt(keys, key, value, item) };
  });
}

/**
 * Tells the observers of writes what is stored under these keys. Only from inside the writer queue, right before a
 * write.
 */
export async function notifyObservers(vault: VaultAccess, keys: readonly string[]): Promise<void> {
  if (vault.observers.size === 0 || keys.length === 0) return;
  const stored = await vault.local.get(keys);
  const before = new Map(keys.map((key) => [key, stored[key]]));
  for (const observer of vault.observers) observer(before);
}

/** A write of a batch, sealed. */
export interface SealedWrite {
  readonly key: string;
  readonly written: Omit<StoredRecord, 'payload'>;
  readonly entry: IndexEntry;
  /** It deals with what was noted about the record. */
  readonly settles: boolean;
  readonly envelope: Envelope;
}

/** What is needed to seal writes. */
export interface Sealing {
  readonly keys: VaultKeys;
  readonly index: ListIndex;
  readonly now: number;
}

/**
 * Seals the writes of a batch, each with a revision above all known ones. `entryOf`: what the list index shows of a
 * record.
 */
export function sealSlots(
  { keys, index, now }: Sealing,
  slots: readonly Slot<RecordWrite>[],
  entryOf: EntryMaker['entryOf'],
): Promise<readonly SealedWrite[]> {
  const origin = index.reserve();
  return inChunks(slots, async ({ item, key, found }) => {
    const { kind, id, payload } = item;
    const written = { kind, id, revision: nextRevision(index, key, found), updatedAt: item.updatedAt ?? now };
    const entry = { ...written, line: entryOf(kind, payload) };
    const content = { origin, parent: originOf(found), isTombstone: false, payload };
    const envelope = await sealRecord(keys, key, item, written, content);
    return { key, written, entry, settles: item.settles === true, envelope };
  });
}

/** A record to be removed: its sealed tombstone. */
export interface SealedTombstone {
  readonly key: string;
  readonly tombstone: Tombstone;
  readonly envelope: Envelope;
}

/** Seals the tombstones of records to be removed. */
export function sealTombstones(
  { keys, index, now }: Sealing,
  slots: readonly Slot<RecordRef>[],
): Promise<readonly SealedTombstone[]> {
  const origin = index.reserve();
  return inChunks(slots, async ({ item: { kind, id }, key, found }) => {
    const tombstone = { kind, id, revision: nextRevision(index, key, found), updatedAt: now };
    const content = { origin, parent: originOf(found), isTombstone: true, payload: null };
    return { key, tombstone, envelope: await sealRecord(keys, key, tombstone, tombstone, content) };
  });
}

const originOf = (found: Opened | null): Origin | null =>
  found !== null && found.kind !== 'damaged' ? found.lineage.origin : null;

/**
 * One above the stored revision, and above the one in the list index, so that a replaced record does not repeat a
 * number.
 */
function nextRevision(index: ListIndex, key: string, found: Opened | null): number {
  const there = found?.kind === 'tombstone' ? found.tombstone.revision : revisionOf(found);
  return Math.max(there, index.knownRevision(key)) + 1;
}

/** Why a batch with expected revisions is refused, or null. A revision counts only if its record can be opened. */
export function refusalOf(
  slots: readonly Slot<RecordRemoval & Pick<RecordWrite, 'replaceDamaged'>>[],
): BatchRefusal | null {
  const checked = slots.filter(({ item }) => item.expectedRevision !== undefined);
  const damaged = damageRefusal(checked);
  if (damaged !== null) return damaged;
  const conflicts = checked.flatMap(({ item, found }) => {
    const { kind, id, expectedRevision: expected = 0 } = item;
    const actual = revisionOf(found);
    return expected === actual ? [] : [{ kind, id, expected, actual }];
  });
  return conflicts.length > 0 ? { ok: false, reason: 'conflict', conflicts } : null;
}

/**
 * A damaged record is evidence, and a backup may hold its content. It is overwritten only with its version from a
 * backup, and removed only by name.
 */
export function damageRefusal(
  slots: readonly Slot<RecordRef & Pick<RecordWrite, 'replaceDamaged'>>[],
): BatchRefusal | null {
  const damaged = damagedIn(slots.filter(({ item }) => item.replaceDamaged !== true).map(({ found }) => found));
  return damaged.length > 0 ? { ok: false, reason: 'damaged', damaged } : null;
}

/** Those that cannot be opened. */
export function damagedIn(opened: readonly (Opened | null)[]): DamagedRecord[] {
  return opened.flatMap((entry) => (entry?.kind === 'damaged' ? [entry.damaged] : []));
}

/** The revision of the record found; 0 if there is none (any more). */
export function revisionOf(found: Opened | null): number {
  return found?.kind === 'record' ? found.record.revision : 0;
}

/** Maps every item, a few at a time. */
export async function inChunks<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < items.length; at += chunkSize) {
    made.push(...(await Promise.all(items.slice(at, at + chunkSize).map(make))));
  }
  return made;
}

/** By code unit, so that the order is the same in every language of the browser. */
export function byKindAndId(a: RecordRef, b: RecordRef): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id);
}

/** By code unit. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
