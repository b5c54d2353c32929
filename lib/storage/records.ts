import type { VaultKeys } from './crypto';
import { type Envelope, openName, parseEnvelope, type RecordRef, recordKey } from './envelope';
import { isRecordKey } from './keys';
import { beginBatch } from './record-batch';
import type { RecordKind } from './record-kind';
import { holding, lookedOf } from './record-notices';
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
} from './record-slots';
import { beginSweep, type SweepNeeds } from './record-sweep';
import type {
  BatchResult,
  ListResult,
  Locked,
  NoticesResult,
  OpenManyResult,
  PutResult,
  Records,
  RecordWrite,
  ListIndexResult,
  StoredRecord,
  SweepResult,
  SweepView,
} from './record-types';
import { cleanTombstones, discardRecords, removeRecords, settleNotices, storeSealed } from './record-writes';
import type { EntryMaker, Looked } from './list-index';
import { listIndexCache } from './list-index-cache';
import { type ResealingNeeds, resealed, resealNext } from './resealing';

export type {
  BatchRefusal,
  BatchResult,
  CountResult,
  DamagedRecord,
  DiscardResult,
  GetResult,
  ListResult,
  Locked,
  NoticesResult,
  OpenManyResult,
  PutResult,
  RecordRemoval,
  Records,
  RecordWrite,
  ListIndexResult,
  RemoveResult,
  RevisionConflict,
  StoredRecord,
  SweepResult,
} from './record-types';

const noLines: EntryMaker = { edition: '', entryOf: () => null };

/**
 * The records of a vault. Several of these may exist for one vault; they share its writer queue. `lines` makes what the
 * list index shows of each record.
 */
export function records(vault: ResealingNeeds['vault'], lines: EntryMaker = noLines): Records {
  // The record of a key never changes, so its name is opened once; dropped together with the working keys.
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

  /** Opens a stored value while listing; null if it is readable and of another kind than wanted. */
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

  /** Opens the records of one kind, and those unknown to the list index: what cannot be opened may be of any kind. */
  async function openKind(keys: VaultKeys, wanted: RecordKind): Promise<readonly Opened[]> {
    const [index, names] = await Promise.all([indexCache.read(keys), vault.local.names()]);
    const found: Opened[] = [];
    const asked = names.filter((key) => isRecordKey(key) && (index.entries.get(key)?.kind ?? wanted) === wanted);
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
    const index = await indexCache.read(keys);
    // The list index is sealed and a key follows from kind and id, so names in the list index need not be opened again.
    const open: SweepNeeds['open'] = async (key, value, ref) => {
      const opened = await (ref === null ? openListed(keys, key, value, null) : openAt(keys, key, value, ref));
      if (opened !== null && view === 'asTheyAre') await held.hold(keys, key, opened);
      return opened;
    };
    const begun = await vault.exclusively(() => beginSweep({ vault, keys, index, open }, view));
    const there = new Set(await vault.local.names());
    for (const key of [...index.entries.keys()].filter((one) => !there.has(one))) await held.miss(keys, key);
    return { ok: true, sweep: begun };
  }

  async function batch(writes: readonly RecordWrite[]): Promise<BatchResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    return { ok: true, batch: beginBatch({ vault, keys, indexCache, entryOf: lines.entryOf }, writes) };
  }

  const indexCache = listIndexCache(vault, lines, (keys) => async (storageKeys) => {
    const found = new Map<string, Looked>();
    for (let at = 0; at < storageKeys.length; at += chunkSize) {
      const values = Object.entries(await vault.local.get(storageKeys.slice(at, at + chunkSize)));
      const opened = await inChunks(
        values,
        async ([key, value]) => [key, await openListed(keys, key, value, null)] as const,
      );
      for (const [key, one] of opened) found.set(key, lookedOf(one, lines.entryOf));
    }
    return found;
  });
  const held = holding(vault, indexCache, lines.entryOf);

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
          if (one === null) return held.miss(keys, key);
          await held.hold(keys, key, one);
          if (one.kind === 'record') opened.set(`${ref.kind} ${ref.id}`, one.record);
        }),
      );
    }
    return { ok: true, records: opened };
  }

  async function index(): Promise<ListIndexResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const read = await indexCache.read(keys);
    if (read.lags()) void vault.exclusively(() => catchUp(keys)).catch(() => undefined);
    return { ok: true, index: read };
  }

  /** Stores outdated pages. If this fails, nothing is lost: they are made from the records again. */
  async function catchUp(keys: VaultKeys): Promise<void> {
    if (indexCache.held(keys)?.lags()) await indexCache.store(keys, new Map(), {});
  }

  async function notices(): Promise<NoticesResult> {
    const keys = await vault.keys();
    if (keys === null) return { ok: false, reason: 'locked' };
    const read = await indexCache.read(keys);
    // Sweeps skip tombstones: something older may have taken their place.
    const buried = [...read.tombstones];
    for (let at = 0; at < buried.length; at += chunkSize) {
      const part = buried.slice(at, at + chunkSize);
      const values = await vault.local.get(part.map(([key]) => key));
      for (const [key, ref] of part) {
        if (values[key] !== undefined) await held.hold(keys, key, await openAt(keys, key, values[key], ref));
      }
    }
    await index();
    return { ok: true, losses: new Map(read.losses), tombstones: read.tombstones.size };
  }

  /** Runs work in the writers' queue, with the keys of the open vault. */
  function inTurn<Answer>(work: (keys: VaultKeys) => Promise<Answer>): Promise<Answer | Locked> {
    return vault.exclusively(async () => {
      const keys = await vault.keys();
      return keys === null ? { ok: false, reason: 'locked' } : work(keys);
    });
  }

  async function put(keys: VaultKeys, batch: readonly RecordWrite[]): Promise<PutResult> {
    const slots = await slotsOf(vault, keys, batch);
    const refusal = refusalOf(slots) ?? damageRefusal(slots);
    if (refusal !== null) return refusal;
    const sealing = { keys, index: await indexCache.readInTurn(keys), now: vault.now() };
    return storeSealed(vault, keys, indexCache, await sealSlots(sealing, slots, lines.entryOf));
  }

  async function discardDamaged(keys: VaultKeys, wanted: readonly string[]) {
    const entries = Object.entries(await vault.local.get(wanted.filter(isRecordKey)));
    const opened = await inChunks(entries, ([key, value]) => openListed(keys, key, value, null));
    return discardRecords(vault, keys, indexCache, opened);
  }

  return {
    get: async (kind, id) => {
      const keys = await vault.keys();
      if (keys === null) return { ok: false, reason: 'locked' };
      const key = await recordKey(keys, { kind, id });
      const value = (await vault.local.get([key]))[key];
      if (value === undefined) {
        await held.miss(keys, key);
        return { ok: false, reason: 'notFound' };
      }
      const opened = await openAt(keys, key, value, { kind, id });
      await held.hold(keys, key, opened);
      if (opened.kind === 'record') return { ok: true, record: opened.record };
      if (opened.kind === 'tombstone') return { ok: false, reason: 'notFound' };
      return { ok: false, reason: 'damaged', damaged: opened.damaged };
    },
    openMany,
    index,
    list: listWhere,
    listAll: () => listWhere(null),
    sweep,
    batch,
    put: (batch) => inTurn((keys) => put(keys, batch)),
    remove: (batch) => inTurn((keys) => removeRecords(vault, keys, indexCache, batch)),
    discardDamaged: (wanted) => inTurn((keys) => discardDamaged(keys, wanted)),
    notices,
    settle: (wanted) => inTurn((keys) => settleNotices(keys, indexCache, wanted)),
    resealNext: () => resealNext({ vault, indexCache }),
    resealed: () => resealed({ vault }),
    clean: (before) => inTurn((keys) => cleanTombstones(vault, keys, indexCache, before)),
  };
}
