import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import { z } from 'zod';
import { message } from '../message';

/** What a backup holds: the records, and what is set at the desk. */
export type BackupKind = RecordKind | 'setting';

/** How a record of a backup stands to the vault; `onlyHere` is in the vault alone, and stays. */
export type RecordDifference = 'added' | 'same' | 'newer' | 'older' | 'mends' | 'unusable' | 'onlyHere';

/** What of a backup is taken where both differ: the backup's, the vault's, or whichever was changed later. */
export type RestoreMode = 'all' | 'newOnly' | 'newerWins';

/** One record in the preview of a restore. */
export interface RestoreLine {
  readonly kind: BackupKind;
  readonly id: string;
  /** What a person calls it; empty where it has no name. */
  readonly name: string;
  readonly difference: RecordDifference;
  /** ISO dates and times of the last change; null where there is none. */
  readonly inBackup: string | null;
  readonly here: string | null;
}

/** What a restore would do. */
export interface RestorePreview {
  readonly counts: Readonly<Record<BackupKind, Readonly<Record<RecordDifference, number>>>>;
  /** All that are not the same on both sides. */
  readonly lines: readonly RestoreLine[];
}

/** A fact that backup and vault give differently. */
export interface RestoreDifference {
  /** Dotted, relative to the record. */
  readonly path: string;
  readonly inBackup: unknown;
  readonly here: unknown;
}

/** How the backups stand. */
export interface BackupState {
  /** ISO date and time of the last backup; null where none was made. */
  readonly madeAt: string | null;
  /** Whole days since then, or since counting began. */
  readonly days: number;
  /** Records added, changed and removed since then; null where it was not counted. */
  readonly changes: number | null;
  /** A person is to be reminded. */
  readonly due: boolean;
}

/** Why a backup is not read; nothing was changed. */
type Refused<Reason extends RestoreRefusal> = { readonly status: 'refused'; readonly reason: Reason };

export type RestoreRefusal = 'notBackup' | 'exchange' | 'newer' | 'damaged' | 'incomplete' | 'wrongPassphrase';

const passphrase = z.string().max(1000);

const session = z.string().max(64);

/** Characters of one line of a backup; the browser carries 64 MiB in a message. */
const longestLine = 40_000_000;

const mostLines = 5000;

/** Messages about backups: making one, and bringing one back. */
export const backupMessages = {
  /** `count` false: changes are counted only where a reminder may be due. */
  'backup.state': message<{ count: boolean }, BackupState>()('window', z.strictObject({ count: z.boolean() })),
  /** Begins a backup of all records as they are now. `own`: the passphrase is for this file alone, else it must be the vault's. */
  'backup.begin': message<{ passphrase: string; own: boolean }, { readonly session: string; readonly total: number }>()(
    'window',
    z.strictObject({ passphrase, own: z.boolean() }),
  ),
  /** The next piece of the file; null after the last. */
  'backup.next': message<{ session: string }, { readonly text: string; readonly done: number } | null>()(
    'window',
    z.strictObject({ session }),
  ),
  /** The file was handed over to the browser: days and changes count from here. */
  'backup.made': message<{ session: string }, { readonly records: number; readonly left: number }>()(
    'window',
    z.strictObject({ session }),
  ),
  /** Begins to read a backup, by its first line. */
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
   * The file is at its end: what restoring would do. Asked again and again while it compares, a handful of the vault's
   * records each time; asked when it was ready, it compares anew.
   */
  'restore.preview': message<
    { session: string },
    | { readonly status: 'comparing'; readonly done: number; readonly total: number }
    | { readonly status: 'ready'; readonly preview: RestorePreview }
    | Refused<'damaged' | 'incomplete' | 'newer'>
  >()('window', z.strictObject({ session })),
  /** Fact by fact, what differs in a record of the preview. */
  'restore.differences': message<{ session: string; kind: BackupKind; id: string }, readonly RestoreDifference[]>()(
    'window',
    z.strictObject({
      session,
      kind: z.enum([...recordKinds, 'setting']),
      id: z.string().max(100),
    }),
  ),
  /**
   * Begins to make ready what is to be written. `others`: lines (`kind id`) for which the person chose the other way than
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
  /** Makes the next handful ready, in memory. `changedMeanwhile`: the preview no longer holds. */
  'restore.seal': message<
    { session: string },
    | { readonly status: 'sealing'; readonly done: number }
    | { readonly status: 'sealed' }
    | { readonly status: 'changedMeanwhile' }
  >()('window', z.strictObject({ session })),
  /** Writes what was made ready, all or nothing. From here on it cannot be given up. */
  'restore.commit': message<
    { session: string },
    { readonly status: 'done'; readonly written: number } | { readonly status: 'changedMeanwhile' }
  >()('window', z.strictObject({ session })),
  /** Gives up what was made ready; the preview still holds. */
  'restore.halt': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Keeps a backup or a restore from being forgotten while a person reads. */
  'backup.keep': message<{ session: string }, null>()('window', z.strictObject({ session })),
  /** Gives a backup or a restore up; nothing is written. */
  'backup.end': message<{ session: string }, null>()('window', z.strictObject({ session })),
};
