import { z } from 'zod';
import type { VaultKeys } from './crypto';
import { openName, openRecord, parseEnvelope, sealRecord } from './envelope';
import { isRecordKey, storageKeys } from './keys';
import { chunkSize, inChunks } from './record-slots';
import type { Resealed } from './record-types';
import { allPages, pageKeysOf } from './list-index';
import type { ListIndexCache } from './list-index-cache';
import { parsePage } from './list-index-page';
import type { VaultAccess } from './vault';

/**
 * Sealing records again after a change of passphrase: some pages of the list index at once, with their records, in one
 * `set`. The progress is stored, so that it continues after a lock or a restart of the browser. Content, revision and
 * time of a record stay the same; only its key changes. At the end the earlier keys are deleted.
 */

/** Pages per step: some 500 records of 30,000, so that a save waits for less than a second. */
const pagesAtOnce = 4;

const stateSchema = z.strictObject({ epoch: z.int().min(1), page: z.int().min(0) });

/** What is needed to seal records again. */
export interface ResealingNeeds {
  readonly vault: VaultAccess & { readonly forgetOlder: () => Promise<void> };
  readonly indexCache: ListIndexCache;
}

/** Does the next part; null if nothing is left to do, or the vault is locked. */
export async function resealNext(needs: ResealingNeeds): Promise<Resealed | null> {
  const { vault } = needs;
  const keys = await vault.keys();
  if (keys === null || keys.older.size === 0) return null;
  const at = await vault.exclusively(() => resealPages(needs, keys));
  if (at === null) return null;
  if (at < allPages.length) return { done: at, total: allPages.length };
  const missed = await vault.exclusively(() => firstOfOlder(needs, keys));
  // Another program wrote it in the meantime: start again, so that no key is deleted while something is sealed with it.
  if (missed !== null) {
    await vault.local.set({ [storageKeys.resealing]: { epoch: keys.epoch, page: missed } });
    return { done: missed, total: allPages.length };
  }
  await vault.forgetOlder();
  await vault.local.remove([storageKeys.resealing]);
  return { done: allPages.length, total: allPages.length };
}

/** The progress; null if there is nothing to do, or the vault is locked. */
export async function resealed({ vault }: Pick<ResealingNeeds, 'vault'>): Promise<Resealed | null> {
  const keys = await vault.keys();
  if (keys === null || keys.older.size === 0) return null;
  return { done: await pageAt(vault, keys), total: allPages.length };
}

async function pageAt({ local }: VaultAccess, { epoch }: VaultKeys): Promise<number> {
  const state = stateSchema.safeParse((await local.get([storageKeys.resealing]))[storageKeys.resealing]);
  return state.success && state.data.epoch === epoch ? Math.min(state.data.page, allPages.length) : 0;
}

/**
 * Seals the next pages again with their records; returns the page after them, or null if the vault is another one by
 * now.
 */
async function resealPages({ vault, indexCache }: ResealingNeeds, keys: VaultKeys): Promise<number | null> {
  if ((await vault.keys()) !== keys) return null;
  const at = await pageAt(vault, keys);
  const pages = new Set(allPages.slice(at, at + pagesAtOnce));
  if (pages.size === 0) return at;
  await indexCache.readInTurn(keys);
  const names = (await vault.local.names()).filter((key) => isRecordKey(key) && pages.has(pageKeysOf([key])[0] ?? ''));
  const fresh = new Map<string, unknown>();
  for (let from = 0; from < names.length; from += chunkSize) {
    const values = Object.entries(await vault.local.get(names.slice(from, from + chunkSize)));
    const sealed = await inChunks(values, async ([key, value]) => [key, await resealOne(keys, key, value)] as const);
    for (const [key, envelope] of sealed) if (envelope !== null) fresh.set(key, envelope);
  }
  const next = at + pages.size;
  const items = { ...Object.fromEntries(fresh), [storageKeys.resealing]: { epoch: keys.epoch, page: next } };
  // Pages are written even if nothing on them changes: they hold names, too.
  await indexCache.store(keys, new Map([...pages].map((pageKey) => [pageKey, {}])), items);
  return next;
}

/** The record sealed with today's key; null if it already is, or no key can open it. */
async function resealOne(keys: VaultKeys, key: string, value: unknown): Promise<unknown> {
  const envelope = parseEnvelope(value);
  if (envelope === null || (envelope.e === keys.epoch && envelope.v !== 1)) return null;
  const ref = await openName(keys, key, envelope);
  const content = ref && (await openRecord(keys, ref, envelope));
  if (ref === null || content === null) return null;
  return sealRecord(keys, key, ref, { revision: envelope.r, updatedAt: envelope.t }, content);
}

/** The first page with a record that can be opened and is still sealed with an earlier key; null if there is none. */
async function firstOfOlder({ vault }: ResealingNeeds, keys: VaultKeys): Promise<number | null> {
  const names = (await vault.local.names()).filter(isRecordKey);
  const older = new Set<string>();
  for (let at = 0; at < names.length; at += chunkSize) {
    const values = Object.entries(await vault.local.get(names.slice(at, at + chunkSize)));
    const fresh = await inChunks(values, async ([key, value]) => [key, await resealOne(keys, key, value)] as const);
    for (const [key, envelope] of fresh) if (envelope !== null) older.add(key);
  }
  const pages = Object.entries(await vault.local.get([...allPages, storageKeys.ledger]));
  const olderPages = pages.flatMap(([key, value]) => {
    const page = parsePage(value);
    return page !== null && page.e !== keys.epoch ? [key] : [];
  });
  const marked = new Set([...pageKeysOf(older), ...olderPages]);
  const first = allPages.findIndex((pageKey) => marked.has(pageKey));
  return first < 0 ? null : first;
}
