import { z } from 'zod';
import type { BackupKind } from './backup';
import { message } from '../message';

/** A record that cannot be shown. */
export interface AilingRecord {
  readonly kind: BackupKind | null;
  readonly reason: 'unreadable' | 'newer' | 'misshapen';
  /** The storage key to discard it with; null if it should be kept. */
  readonly storageKey: string | null;
}

/** A change to the records that was made outside Tenken: something was removed or put back. */
export interface VaultNotice {
  /** The key to settle it with. */
  readonly key: string;
  readonly reason: 'lost' | 'rolledBack' | 'returned' | 'page' | 'ledger';
  /** Null if it is not about a single record. */
  readonly kind: BackupKind | null;
  /** The name of the record for people; empty if unknown. */
  readonly name: string;
  /** ISO date and time of the last known state; null if it is not about a single record. */
  readonly updatedAt: string | null;
}

const session = z.string().max(64);

/** Messages about the state of the stored records. */
export const healthMessages = {
  /** Begins to open every record, to find those that cannot be shown. */
  'health.begin': message<null, { readonly session: string; readonly total: number }>()('window', z.null()),
  /** Checks the next few records; null after the last. */
  'health.next': message<
    { session: string },
    { readonly done: number; readonly ailing: readonly AilingRecord[] } | null
  >()('window', z.strictObject({ session })),
  'health.end': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** The notices so far, best asked for after all records were checked, and the number of traces of removed records. */
  'health.notices': message<null, { readonly notices: readonly VaultNotice[]; readonly tombstones: number }>()(
    'window',
    z.null(),
  ),
  /** A person has dealt with these notices. */
  'health.settle': message<{ keys: readonly string[] }, { readonly count: number }>()(
    'window',
    z.strictObject({ keys: z.array(z.string().max(100)).max(100_000) }),
  ),
  /** Deletes the traces of all removed records for good. */
  'health.clean': message<null, { readonly count: number }>()('window', z.null()),
};
