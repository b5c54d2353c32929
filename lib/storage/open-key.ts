import type { StorageArea } from './area';
import { toBase64 } from './bytes';
import { parseVaultKey, type VaultKeys } from './crypto';
import { readHeader, secretsOf, type VaultHeader } from './header';
import { clearSecrets, type HeldKeys, type VaultSecrets, workingKeys } from './key-ring';
import { storageKeys } from './keys';

/** Everything in `session` that belongs to an open vault. */
const sessionKeys = [storageKeys.openKey, storageKeys.openMark, storageKeys.lastUse];

/** What `session` says without its key: which header it belongs to, and when the vault was last used. */
export interface OpenSign {
  readonly mark: unknown;
  readonly lastUse: unknown;
}

/** The open vault key. In memory it is a key that cannot be exported; its text is read once, after waking up. */
export interface OpenKey {
  /** What `session` holds beside the key; the key itself is not read. */
  readonly sign: () => Promise<OpenSign>;
  /** The working keys, if the open key belongs to this header; otherwise null. */
  readonly keys: (stored: unknown, mark: unknown) => Promise<VaultKeys | null>;
  /** The secrets from the session area, for making a header; null if there are none. Clear them after use. */
  readonly secrets: (header: VaultHeader) => Promise<VaultSecrets | null>;
  /** Keeps the key of a header open. */
  readonly hold: (header: VaultHeader, secrets: VaultSecrets, now: number) => Promise<void>;
  /** Drops the keys of earlier epochs from memory; work that uses the current keys continues. */
  readonly forgetOlder: () => Promise<void>;
  readonly forget: () => void;
  /** Removes the key from memory and from the session area. */
  readonly drop: () => Promise<void>;
}

/** A different text for each header ever written: its box has an IV of its own. */
function markOf(stored: unknown): string | null {
  const key = typeof stored === 'object' && stored !== null && 'key' in stored ? stored.key : null;
  const iv = typeof key === 'object' && key !== null && 'iv' in key ? key.iv : null;
  return typeof iv === 'string' ? iv : null;
}

/** The open key over a session area. */
export function openKeyIn(session: StorageArea): OpenKey {
  let held: { readonly mark: string; readonly keys: Promise<HeldKeys | null> } | null = null;

  async function secrets(header: VaultHeader): Promise<VaultSecrets | null> {
    const text = (await session.get([storageKeys.openKey]))[storageKeys.openKey];
    const vaultKey = typeof text === 'string' ? parseVaultKey(text) : null;
    return vaultKey && secretsOf(header, vaultKey);
  }

  async function waken(stored: unknown): Promise<HeldKeys | null> {
    const reading = readHeader(stored);
    const found = reading.kind === 'present' ? await secrets(reading.header) : null;
    if (found === null) return null;
    const keys = await workingKeys(found);
    clearSecrets(found);
    return keys;
  }

  return {
    secrets,
    async sign() {
      const found = await session.get([storageKeys.openMark, storageKeys.lastUse]);
      return { mark: found[storageKeys.openMark], lastUse: found[storageKeys.lastUse] };
    },
    async keys(stored, mark) {
      const own = markOf(stored);
      if (own === null || own !== mark) return null;
      if (held?.mark !== own) {
        const keys = waken(stored);
        // After a failed read, the next call reads again.
        keys.catch(() => {
          held = null;
        });
        held = { mark: own, keys };
      }
      return held.keys;
    },
    async hold(header, found, now) {
      const keys = workingKeys(found);
      const text = toBase64(found.vaultKey);
      await keys;
      await session.set({
        [storageKeys.openKey]: text,
        [storageKeys.openMark]: header.key.iv,
        [storageKeys.lastUse]: now,
      });
      // The same header was opened again: work that uses its keys continues.
      if (held?.mark !== header.key.iv) held = { mark: header.key.iv, keys };
    },
    async forgetOlder() {
      (await held?.keys)?.older.clear();
    },
    forget() {
      held = null;
    },
    async drop() {
      held = null;
      await session.remove(sessionKeys);
    },
  };
}
