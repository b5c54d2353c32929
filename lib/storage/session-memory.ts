import type { StorageArea } from './area';
import { type Bytes, utf8 } from './bytes';
import { openBytes, sealBytes, sealKeyOf } from './crypto';
import { storageKeys } from './keys';
import { parsePage } from './list-index-page';
import type { VaultAccess } from './vault';

/** The state of the vault's records from which something was made. */
export type RecordMark = string;

/**
 * Something made from the records and kept sealed in the browser's memory, so that a background that wakes up has it
 * without reading every record's line again. It is valid only for the records it was made from: after any write, `get`
 * returns null.
 */
export interface SessionMemory<T> {
  /** The state of the records now; ask for it before reading them. Null while the vault is locked or empty. */
  readonly mark: () => Promise<RecordMark | null>;
  /** What was kept, if the records are still the same. Only this file writes it, and it is authentic. */
  readonly get: () => Promise<T | null>;
  readonly set: (mark: RecordMark, value: T) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** A memory under a key of the session area. */
export function sessionMemory<T>(
  vault: Pick<VaultAccess, 'local' | 'keys'>,
  session: StorageArea,
  key: string,
): SessionMemory<T> {
  const aadOf = (mark: RecordMark, epoch: number) => JSON.stringify(['tenken.memory', 1, epoch, key, mark]);

  // The ledger counts every write of records, and is sealed again with each.
  async function mark(): Promise<RecordMark | null> {
    const stored = (await vault.local.get([storageKeys.ledger]))[storageKeys.ledger];
    return parsePage(stored)?.iv ?? null;
  }

  return {
    mark,
    async get() {
      const [keys, now, stored] = await Promise.all([vault.keys(), mark(), session.get([key])]);
      const page = parsePage(stored[key]);
      const seal = keys && page && sealKeyOf(keys, page.e);
      const plain: Bytes | null = seal && now !== null ? await openBytes(seal, aadOf(now, page.e), page) : null;
      return plain && (JSON.parse(new TextDecoder().decode(plain)) as T);
    },
    async set(of, value) {
      const keys = await vault.keys();
      if (keys === null) return;
      const sealed = await sealBytes(keys.seal, aadOf(of, keys.epoch), utf8(JSON.stringify(value)));
      await session.set({ [key]: { v: 2, e: keys.epoch, ...sealed } });
    },
    clear: () => session.remove([key]),
  };
}
