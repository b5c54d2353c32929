import { z } from 'zod';
import { message } from '../message';

const nothing = z.null();

const passphrase = z.string().max(1000);

/** Messages about the vault: opening, locking, its passphrase and its key. */
export const vaultMessages = {
  'vault.state': message<null, { state: 'none' | 'locked' | 'open' }>()('window', nothing),
  'vault.create': message<{ passphrase: string }, null>()('window', z.strictObject({ passphrase })),
  'vault.unlock': message<{ passphrase: string }, null>()('window', z.strictObject({ passphrase })),
  'vault.lock': message<null, null>()('window', nothing),
  /** Makes a new key for a new passphrase. Records are then sealed again with it; events report the progress. */
  'vault.changePassphrase': message<{ current: string; next: string }, null>()(
    'window',
    z.strictObject({ current: passphrase, next: passphrase }),
  ),
  /** The progress of sealing records again; null if there is nothing to do. */
  'vault.resealed': message<null, { readonly done: number; readonly total: number } | null>()('window', nothing),
  /** Tells the background that a person is active, so that the vault does not lock itself. */
  'vault.touch': message<null, null>()('window', nothing),
  /** Removes records that cannot be opened. Records that can be opened stay. */
  'vault.discard': message<{ storageKeys: readonly string[] }, { readonly discarded: number }>()(
    'window',
    z.strictObject({ storageKeys: z.array(z.string().max(100)).max(100_000) }),
  ),
  /** Deletes the vault and everything in it, locked or not: for a lost passphrase. */
  'vault.destroy': message<{ confirmed: true }, null>()('window', z.strictObject({ confirmed: z.literal(true) })),
};
