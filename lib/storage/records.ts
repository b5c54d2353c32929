import type { VaultKeys } from './crypto';
import { type Envelope, openName, parseEnvelope, type RecordRef, recordKey } from './envelope';
import { isRecordKey } from './keys';
import { beginBatch } from './record-batch';
import type { RecordKind } from './record-kind';
import {
  byKindAndId,
  chunkSize,
  compare,
  damagedAt,
  damagedIn,
  damageRefusal,
  inChunks,
  type Opened,
  openAt,
  refusalOf,
  sealSlots,
  slotsOf,
  tellWitnesses,
} from './record-slots';
import { storeSealed } from './record-store';
import { beginSweep, type SweepNeeds } from './record-sweep';
import type {
  BatchResult,
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
  SweepResult,
  SweepView,
} from './record-types';
import { type Changes, type LineMaker, pageKeysOf, type RegisterEntry } from './register';
import { registerDesk } from './register-desk';
import type { VaultAccess } from './vault';

export type {
  BatchRefusal,
  BatchResult,
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
  SweepResult,
} from './record-types';

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
    const found = wanted === null ? await openAll(keys) : await openKind(keys, wanted);
    return {
      ok: true,
      records: found.flatMap((entry) => (entry.kind === 'record' ? [entry.record] : [])).sort(byKindAndId),
      damaged: damagedIn(found).sort((a, b) => compare(a.storageKey, b.storageKey)),
    };
  }

  async function openAll(keys: VaultKeys): Promise<readonly Opened[]> {
    const entries = Object.entries(await vault.local.get(null)).filter(([key]) => isRecordKey(key));
    const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, null));
    return opened.filter((entry) => entry !== null);
  }

  /** Opens those of one kind, and what the register does not know: what cannot be opened may be of any kind. */
  async function openKind(keys: VaultKeys, wanted: RecordKind): Promise<readonly Opened[]> {
    const [register, names] = await Promise.all([desk.read(keys), vault.local.names()]);
    const found: Opened[] = [];
    const asked = names.filter((key) => isRecordKey(key) && (register.entries.get(key)?.kind ?? wanted) === wanted);
    for (let at = 0; at < asked.length; at += chunkSize) {
      const entries = Object.entries(await vault.local.get(asked.slice(at, at + chunkSize)));
      const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, wanted));
      found.push(...opened.filter((entry) => entry !== null));
    }
    return found;
  }

  async function sweep(view: SweepView): Promise<SweepResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const register = await desk.read(keys);
    // The register is sealed and a key follows from kind and id: what it names need not have its name opened, too.
    const open: SweepNeeds['open'] = (key, value, ref) =>
      ref === null ? openListed(keys, key, value, null) : openAt(keys, key, value, ref);
    const begun = await vault.exclusively(() => beginSweep({ vault, keys, register, open }, view));
    return { ok: true, sweep: begun };
  }

  async function batch(writes: readonly RecordWrite[]): Promise<BatchResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    return { ok: true, batch: beginBatch({ vault, keys, desk, lineOf: lines.lineOf }, writes) };
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
    return storeSealed(vault, keys, desk, await sealSlots(keys, slots, vault.now(), lines.lineOf));
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
    await tellWitnesses(vault, gone);
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
    sweep,
    batch,
    put: (batch) => vault.exclusively(() => put(batch)),
    remove: (batch) => vault.exclusively(() => remove(batch)),
    discardDamaged: (keys) => vault.exclusively(() => discardDamaged(keys)),
  };
}
