import { z } from 'zod';
import type { BackupKind } from './backup';
import { message } from '../message';

/** A record that cannot be shown. */
export interface AilingRecord {
  readonly kind: BackupKind | null;
  readonly reason: 'unreadable' | 'newer' | 'misshapen';
  /** What to discard it by; null where it is better kept. */
  readonly storageKey: string | null;
}

/** Something about the records that is not as it was left: taken away, or put back, outside Tenken. */
export interface VaultNotice {
  /** What to settle it by. */
  readonly key: string;
  readonly reason: 'lost' | 'rolledBack' | 'returned' | 'page' | 'ledger';
  /** Null where it is about no single record. */
  readonly kind: BackupKind | null;
  /** How people call the record; empty where that is not known. */
  readonly name: string;
  /** ISO date and time of the last state that is known; null where it is about no single record. */
  readonly updatedAt: string | null;
}

const session = z.string().max(64);

/** Messages about the state of the stored records. */
export const healthMessages = {
  /** Begins to open every record, to name those that cannot be shown. */
  'health.begin': message<null, { readonly session: string; readonly total: number }>()('window', z.null()),
  /** Looks at the next handful; null after the last. */
  'health.next': message<
    { session: string },
    { readonly done: number; readonly ailing: readonly AilingRecord[] } | null
  >()('window', z.strictObject({ session })),
  'health.end': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** What was noticed, best asked after all records were looked at, and how many traces of removed records there are. */
  'health.notices': message<null, { readonly notices: readonly VaultNotice[]; readonly tombstones: number }>()(
    'window',
    z.null(),
  ),
  /** A person has seen to these notices. */
  'health.settle': message<{ keys: readonly string[] }, { readonly count: number }>()(
    'window',
    z.strictObject({ keys: z.array(z.string().max(100)).max(100_000) }),
  ),
  /** Takes the traces of all removed records away for good. */
  'health.clean': message<null, { readonly count: number }>()('window', z.null()),
};
