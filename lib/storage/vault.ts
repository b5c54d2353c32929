import type { StorageArea } from './area';
import type { Argon2Cost, VaultKeys } from './crypto';
import { makeHeader, openHeader, readHeader, secretsOf, type VaultHeader, withoutOlder } from './header';
import { clearSecrets, newSecrets, nextSecrets, type VaultSecrets } from './key-ring';
import { isRecordKey, isRegisterKey, storageKeys } from './keys';
import { openKeyIn } from './open-key';
import { type PassphraseProblem, passphraseProblem } from './passphrase';
import { fixedPricing, measuredPricing } from './price';
import { idleMinutesRange, parseSettings } from './settings';
import { createWriterQueue, type WriterQueue } from './writer-queue';

/** `none`: nothing was ever created here; `locked`: a passphrase is needed; `open`: records can be read and written. */
export type VaultState = 'none' | 'locked' | 'open';

/** Done, or the reason why nothing was changed. */
export type VaultResult<Reason extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Reason };

/** `damaged`: the vault's header exists but is unreadable; only `destroy` (and a backup) helps. */
export type UnlockReason = 'wrongPassphrase' | 'noVault' | 'damaged';

/**
 * `exists`: there is a vault; `orphanRecords`: there are records of a vault whose header is gone, `destroy` them first.
 */
export type CreateReason = 'exists' | 'orphanRecords' | PassphraseProblem;

/** What the sealed records need from a vault. */
export interface VaultAccess {
  readonly local: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The working keys, or null while there is no vault or it is not open. */
  readonly keys: () => Promise<VaultKeys | null>;
  /** One writer at a time, shared by the vault and all its records. */
  readonly exclusively: WriterQueue;
  /** Observers of every write of records; they are called in its turn, before the write. */
  readonly observers: Set<WriteObserver>;
}

/** Gets the stored values of the keys that are about to be written or removed; undefined if there is none. */
export type WriteObserver = (before: ReadonlyMap<string, unknown>) => void;

/** The vault. Every method rejects if the browser's storage does; the stored data is then unchanged. */
export interface Vault extends VaultAccess {
  readonly state: () => Promise<VaultState>;
  /** Makes a vault and leaves it open. If only `session` fails, the vault is made but stays locked. */
  readonly create: (passphrase: string) => Promise<VaultResult<CreateReason>>;
  /** Opens it; if its header costs less than today's minimum, the cost is raised. */
  readonly unlock: (passphrase: string) => Promise<VaultResult<UnlockReason>>;
  /** Whether this is the vault's passphrase. Opens nothing, changes nothing. */
  readonly verify: (passphrase: string) => Promise<VaultResult<UnlockReason>>;
  /** Locks after the writes that were requested before it. */
  readonly lock: () => Promise<void>;
  /**
   * Makes a new vault key for a new passphrase, in one write: whatever happens, the vault opens with exactly one of the
   * two, and all of it. Records stay sealed with the old key until they are sealed again (`resealing.ts`).
   */
  readonly changePassphrase: (
    oldPassphrase: string,
    newPassphrase: string,
  ) => Promise<VaultResult<UnlockReason | PassphraseProblem>>;
  /** What a passphrase costs here, for files that are sealed outside of the vault. */
  readonly cost: () => Promise<Argon2Cost>;
  /**
   * Drops the keys of earlier epochs: no record is sealed with them any more. Does nothing while the vault is locked.
   */
  readonly forgetOlder: () => Promise<void>;
  /** Deletes the vault, every record, readable or not, and what is known about backups. Settings stay. */
  readonly destroy: () => Promise<void>;
  /** Notes that a person is using the open vault, which delays the idle lock. Does not open anything. */
  readonly touch: () => Promise<void>;
  /** Locks if the vault is open and was not used for the minutes in the settings. Returns whether it locked. */
  readonly lockIfIdle: () => Promise<boolean>;
}

/** What a vault is made from. */
export interface VaultOptions {
  readonly local: StorageArea;
  readonly session: StorageArea;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The cost of new passphrases if it should not be measured: tests use a low one. */
  readonly cost?: Argon2Cost;
}

type OpenState = { readonly state: 'open'; readonly keys: VaultKeys } | { readonly state: 'none' | 'locked' };

const minute = 60_000;

/**
 * The vault over two areas. The open vault key is only in `session`, so it outlives the service worker but not the
 * browser. What this object remembers about it is used only while `session` says that the very same key is open.
 */
export function createVault({ local, session, now, cost }: VaultOptions): Vault {
  const exclusively = createWriterQueue();
  const openKey = openKeyIn(session);
  const clock = () => performance.now();
  const pricing = cost === undefined ? measuredPricing(clock) : fixedPricing(cost);

  /**
   * The vault at this moment. Idle time is checked here too: after a sleep of the machine a message may arrive before
   * the alarm.
   */
  async function look(): Promise<OpenState> {
    const [stored, { mark, lastUse }] = await Promise.all([
      local.get([storageKeys.header, storageKeys.settings]),
      openKey.sign(),
    ]);
    const header = stored[storageKeys.header];
    const keys = isIdle(now(), lastUse, stored[storageKeys.settings]) ? null : await openKey.keys(header, mark);
    if (keys !== null) return { state: 'open', keys };
    openKey.forget();
    return { state: header === undefined ? 'none' : 'locked' };
  }

  async function keys(): Promise<VaultKeys | null> {
    const seen = await look();
    return seen.state === 'open' ? seen.keys : null;
  }

  const readStored = async () => readHeader((await local.get([storageKeys.header]))[storageKeys.header]);

  /** `took`: milliseconds of the try with the passphrase. */
  async function withSecrets<Reason extends string>(
    passphrase: string,
    use: (secrets: VaultSecrets, header: VaultHeader, took: number) => Promise<VaultResult<Reason>>,
  ): Promise<VaultResult<Reason | UnlockReason>> {
    const reading = await readStored();
    if (reading.kind === 'absent') return { ok: false, reason: 'noVault' };
    if (reading.kind === 'damaged') return { ok: false, reason: 'damaged' };
    const from = clock();
    const vaultKey = await openHeader(passphrase, reading.header);
    const took = clock() - from;
    if (vaultKey === null) return { ok: false, reason: 'wrongPassphrase' };
    const secrets = await secretsOf(reading.header, vaultKey);
    if (secrets === null) return { ok: false, reason: 'damaged' };
    try {
      return await use(secrets, reading.header, took);
    } finally {
      clearSecrets(secrets);
    }
  }

  async function create(passphrase: string): Promise<VaultResult<CreateReason>> {
    const problem = passphraseProblem(passphrase);
    if (problem !== null) return { ok: false, reason: problem };
    const present = await local.names();
    if (present.includes(storageKeys.header)) return { ok: false, reason: 'exists' };
    // With a new key they could never be opened again, and would show up as damage for ever.
    if (present.some(isRecordKey)) return { ok: false, reason: 'orphanRecords' };
    const secrets = await newSecrets();
    await storeAndHold(await makeHeader(passphrase, secrets, await pricing.forNew()), secrets);
    clearSecrets(secrets);
    return { ok: true };
  }

  async function storeAndHold(header: VaultHeader, secrets: VaultSecrets): Promise<void> {
    await local.set({ [storageKeys.header]: header });
    await openKey.hold(header, secrets, now());
  }

  /** Opens the vault first. Raising its header's cost comes after, and may fail without the person having to know. */
  async function unlock(passphrase: string): Promise<VaultResult<UnlockReason>> {
    return withSecrets(passphrase, async (secrets, header, took) => {
      await openKey.hold(header, secrets, now());
      const dearer = pricing.raised(header.kdf, took);
      if (dearer !== null || header.v === 1) {
        const made = await makeHeader(passphrase, secrets, dearer ?? header.kdf);
        // If the disk is full, the vault stays as it is, open, and its cost is raised the next time.
        await storeAndHold(made, secrets).catch(() => undefined);
      }
      return { ok: true };
    });
  }

  async function changePassphrase(
    oldPassphrase: string,
    newPassphrase: string,
  ): Promise<VaultResult<UnlockReason | PassphraseProblem>> {
    const problem = passphraseProblem(newPassphrase);
    if (problem !== null) return { ok: false, reason: problem };
    const wasOpen = (await look()).state === 'open';
    return withSecrets(oldPassphrase, async (secrets, { kdf }) => {
      const next = nextSecrets(secrets);
      const price = await pricing.forNew();
      // Never below the vault's present cost: a busy minute must not make it cheaper for good.
      const header = await makeHeader(newPassphrase, next, price.m * price.t < kdf.m * kdf.t ? kdf : price);
      await local.set({ [storageKeys.header]: header });
      if (wasOpen) await openKey.hold(header, next, now());
      clearSecrets(next);
      return { ok: true };
    });
  }

  async function forgetOlder(): Promise<void> {
    const reading = await readStored();
    if ((await look()).state !== 'open' || reading.kind !== 'present' || reading.header.v === 1) return;
    const secrets = await openKey.secrets(reading.header);
    if (secrets === null) return;
    if (secrets.older.size > 0) await local.set({ [storageKeys.header]: await withoutOlder(reading.header, secrets) });
    await openKey.forgetOlder();
    clearSecrets(secrets);
  }

  return {
    local,
    now,
    keys,
    exclusively,
    observers: new Set(),
    state: async () => (await look()).state,
    create: (passphrase) => exclusively(() => create(passphrase)),
    unlock: (passphrase) => exclusively(() => unlock(passphrase)),
    verify: (passphrase) => exclusively(() => withSecrets(passphrase, async () => ({ ok: true }))),
    lock: () => exclusively(openKey.drop),
    changePassphrase: (oldPassphrase, newPassphrase) =>
      exclusively(() => changePassphrase(oldPassphrase, newPassphrase)),
    async cost() {
      const reading = await readStored();
      return reading.kind === 'present' ? reading.header.kdf : pricing.forNew();
    },
    forgetOlder: () => exclusively(forgetOlder),
    destroy: () =>
      exclusively(async () => {
        await openKey.drop();
        const present = await local.names();
        await local.remove(
          present.filter((key) => isRecordKey(key) || isRegisterKey(key) || ofVault.some((one) => one === key)),
        );
      }),
    touch: async () => {
      if ((await look()).state === 'open') await session.set({ [storageKeys.lastUse]: now() });
    },
    lockIfIdle: () =>
      exclusively(async () => {
        if ((await openKey.sign()).mark === undefined || (await look()).state === 'open') return false;
        await openKey.drop();
        return true;
      }),
  };
}

/** Everything in `local` that belongs to a vault, besides its records and their list index. */
const ofVault = [storageKeys.header, storageKeys.backup, storageKeys.ledger, storageKeys.resealing];

/**
 * Whether the idle minutes are over. In doubt, yes: a last use that is missing, or further ahead than the minutes (the
 * clock was set back), counts as idle. Broken settings count as the default minutes; the settings screen reports them.
 */
function isIdle(now: number, lastUse: unknown, storedSettings: unknown): boolean {
  if (typeof lastUse !== 'number' || !Number.isFinite(lastUse)) return true;
  const reading = parseSettings(storedSettings);
  const minutes = reading.ok ? reading.settings.idleMinutes : idleMinutesRange.default;
  return Math.abs(now - lastUse) >= minutes * minute;
}
