import type { VaultKeys } from './crypto';
import { storageKeys } from './keys';
import {
  type Changes,
  type EntryMaker,
  type EntryReader,
  pageKeysOf,
  type ListIndex,
  readListIndex,
} from './list-index';
import type { VaultAccess } from './vault';

type Items = Readonly<Record<string, unknown>>;

/** Reads the list index of a vault once and keeps it up to date. */
export interface ListIndexCache {
  /**
   * The list index; read first if necessary. Must not be called from inside the writer queue: it waits for its turn
   * there.
   */
  readonly read: (keys: VaultKeys) => Promise<ListIndex>;
  /** The same from inside the writer queue. */
  readonly readInTurn: (keys: VaultKeys) => Promise<ListIndex>;
  /** The list index if it has been read. */
  readonly held: (keys: VaultKeys) => ListIndex | null;
  /**
   * Stores records together with their pages of the list index and the ledger, in one `set`. Only from inside the
   * writer queue, after all refusals were decided.
   */
  readonly store: (keys: VaultKeys, changes: Changes, items: Items) => Promise<void>;
}

/**
 * The list index of one vault. It is bound to the working keys and dropped with them, so that nothing of it outlives a
 * lock.
 */
export function listIndexCache(
  vault: VaultAccess,
  lines: EntryMaker,
  look: (keys: VaultKeys) => EntryReader,
): ListIndexCache {
  const registers = new WeakMap<VaultKeys, ListIndex>();
  const reading = new WeakMap<VaultKeys, Promise<ListIndex>>();

  async function readInTurn(keys: VaultKeys): Promise<ListIndex> {
    const index = registers.get(keys) ?? (await readListIndex(vault.local, keys, lines, look(keys)));
    registers.set(keys, index);
    return index;
  }

  function read(keys: VaultKeys): Promise<ListIndex> {
    const held = registers.get(keys);
    if (held !== undefined) return Promise.resolve(held);
    const started =
      reading.get(keys) ??
      // In the writers' queue: no record is written while pages and records are compared.
      vault.exclusively(() => readInTurn(keys)).finally(() => reading.delete(keys));
    reading.set(keys, started);
    return started;
  }

  async function store(keys: VaultKeys, changes: Changes, items: Items): Promise<void> {
    const pageKeys = pageKeysOf(changes.keys());
    const held = await readInTurn(keys);
    // Another program wrote to this vault: what is remembered about it is no longer valid.
    if (!held.isOwn(pageKeys, await vault.local.get([...pageKeys, storageKeys.ledger]))) registers.delete(keys);
    const index = await readInTurn(keys);
    const pages = await index.pagesWith(changes);
    await vault.local.set({ ...items, ...pages });
    index.commit(changes, pages);
  }

  return { read, readInTurn, held: (keys) => registers.get(keys) ?? null, store };
}
