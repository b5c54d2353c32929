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
import type {
  BatchRefusal,
  DamagedRecord,
  DiscardResult,
  ListResult,
  OpenManyResult,
  PutResult,
  RecordRemoval,
  Records,
  RecordWrite,
  RegisterResult,
  RemoveResult,
  StoredRecord,
} from './record-types';
import { type Changes, type LineMaker, pageKeysOf, type RegisterEntry } from './register';
import { registerDesk } from './register-desk';
import type { VaultAccess } from './vault';

export type {
  BatchRefusal,
  DamagedRecord,
  DiscardResult,
  GetResult,
  ListResult,
  Locked,
  OpenManyResult,
  PutResult,
  RecordRemoval,
  Records,
  RecordWrite,
  RegisterResult,
  RemoveResult,
  RevisionConflict,
  StoredRecord,
} from './record-types';

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

const noLines: LineMaker = { edition: '', lineOf: () => null };

/**
 * The records of a vault; any number of these may be made of one vault, they share its writer queue. `lines` makes what the
 * register shows of each record.
 */
export function records(vault: VaultAccess, lines: LineMaker = noLines): Records {
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

  const entryOf = ({ kind, id, revision, updatedAt, payload }: StoredRecord): RegisterEntry => ({
    ...{ kind, id, revision, updatedAt },
    line: lines.lineOf(kind, payload),
  });

  const desk = registerDesk(vault, lines, (keys) => async (storageKeys) => {
    const found = new Map<string, RegisterEntry | null>();
    for (let at = 0; at < storageKeys.length; at += chunkSize) {
      const values = Object.entries(await vault.local.get(storageKeys.slice(at, at + chunkSize)));
      const opened = await inChunks(
        values,
        async ([key, value]) => [key, await openListed(keys, key, value, null)] as const,
      );
      for (const [key, one] of opened) found.set(key, one?.kind === 'record' ? entryOf(one.record) : null);
    }
    return found;
  });

  /** Holds what was read against the register; where they differ, the record is looked at again and believed. */
  async function hold(keys: VaultKeys, key: string, found: StoredRecord): Promise<void> {
    const entry = desk.held(keys)?.entries.get(key);
    if (desk.held(keys) === null || (entry?.revision === found.revision && entry.updatedAt === found.updatedAt)) return;
    await vault.exclusively(async () => {
      const value = (await vault.local.get([key]))[key];
      const now = value === undefined ? null : await openAt(keys, key, value, found);
      desk.stored(keys, new Map([[key, now?.kind === 'record' ? entryOf(now.record) : null]]), {});
    });
  }

  async function openMany(refs: readonly RecordRef[]): Promise<OpenManyResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const keyed = await inChunks(refs, async (ref) => ({ ref, key: await recordKey(keys, ref) }));
    const opened = new Map<string, StoredRecord>();
    for (let at = 0; at < keyed.length; at += chunkSize) {
      const part = keyed.slice(at, at + chunkSize);
      const values = await vault.local.get(part.map(({ key }) => key));
      await Promise.all(
        part.map(async ({ ref, key }) => {
          const one = values[key] === undefined ? null : await openAt(keys, key, values[key], ref);
          if (one?.kind !== 'record') return;
          opened.set(`${ref.kind} ${ref.id}`, one.record);
          await hold(keys, key, one.record);
        }),
      );
    }
    return { ok: true, records: opened };
  }

  async function register(): Promise<RegisterResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const read = await desk.read(keys);
    if (read.lags()) void vault.exclusively(() => catchUp(keys)).catch(() => undefined);
    return { ok: true, register: read };
  }

  /** Stores pages that lag. Where it fails nothing is lost: they are made from the records again. */
  async function catchUp(keys: VaultKeys): Promise<void> {
    const read = desk.held(keys);
    if (read === null || !read.lags()) return;
    const none: Changes = new Map();
    const pages = await read.pagesWith(none);
    await vault.local.set(pages);
    read.commit(none, pages);
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
      const entry = entryOf({ ...written, payload: item.payload });
      return { key, written, entry, envelope: await sealRecord(keys, key, item, written, item.payload) };
    });
    if (sealed.length > 0) {
      const changes: Changes = new Map(sealed.map(({ key, entry }) => [key, entry]));
      const pages = await desk.pagesFor(keys, changes);
      await vault.local.set({ ...Object.fromEntries(sealed.map(({ key, envelope }) => [key, envelope])), ...pages });
      desk.stored(keys, changes, pages);
    }
    return { ok: true, written: sealed.map(({ written }) => written) };
  }

  async function remove(batch: readonly RecordRemoval[]): Promise<RemoveResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const slots = await slotsOf(vault, keys, batch);
    const refusal = refusalOf(slots);
    if (refusal !== null) return refusal;
    const present = slots.filter(({ found }) => found !== null);
    await discard(
      keys,
      present.map(({ key }) => key),
    );
    return { ok: true, removed: present.map(({ item }) => ({ kind: item.kind, id: item.id })) };
  }

  /** Takes records away, and with them, in the same `remove`, the pages that tell of them. */
  async function discard(keys: VaultKeys, gone: readonly string[]): Promise<void> {
    if (gone.length === 0) return;
    await vault.local.remove([...gone, ...pageKeysOf(gone)]);
    desk.stored(keys, new Map(gone.map((key) => [key, null])), {});
  }

  async function discardDamaged(wanted: readonly string[]): Promise<DiscardResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const entries = Object.entries(await vault.local.get(wanted.filter(isRecordKey)));
    const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, null));
    const discarded = damagedIn(opened).map(({ storageKey }) => storageKey);
    await discard(keys, discarded);
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
      if (opened.kind === 'record') {
        await hold(keys, key, opened.record);
        return { ok: true, record: opened.record };
      }
      return { ok: false, reason: 'damaged', damaged: opened.damaged };
    },
    openMany,
    register,
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
