import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import { z } from 'zod';
import { message } from '../message';

/** What a backup contains: the records, and the settings. */
export type BackupKind = RecordKind | 'setting';

/** How a record of a backup differs from the vault's; `onlyHere` is only in the vault, and stays. */
export type RecordDifference = 'added' | 'same' | 'newer' | 'older' | 'mends' | 'unusable' | 'onlyHere';

/** Which side is taken if backup and vault differ: the backup's, the vault's, or the one changed later. */
export type RestoreMode = 'all' | 'newOnly' | 'newerWins';

/** One record in the preview of a restore. */
export interface RestoreLine {
  readonly kind: BackupKind;
  readonly id: string;
  /** The name that people use; empty if it has none. */
  readonly name: string;
  readonly difference: RecordDifference;
  /** ISO date and time of the last change; null if there is none. */
  readonly inBackup: string | null;
  readonly here: string | null;
}

/** What a restore would do. */
export interface RestorePreview {
  readonly counts: Readonly<Record<BackupKind, Readonly<Record<RecordDifference, number>>>>;
  /** All records that differ between the two sides. */
  readonly lines: readonly RestoreLine[];
}

/** A fact that differs between backup and vault. */
export interface RestoreDifference {
  /** Dotted path, relative to the record. */
  readonly path: string;
  readonly inBackup: unknown;
  readonly here: unknown;
}

/** The status of backups. */
export interface BackupState {
  /** ISO date and time of the last backup; null if none was made. */
  readonly madeAt: string | null;
  /** Whole days since then, or since counting began. */
  readonly days: number;
  /** Records added, changed and removed since then; null if they were not counted. */
  readonly changes: number | null;
  /** The person should be reminded. */
  readonly due: boolean;
}

/** Why a backup is not read; nothing was changed. */
type Refused<Reason extends RestoreRefusal> = { readonly status: 'refused'; readonly reason: Reason };

export type RestoreRefusal = 'notBackup' | 'exchange' | 'newer' | 'damaged' | 'incomplete' | 'wrongPassphrase';

const passphrase = z.string().max(1000);

const session = z.string().max(64);

/** Maximum characters in one line of a backup; the browser can carry 64 MiB in a message. */
const longestLine = 40_000_000;

const mostLines = 5000;

/** Messages about backups: making one, and restoring one. */
export const backupMessages = {
  /** `count` false: changes are counted only if a reminder may be due. */
  'backup.state': message<{ count: boolean }, BackupState>()('window', z.strictObject({ count: z.boolean() })),
  /**
   * Begins a backup of all records as they are now. `own`: the passphrase is for this file alone; otherwise it must be
   * the vault's.
   */
  'backup.begin': message<{ passphrase: string; own: boolean }, { readonly session: string; readonly total: number }>()(
    'window',
    z.strictObject({ passphrase, own: z.boolean() }),
  ),
  /** The next piece of the file; null after the last. */
  'backup.next': message<{ session: string }, { readonly text: string; readonly done: number } | null>()(
    'window',
    z.strictObject({ session }),
  ),
  /** The file was handed over to the browser: days and changes are counted from now on. */
  'backup.made': message<{ session: string }, { readonly records: number; readonly left: number }>()(
    'window',
    z.strictObject({ session }),
  ),
  /** Begins to read a backup, from its first line. */
  'restore.begin': message<
    { header: string; passphrase: string },
    | { readonly status: 'begun'; readonly session: string }
    | Refused<'notBackup' | 'exchange' | 'newer' | 'damaged' | 'wrongPassphrase'>
  >()('window', z.strictObject({ header: z.string().max(10_000), passphrase })),
  /** The next lines of the file. */
  'restore.feed': message<
    { session: string; lines: readonly string[] },
    { readonly status: 'fine'; readonly read: number } | Refused<'damaged'>
  >()('window', z.strictObject({ session, lines: z.array(z.string().max(longestLine)).max(mostLines) })),
  /**
   * The file is complete: what a restore would do. Call it repeatedly while it compares, a few of the vault's records
   * each time. If called when the preview is ready, it compares again.
   */
  'restore.preview': message<
    { session: string },
    | { readonly status: 'comparing'; readonly done: number; readonly total: number }
    | { readonly status: 'ready'; readonly preview: RestorePreview }
    | Refused<'damaged' | 'incomplete' | 'newer'>
  >()('window', z.strictObject({ session })),
  /** The differing facts of a record of the preview. */
  'restore.differences': message<{ session: string; kind: BackupKind; id: string }, readonly RestoreDifference[]>()(
    'window',
    z.strictObject({
      session,
      kind: z.enum([...recordKinds, 'setting']),
      id: z.string().max(100),
    }),
  ),
  /**
   * Begins to prepare what is to be written. `others`: lines (`kind id`) for which the person chose the opposite of
   * `mode`.
   */
  'restore.apply': message<
    { session: string; mode: RestoreMode; others: readonly string[] },
    { readonly total: number }
  >()(
    'window',
    z.strictObject({
      session,
      mode: z.enum(['all', 'newOnly', 'newerWins']),
      others: z.array(z.string().max(100)).max(1_000_000),
    }),
  ),
  /** Prepares the next few records in memory. `changedMeanwhile`: the preview is out of date. */
  'restore.seal': message<
    { session: string },
    | { readonly status: 'sealing'; readonly done: number }
    | { readonly status: 'sealed' }
    | { readonly status: 'changedMeanwhile' }
  >()('window', z.strictObject({ session })),
  /** Writes what was prepared, all or nothing. From here on it cannot be cancelled. */
  'restore.commit': message<
    { session: string },
    { readonly status: 'done'; readonly written: number } | { readonly status: 'changedMeanwhile' }
  >()('window', z.strictObject({ session })),
  /** Discards what was prepared; the preview stays valid. */
  'restore.halt': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Keeps a backup or a restore alive while a person reads. */
  'backup.keep': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Ends a backup or a restore; nothing is written. */
  'backup.end': message<{ session: string }, null>()('window', z.strictObject({ session })),
};
