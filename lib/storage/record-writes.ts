import type { VaultKeys } from './crypto';
import { isRecordKey } from './keys';
import {
  damagedIn,
  type Opened,
  refusalOf,
  type SealedWrite,
  type Slot,
  sealTombstones,
  slotsOf,
  notifyObservers,
} from './record-slots';
import type { CountResult, DiscardResult, PutResult, RecordRemoval, RemoveResult } from './record-types';
import type { Change, Changes } from './list-index';
import type { ListIndexCache } from './list-index-cache';
import type { VaultAccess } from './vault';

// Writes of records, each in one `set` with the list index. Only from inside the writer queue.

/** Writes sealed records, after all refusals were decided. */
export async function storeSealed(
  vault: VaultAccess,
  keys: VaultKeys,
  indexCache: ListIndexCache,
  sealed: readonly SealedWrite[],
): Promise<PutResult> {
  if (sealed.length > 0) {
    const changes: Changes = new Map(sealed.map(({ key, entry, settles }) => [key, { to: { entry }, settles }]));
    await notifyObservers(vault, [...changes.keys()]);
    await indexCache.store(keys, changes, Object.fromEntries(sealed.map(({ key, envelope }) => [key, envelope])));
  }
  return { ok: true, written: sealed.map(({ written }) => written) };
}

/** Replaces each record by a tombstone. */
async function bury(
  vault: VaultAccess,
  keys: VaultKeys,
  indexCache: ListIndexCache,
  slots: readonly Slot<Pick<RecordRemoval, 'kind' | 'id'>>[],
): Promise<void> {
  if (slots.length === 0) return;
  const index = await indexCache.readInTurn(keys);
  const sealed = await sealTombstones({ keys, index, now: vault.now() }, slots);
  const changes: Changes = new Map(sealed.map(({ key, tombstone }) => [key, { to: { tombstone }, settles: true }]));
  await notifyObservers(vault, [...changes.keys()]);
  await indexCache.store(keys, changes, Object.fromEntries(sealed.map(({ key, envelope }) => [key, envelope])));
}

/** Removes the present records of a batch. */
export async function removeRecords(
  vault: VaultAccess,
  keys: VaultKeys,
  indexCache: ListIndexCache,
  batch: readonly RecordRemoval[],
): Promise<RemoveResult> {
  const slots = await slotsOf(vault, keys, batch);
  const refusal = refusalOf(slots);
  if (refusal !== null) return refusal;
  const present = slots.filter(({ found }) => found !== null && found.kind !== 'tombstone');
  await bury(vault, keys, indexCache, present);
  return { ok: true, removed: present.map(({ item }) => ({ kind: item.kind, id: item.id })) };
}

/** Removes what cannot be opened: with a tombstone if its name is known, otherwise for good. */
export async function discardRecords(
  vault: VaultAccess,
  keys: VaultKeys,
  indexCache: ListIndexCache,
  opened: readonly (Opened | null)[],
): Promise<DiscardResult> {
  const index = await indexCache.readInTurn(keys);
  const damaged = damagedIn(opened);
  const nameless: string[] = [];
  const named: Slot<Pick<RecordRemoval, 'kind' | 'id'>>[] = [];
  for (const one of damaged) {
    const known = index.entries.get(one.storageKey);
    const [kind, id] = known ? [known.kind, known.id] : [one.kind, one.id];
    if (kind === null || id === null) nameless.push(one.storageKey);
    else named.push({ item: { kind, id }, key: one.storageKey, found: { kind: 'damaged', damaged: one } });
  }
  await bury(vault, keys, indexCache, named);
  if (nameless.length > 0) {
    await notifyObservers(vault, nameless);
    await vault.local.remove(nameless);
  }
  return { ok: true, discarded: damaged.map(({ storageKey }) => storageKey) };
}

/** Removes notices that a person has dealt with. */
export async function settleNotices(
  keys: VaultKeys,
  indexCache: ListIndexCache,
  wanted: readonly string[],
): Promise<CountResult> {
  const { losses } = await indexCache.readInTurn(keys);
  const settled: Changes = new Map(
    wanted.filter((key) => losses.has(key)).map((key): [string, Change] => [key, { settles: true }]),
  );
  if (settled.size > 0) await indexCache.store(keys, settled, {});
  return { ok: true, count: settled.size };
}

/**
 * Removes tombstones. The list index forgets them first: after an interruption they are found again as tombstones,
 * never as lost records.
 */
export async function cleanTombstones(
  vault: VaultAccess,
  keys: VaultKeys,
  indexCache: ListIndexCache,
  before: number | null,
): Promise<CountResult> {
  const { tombstones } = await indexCache.readInTurn(keys);
  const gone = [...tombstones].filter(([, { updatedAt }]) => before === null || updatedAt < before);
  const names = gone.map(([key]) => key).filter(isRecordKey);
  if (names.length > 0) {
    await indexCache.store(keys, new Map(names.map((key): [string, Change] => [key, { to: null }])), {});
    await vault.local.remove(names);
  }
  return { ok: true, count: names.length };
}
