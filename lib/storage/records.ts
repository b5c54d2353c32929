import type { VaultKeys } from './crypto';
import {
  type Envelope,
  openName,
  openRecord,
  parseEnvelope,
  type RecordRef,
  recordKey,
  StorageMisuseError,
  sealRecord,
} from './envelope';
import { isRecordKey } from './keys';
import type { RecordKind } from './record-kind';
import type { VaultAccess } from './vault';

/** A record as opened. The payload is what was put; its shape and schema version are the caller's to judge. */
export interface StoredRecord extends RecordRef {
  /** 1 at first, one more with each write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly payload: unknown;
}

/** A stored record that cannot be opened. Kind and id are null when even its name is unreadable. */
export interface DamagedRecord {
  /** Its key in storage, which says nothing about it; `discardDamaged` takes it. */
  readonly storageKey: string;
  readonly kind: RecordKind | null;
  readonly id: string | null;
  /** `malformed`: not an envelope at all. `unreadable`: changed, or moved here from another record. */
  readonly reason: 'malformed' | 'unreadable';
}

/** One write. Without `expectedRevision` it overwrites whatever is there; 0 expects no record. */
export interface RecordWrite extends RecordRef {
  readonly payload: unknown;
  readonly expectedRevision?: number;
  /** When it was really changed, for what comes out of a backup; the moment of the write unless told. */
  readonly updatedAt?: number;
  /** Takes the place of a record that cannot be opened: only where what it said is known, from a backup. */
  readonly replaceDamaged?: boolean;
}

/** One removal. Without `expectedRevision` it removes whatever is there, a damaged record too. */
export interface RecordRemoval extends RecordRef {
  readonly expectedRevision?: number;
}

/** Somebody else wrote in between: the revision expected and the one found, 0 for no record. */
export interface RevisionConflict extends RecordRef {
  readonly expected: number;
  readonly actual: number;
}

/** The vault is not open. */
export interface Locked {
  readonly ok: false;
  readonly reason: 'locked';
}

/** Nothing was written: a record of the batch has another revision than expected, or cannot be opened to tell. */
export type BatchRefusal =
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly RevisionConflict[] }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: readonly DamagedRecord[] };

export type GetResult =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: 'notFound' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: DamagedRecord }
  | Locked;

/** Records by kind and id; beside them what could not be opened, of this kind or of a kind that is unreadable. */
export type ListResult =
  | { readonly ok: true; readonly records: readonly StoredRecord[]; readonly damaged: readonly DamagedRecord[] }
  | Locked;

/** What was written, in the order of the batch. */
export type PutResult =
  | { readonly ok: true; readonly written: readonly Omit<StoredRecord, 'payload'>[] }
  | BatchRefusal
  | Locked;

/** What was there and is gone. */
export type RemoveResult = { readonly ok: true; readonly removed: readonly RecordRef[] } | BatchRefusal | Locked;

/** The storage keys that were discarded. */
export type DiscardResult = { readonly ok: true; readonly discarded: readonly string[] } | Locked;

/**
 * The sealed records of a vault. Each method rejects if the browser's storage does, with everything as it was before,
 * and throws `StorageMisuseError` for an empty id, a payload that is no JSON, or the same record twice in a batch.
 */
export interface Records {
  readonly get: (kind: RecordKind, id: string) => Promise<GetResult>;
  readonly list: (kind: RecordKind) => Promise<ListResult>;
  readonly listAll: () => Promise<ListResult>;
  /** All or nothing, in one `set`. */
  readonly put: (batch: readonly RecordWrite[]) => Promise<PutResult>;
  /** All or nothing, in one `remove`. */
  readonly remove: (batch: readonly RecordRemoval[]) => Promise<RemoveResult>;
  /** Removes those of the keys under which really nothing readable lies; the others stay. */
  readonly discardDamaged: (keys: readonly string[]) => Promise<DiscardResult>;
}

/** Boxes opened at once: enough to keep the browser's crypto threads busy, few enough to keep memory flat. */
const chunkSize = 256;

type Opened =
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'damaged'; readonly damaged: DamagedRecord };

interface Slot<Item> {
  readonly item: Item;
  readonly key: string;
  readonly found: Opened | null;
}

/** The records of a vault; any number of these may be made of one vault, they share its writer queue. */
export function records(vault: VaultAccess): Records {
  // Which record a key means never changes, so it is opened once; forgotten together with the working keys.
  const names = new WeakMap<VaultKeys, Map<string, RecordRef>>();

  function namesOf(keys: VaultKeys): Map<string, RecordRef> {
    const known = names.get(keys) ?? new Map<string, RecordRef>();
    names.set(keys, known);
    return known;
  }

  async function nameAt(keys: VaultKeys, key: string, envelope: Envelope): Promise<RecordRef | null> {
    const known = namesOf(keys);
    const ref = known.get(key) ?? (await openName(keys, key, envelope));
    if (ref !== null) known.set(key, ref);
    return ref;
  }

  /** Opens a stored value found while listing; null if it is readably of another kind than wanted. */
  async function openListed(
    keys: VaultKeys,
    key: string,
    value: unknown,
    wanted: RecordKind | null,
  ): Promise<Opened | null> {
    const envelope = parseEnvelope(value);
    const ref = envelope === null ? (namesOf(keys).get(key) ?? null) : await nameAt(keys, key, envelope);
    if (ref === null) return damagedAt(key, null, envelope);
    return wanted !== null && ref.kind !== wanted ? null : openAt(keys, key, value, ref);
  }

  async function listWhere(wanted: RecordKind | null): Promise<ListResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const entries = Object.entries(await vault.local.get(null)).filter(([key]) => isRecordKey(key));
    const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, wanted));
    const found = opened.filter((entry) => entry !== null);
    return {
      ok: true,
      records: found.flatMap((entry) => (entry.kind === 'record' ? [entry.record] : [])).sort(byKindAndId),
      damaged: damagedIn(found).sort((a, b) => compare(a.storageKey, b.storageKey)),
    };
  }

  async function put(batch: readonly RecordWrite[]): Promise<PutResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const slots = await slotsOf(vault, keys, batch);
    const refusal = refusalOf(slots) ?? damageRefusal(slots);
    if (refusal !== null) return refusal;
    const now = vault.now();
    const sealed = await inChunks(slots, async ({ item, key, found }) => {
      const updatedAt = item.updatedAt ?? now;
      const written = { kind: item.kind, id: item.id, revision: revisionOf(found) + 1, updatedAt };
      return { key, written, envelope: await sealRecord(keys, key, item, written, item.payload) };
    });
    if (sealed.length > 0)
      await vault.local.set(Object.fromEntries(sealed.map(({ key, envelope }) => [key, envelope])));
    return { ok: true, written: sealed.map(({ written }) => written) };
  }

  async function remove(batch: readonly RecordRemoval[]): Promise<RemoveResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const slots = await slotsOf(vault, keys, batch);
    const refusal = refusalOf(slots);
    if (refusal !== null) return refusal;
    const present = slots.filter(({ found }) => found !== null);
    if (present.length > 0) await vault.local.remove(present.map(({ key }) => key));
    return { ok: true, removed: present.map(({ item }) => ({ kind: item.kind, id: item.id })) };
  }

  async function discardDamaged(wanted: readonly string[]): Promise<DiscardResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const entries = Object.entries(await vault.local.get(wanted.filter(isRecordKey)));
    const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, null));
    const discarded = damagedIn(opened).map(({ storageKey }) => storageKey);
    if (discarded.length > 0) await vault.local.remove(discarded);
    return { ok: true, discarded };
  }

  return {
    get: async (kind, id) => {
      const keys = await vault.keys();
      if (keys === null) return { ok: false, reason: 'locked' };
      const key = await recordKey(keys, { kind, id });
      const value = (await vault.local.get([key]))[key];
      if (value === undefined) return { ok: false, reason: 'notFound' };
      const opened = await openAt(keys, key, value, { kind, id });
      if (opened.kind === 'record') return { ok: true, record: opened.record };
      return { ok: false, reason: 'damaged', damaged: opened.damaged };
    },
    list: listWhere,
    listAll: () => listWhere(null),
    put: (batch) => vault.exclusively(() => put(batch)),
    remove: (batch) => vault.exclusively(() => remove(batch)),
    discardDamaged: (keys) => vault.exclusively(() => discardDamaged(keys)),
  };
}

async function openAt(keys: VaultKeys, key: string, value: unknown, ref: RecordRef): Promise<Opened> {
  const envelope = parseEnvelope(value);
  const opened = envelope === null ? null : await openRecord(keys, ref, envelope);
  if (envelope === null || opened === null) return damagedAt(key, ref, envelope);
  const { kind, id } = ref;
  return {
    kind: 'record',
    record: { kind, id, revision: envelope.r, updatedAt: envelope.t, payload: opened.payload },
  };
}

function damagedAt(storageKey: string, ref: RecordRef | null, envelope: Envelope | null): Opened {
  const reason = envelope === null ? 'malformed' : 'unreadable';
  return { kind: 'damaged', damaged: { storageKey, kind: ref?.kind ?? null, id: ref?.id ?? null, reason } };
}

/** Each item of a batch with its storage key and what lies there now. */
async function slotsOf<Item extends RecordRef>(
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

/** Why a batch with expected revisions cannot be done, or null. A revision counts only once its record has opened. */
function refusalOf(slots: readonly Slot<RecordRemoval & Pick<RecordWrite, 'replaceDamaged'>>[]): BatchRefusal | null {
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
 * A damaged record is evidence, and what it said may be in a backup: it is never overwritten but by what a backup has of it,
 * and removed only by name.
 */
function damageRefusal(slots: readonly Slot<RecordRef & Pick<RecordWrite, 'replaceDamaged'>>[]): BatchRefusal | null {
  const damaged = damagedIn(slots.filter(({ item }) => item.replaceDamaged !== true).map(({ found }) => found));
  return damaged.length > 0 ? { ok: false, reason: 'damaged', damaged } : null;
}

function damagedIn(opened: readonly (Opened | null)[]): DamagedRecord[] {
  return opened.flatMap((entry) => (entry?.kind === 'damaged' ? [entry.damaged] : []));
}

function revisionOf(found: Opened | null): number {
  return found?.kind === 'record' ? found.record.revision : 0;
}

async function inChunks<Item, Made>(
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
function byKindAndId(a: RecordRef, b: RecordRef): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
