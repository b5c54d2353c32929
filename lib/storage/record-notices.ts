import type { VaultKeys } from './crypto';
import type { RecordRef } from './envelope';
import { type Opened, openAt } from './record-slots';
import type { EntryMaker, Looked, IndexEntry } from './list-index';
import type { ListIndexCache } from './list-index-cache';
import type { VaultAccess } from './vault';

/** Compares what is read with what the list index knows. */
export interface Holding {
  /** After a record was opened: if it differs from the list index, it is read again, and the difference is noted. */
  readonly hold: (keys: VaultKeys, key: string, found: Opened) => Promise<void>;
  /** After nothing was found under a key. */
  readonly miss: (keys: VaultKeys, key: string) => Promise<void>;
}

/** What the list index should say about the opened value; `entryOf` makes the entry of a record. */
export function lookedOf(found: Opened | null, entryOf: EntryMaker['entryOf']): Looked {
  if (found?.kind === 'tombstone') return { tombstone: found.tombstone };
  if (found?.kind !== 'record') return null;
  const { kind, id, revision, updatedAt, payload } = found.record;
  return { entry: { kind, id, revision, updatedAt, line: entryOf(kind, payload) } };
}

/**
 * Makes the comparison for one vault. What is read is returned as it is; what the list index knew better is noted and
 * stays noted.
 */
export function holding(vault: VaultAccess, indexCache: ListIndexCache, entryOf: EntryMaker['entryOf']): Holding {
  const isAsKnown = (entry: IndexEntry | undefined, found: Opened): boolean =>
    found.kind === 'record' && entry?.revision === found.record.revision && entry.updatedAt === found.record.updatedAt;

  async function compare(keys: VaultKeys, key: string, ref: RecordRef): Promise<void> {
    const index = indexCache.held(keys);
    if (index === null) return;
    const value = (await vault.local.get([key]))[key];
    const found = value === undefined ? null : await openAt(keys, key, value, ref);
    // A damaged record is reported as damaged, and the list index keeps what it knows about it.
    if (found?.kind === 'damaged') return;
    const [entry, buried] = [index.entries.get(key), index.tombstones.get(key)];
    const now = lookedOf(found, entryOf);
    if (now === null) {
      if (entry) index.commit(new Map([[key, { to: null, loss: { ...entry, reason: 'lost' } }]]), {});
      return;
    }
    const stamp = 'entry' in now ? now.entry : now.tombstone;
    const known = entry ?? (buried && { ...buried, line: null });
    const isOlder = known !== undefined && stamp.revision < known.revision;
    index.commit(new Map([[key, { to: now, ...(isOlder ? { loss: { ...known, reason: 'rolledBack' } } : {}) }]]), {});
  }

  return {
    async hold(keys, key, found) {
      if (found.kind === 'damaged') return;
      const index = indexCache.held(keys);
      if (index === null || isAsKnown(index.entries.get(key), found)) return;
      const ref = found.kind === 'record' ? found.record : found.tombstone;
      if (found.kind === 'tombstone' && index.tombstones.get(key)?.revision === ref.revision) return;
      await vault.exclusively(() => compare(keys, key, { kind: ref.kind, id: ref.id }));
    },
    async miss(keys, key) {
      const entry = indexCache.held(keys)?.entries.get(key);
      if (entry) await vault.exclusively(() => compare(keys, key, { kind: entry.kind, id: entry.id }));
    },
  };
}
