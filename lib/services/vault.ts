import type { Handlers } from '../messaging/dispatch';
import { FailureError, type Failure } from '../domain/result';
import type { StorageArea } from '../storage/area';
import type { Records } from '../storage/records';
import { readSettings, writeSettings } from '../storage/settings';
import type { Vault } from '../storage/vault';

type Names =
  | 'vault.state'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.changePassphrase'
  | 'vault.resealed'
  | 'vault.touch'
  | 'settings.get'
  | 'settings.set';

const codes: Readonly<Record<string, Failure['code']>> = {
  wrongPassphrase: 'wrongPassphrase',
  noVault: 'noVault',
  exists: 'vaultExists',
  orphanRecords: 'damaged',
  damaged: 'damaged',
};

function settle(result: { readonly ok: true } | { readonly ok: false; readonly reason: string }): null {
  if (result.ok) return null;
  // All other reasons are about the form of the passphrase itself.
  throw new FailureError({ code: codes[result.reason] ?? 'weakPassphrase' });
}

interface Needs {
  readonly vault: Vault;
  readonly records: Records;
  readonly local: StorageArea;
  /** Called after each message that opens or closes the vault. */
  readonly changed: () => Promise<void>;
  /** Called after the vault has got a new key. */
  readonly rekeyed: () => Promise<void>;
}

/** Messages about the vault and the settings. */
export function vaultHandlers({ vault, records, local, changed, rekeyed }: Needs): Handlers<Names> {
  const then = async (result: null): Promise<null> => {
    await changed();
    return result;
  };
  return {
    'vault.state': async () => ({ state: await vault.state() }),
    'vault.create': async ({ passphrase }) => then(settle(await vault.create(passphrase))),
    'vault.unlock': async ({ passphrase }) => then(settle(await vault.unlock(passphrase))),
    async 'vault.lock'() {
      await vault.lock();
      return then(null);
    },
    async 'vault.changePassphrase'({ current, next }) {
      settle(await vault.changePassphrase(current, next));
      await rekeyed();
      return null;
    },
    'vault.resealed': () => records.resealed(),
    async 'vault.touch'() {
      await vault.touch();
      return null;
    },
    async 'settings.get'() {
      const reading = await readSettings(local);
      if (!reading.ok) throw new FailureError({ code: 'damaged' });
      return reading.settings;
    },
    async 'settings.set'(settings) {
      const reading = await writeSettings(local, settings);
      if (!reading.ok) throw new FailureError({ code: 'invalid' });
      return reading.settings;
    },
  };
}
