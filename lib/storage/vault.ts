import type { StorageArea } from './area';
import { type Bytes, toBase64 } from './bytes';
import { type Argon2Cost, deriveVaultKeys, fullCost, newVaultKey, parseVaultKey, type VaultKeys } from './crypto';
import { makeHeader, openHeader, readHeader } from './header';
import { isRecordKey, isRegisterKey, storageKeys } from './keys';
import { type PassphraseProblem, passphraseProblem } from './passphrase';
import { idleMinutesRange, parseSettings } from './settings';
import { createWriterQueue, type WriterQueue } from './writer-queue';

/** `none`: nothing was ever created here; `locked`: a passphrase is needed; `open`: records can be read and written. */
export type VaultState = 'none' | 'locked' | 'open';

/** A typed answer: done, or the reason why nothing was changed. */
export type VaultResult<Reason extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Reason };

/** `damaged`: the vault's header is there but unreadable; only `destroy` (and a backup) helps. */
export type UnlockReason = 'wrongPassphrase' | 'noVault' | 'damaged';

/** `exists`: there is a vault; `orphanRecords`: records of a vault whose header is gone lie here, `destroy` them first. */
export type CreateReason = 'exists' | 'orphanRecords' | PassphraseProblem;

/** What the sealed records need of a vault. */
export interface VaultAccess {
  readonly local: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The working keys, or null while there is no vault or it is not open. */
  readonly keys: () => Promise<VaultKeys | null>;
  /** One writer at a time, shared by the vault and all its records. */
  readonly exclusively: WriterQueue;
  /** Who is told of every write of records, in its turn and before it is done. */
  readonly witnesses: Set<WriteWitness>;
}

/** Is told what lies under the keys that are about to be written or removed; undefined where there is nothing. */
export type WriteWitness = (before: ReadonlyMap<string, unknown>) => void;

/** The vault. Every method rejects if the browser's storage does; what was stored is then as before. */
export interface Vault extends VaultAccess {
  readonly state: () => Promise<VaultState>;
  /** Makes a vault and leaves it open. If only `session` fails, the vault is made but stays locked. */
  readonly create: (passphrase: string) => Promise<VaultResult<CreateReason>>;
  readonly unlock: (passphrase: string) => Promise<VaultResult<UnlockReason>>;
  /** Whether this is the vault's passphrase. Opens nothing, changes nothing. */
  readonly verify: (passphrase: string) => Promise<VaultResult<UnlockReason>>;
  /** Locks once the writes asked for before it are done. */
  readonly lock: () => Promise<void>;
  /** Wraps the same vault key for another passphrase, in one write; records and open state stay. */
  readonly changePassphrase: (
    oldPassphrase: string,
    newPassphrase: string,
  ) => Promise<VaultResult<UnlockReason | PassphraseProblem>>;
  /** Deletes the vault, every record, readable or not, and what is known of backups. Settings stay. */
  readonly destroy: () => Promise<void>;
  /** Notes that a person is using the open vault; puts off the idle lock. Does not open anything. */
  readonly touch: () => Promise<void>;
  /** Locks if the vault is open and was not used for the minutes of the settings. Tells whether it locked. */
  readonly lockIfIdle: () => Promise<boolean>;
}

/** What a vault is made of. */
export interface VaultOptions {
  readonly local: StorageArea;
  readonly session: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The price of new passphrases; tests take a low one. */
  readonly cost?: Argon2Cost;
}

type Look =
  | { readonly state: 'open'; readonly openKey: string; readonly vaultKey: Bytes }
  | { readonly state: 'none' | 'locked' };

const minute = 60_000;
const sessionKeys = [storageKeys.openKey, storageKeys.lastUse];

/**
 * The vault over two areas. The open vault key lies in `session` alone, so it outlives the service worker but not the
 * browser; what this object remembers of it is used only while `session` still holds the very same key.
 */
export function createVault({ local, session, now, cost = fullCost }: VaultOptions): Vault {
  const exclusively = createWriterQueue();
  let derived: { readonly openKey: string; readonly keys: Promise<VaultKeys> } | null = null;

  /** The vault at this moment. Idle time is judged here too: after a sleep of the machine a message may outrun the alarm. */
  async function look(): Promise<Look> {
    const [stored, held] = await Promise.all([
      local.get([storageKeys.header, storageKeys.settings]),
      session.get(sessionKeys),
    ]);
    const exists = stored[storageKeys.header] !== undefined;
    const openKey = held[storageKeys.openKey];
    const vaultKey = typeof openKey === 'string' ? parseVaultKey(openKey) : null;
    const idle = isIdle(now(), held[storageKeys.lastUse], stored[storageKeys.settings]);
    if (exists && typeof openKey === 'string' && vaultKey !== null && !idle)
      return { state: 'open', openKey, vaultKey };
    derived = null;
    return { state: exists ? 'locked' : 'none' };
  }

  async function keys(): Promise<VaultKeys | null> {
    const seen = await look();
    if (seen.state !== 'open') return null;
    if (derived?.openKey !== seen.openKey) {
      derived = { openKey: seen.openKey, keys: deriveVaultKeys(seen.vaultKey) };
    }
    return derived.keys;
  }

  function hold(vaultKey: Uint8Array): Promise<void> {
    return session.set({ [storageKeys.openKey]: toBase64(vaultKey), [storageKeys.lastUse]: now() });
  }

  async function dropKey(): Promise<void> {
    derived = null;
    await session.remove(sessionKeys);
  }

  async function withVaultKey<Reason extends string>(
    passphrase: string,
    use: (vaultKey: Bytes) => Promise<VaultResult<Reason>>,
  ): Promise<VaultResult<Reason | UnlockReason>> {
    const reading = readHeader((await local.get([storageKeys.header]))[storageKeys.header]);
    if (reading.kind === 'absent') return { ok: false, reason: 'noVault' };
    if (reading.kind === 'damaged') return { ok: false, reason: 'damaged' };
    const vaultKey = await openHeader(passphrase, reading.header);
    if (vaultKey === null) return { ok: false, reason: 'wrongPassphrase' };
    try {
      return await use(vaultKey);
    } finally {
      vaultKey.fill(0);
    }
  }

  async function create(passphrase: string): Promise<VaultResult<CreateReason>> {
    const problem = passphraseProblem(passphrase);
    if (problem !== null) return { ok: false, reason: problem };
    const present = await local.names();
    if (present.includes(storageKeys.header)) return { ok: false, reason: 'exists' };
    // Beside a new key they could never be opened again, and would show up as damage for ever.
    if (present.some(isRecordKey)) return { ok: false, reason: 'orphanRecords' };
    const vaultKey = newVaultKey();
    await local.set({ [storageKeys.header]: await makeHeader(passphrase, vaultKey, cost) });
    await hold(vaultKey);
    vaultKey.fill(0);
    return { ok: true };
  }

  return {
    local,
    now,
    keys,
    exclusively,
    witnesses: new Set(),
    state: async () => (await look()).state,
    create: (passphrase) => exclusively(() => create(passphrase)),
    unlock: (passphrase) =>
      exclusively(() =>
        withVaultKey(passphrase, async (vaultKey) => {
          await hold(vaultKey);
          return { ok: true };
        }),
      ),
    verify: (passphrase) => exclusively(() => withVaultKey(passphrase, async () => ({ ok: true }))),
    lock: () => exclusively(dropKey),
    changePassphrase: (oldPassphrase, newPassphrase) =>
      exclusively(async () => {
        const problem = passphraseProblem(newPassphrase);
        if (problem !== null) return { ok: false, reason: problem };
        return withVaultKey(oldPassphrase, async (vaultKey) => {
          await local.set({ [storageKeys.header]: await makeHeader(newPassphrase, vaultKey, cost) });
          return { ok: true };
        });
      }),
    destroy: () =>
      exclusively(async () => {
        await dropKey();
        const present = await local.names();
        const gone = [storageKeys.header, storageKeys.backup];
        await local.remove(
          present.filter((key) => isRecordKey(key) || isRegisterKey(key) || gone.some((one) => one === key)),
        );
      }),
    touch: async () => {
      if ((await look()).state === 'open') await session.set({ [storageKeys.lastUse]: now() });
    },
    lockIfIdle: () =>
      exclusively(async () => {
        const held = await session.get(sessionKeys);
        if (held[storageKeys.openKey] === undefined || (await look()).state === 'open') return false;
        await dropKey();
        return true;
      }),
  };
}

/**
 * Whether the minutes are over. In doubt, yes: a last use that is missing, or further ahead than the minutes (the clock
 * was set back), counts as idle. Broken settings count as the default minutes; who shows the settings reports them.
 */
function isIdle(now: number, lastUse: unknown, storedSettings: unknown): boolean {
  if (typeof lastUse !== 'number' || !Number.isFinite(lastUse)) return true;
  const reading = parseSettings(storedSettings);
  const minutes = reading.ok ? reading.settings.idleMinutes : idleMinutesRange.default;
  return Math.abs(now - lastUse) >= minutes * minute;
}
