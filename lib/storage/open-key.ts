import type { StorageArea } from './area';
import { toBase64 } from './bytes';
import { parseVaultKey, type VaultKeys } from './crypto';
import { readHeader, secretsOf, type VaultHeader } from './header';
import { clearSecrets, type HeldKeys, type VaultSecrets, workingKeys } from './key-ring';
import { storageKeys } from './keys';

/** All that lies in `session` of an open vault. */
const sessionKeys = [storageKeys.openKey, storageKeys.openMark, storageKeys.lastUse];

/** What `session` says without its key: which header it is of, and when the vault was last used. */
export interface OpenSign {
  readonly mark: unknown;
  readonly lastUse: unknown;
}

/** The open vault key. In memory it is a key that cannot be exported; its text is read once, after waking up. */
export interface OpenKey {
  /** What `session` holds beside the key; the key itself is not read. */
  readonly sign: () => Promise<OpenSign>;
  /** The working keys, if the open key is that of this header; null otherwise. */
  readonly keys: (stored: unknown, mark: unknown) => Promise<VaultKeys | null>;
  /** The secrets as they lie in session, to make a header of; null where there are none. To be cleared after use. */
  readonly secrets: (header: VaultHeader) => Promise<VaultSecrets | null>;
  /** Keeps the key of a header open. */
  readonly hold: (header: VaultHeader, secrets: VaultSecrets, now: number) => Promise<void>;
  /** Lets go of the keys of earlier epochs, in memory: whoever works with the keys goes on. */
  readonly forgetOlder: () => Promise<void>;
  readonly forget: () => void;
  /** Takes the key out of memory and out of session. */
  readonly drop: () => Promise<void>;
}

/** Another text for each header that was ever written: its box has an IV of its own. */
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
        // What could not be read this time is read again the next.
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
      // The same header opened once more: whoever works with its keys goes on.
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
