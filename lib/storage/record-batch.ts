import type { VaultKeys } from './crypto';
import { StorageMisuseError } from './envelope';
import { chunkSize, damageRefusal, refusalOf, type SealedWrite, type Slot, sealSlots, slotsOf } from './record-slots';
import type { Batch, BatchPart, BatchRefusal, Locked, PutResult, RecordWrite } from './record-types';
import { storeSealed } from './record-writes';
import type { EntryMaker } from './list-index';
import type { ListIndexCache } from './list-index-cache';
import type { VaultAccess, WriteObserver } from './vault';

/** What a batch needs for writing. */
export interface BatchNeeds {
  readonly vault: VaultAccess;
  readonly keys: VaultKeys;
  readonly indexCache: ListIndexCache;
  readonly entryOf: EntryMaker['entryOf'];
}

const locked: Locked = { ok: false, reason: 'locked' };

/** Begins a batch. `next` throws `StorageMisuseError` for the same reasons as `put`. */
export function beginBatch({ vault, keys, indexCache, entryOf }: BatchNeeds, writes: readonly RecordWrite[]): Batch {
  const ready = new Map<string, { readonly item: RecordWrite; readonly sealed: SealedWrite }>();
  const touched = new Set<string>();
  const watch: WriteObserver = (changed) => {
    for (const key of changed.keys()) touched.add(key);
  };
  vault.observers.add(watch);
  let at = 0;
  let ended = false;

  function end(): void {
    ended = true;
    vault.observers.delete(watch);
    ready.clear();
  }

  function keep(slots: readonly Slot<RecordWrite>[], sealed: readonly SealedWrite[]): void {
    for (const [index, { key, item }] of slots.entries()) {
      const one = sealed[index];
      if (one !== undefined) ready.set(key, { item, sealed: one });
    }
  }

  function ending<Answer>(answer: Answer): Answer {
    end();
    return answer;
  }

  async function next(): Promise<BatchPart | BatchRefusal | Locked | null> {
    if (ended || (await vault.keys()) !== keys) return ending(locked);
    const items = writes.slice(at, at + chunkSize);
    if (items.length === 0) return null;
    const slots = await slotsOf(vault, keys, items);
    if (slots.some(({ key }) => ready.has(key))) {
      throw new StorageMisuseError('A batch may name a record only once; merge its writes first.');
    }
    const refusal = refusalOf(slots) ?? damageRefusal(slots);
    if (refusal !== null) return ending(refusal);
    const index = await indexCache.read(keys);
    const sealed = await sealSlots({ keys, index, now: vault.now() }, slots, entryOf);
    if (ended) return locked;
    keep(slots, sealed);
    at += items.length;
    return { ok: true, done: at };
  }

  async function commit(): Promise<PutResult> {
    if (ended || (await vault.keys()) !== keys) return ending(locked);
    if (at < writes.length) throw new StorageMisuseError('A batch is written when all of it was made ready.');
    // What was opened and compared is still valid, except for what others have written since.
    const again = await slotsOf(
      vault,
      keys,
      [...touched].flatMap((key) => ready.get(key)?.item ?? []),
    );
    const refusal = refusalOf(again) ?? damageRefusal(again);
    if (refusal !== null) return ending(refusal);
    const index = await indexCache.readInTurn(keys);
    keep(again, await sealSlots({ keys, index, now: vault.now() }, again, entryOf));
    const sealed = [...ready.values()].map((one) => one.sealed);
    end();
    return storeSealed(vault, keys, indexCache, sealed);
  }

  return { total: writes.length, next, commit: () => vault.exclusively(commit), end };
}
