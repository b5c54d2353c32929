import type { RecordKind } from '../domain/exchange';

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

/** What holds for the person at this desk; null where nothing was said. */
export interface StaffProfileFacts {
  /** Who checks. */
  readonly staffName: string | null;
  /** What new cases start from. */
  readonly officeId: string | null;
  readonly agentId: string | null;
}

/** How far the first-run tour is. */
export interface TourState {
  readonly step: number;
  readonly state: 'on' | 'off';
}

/** Why a backup is not read; nothing was changed. */
export type RestoreRefusal = 'notBackup' | 'exchange' | 'newer' | 'damaged' | 'incomplete' | 'wrongPassphrase';

type Refused<Reason extends RestoreRefusal> = { readonly status: 'refused'; readonly reason: Reason };

/** Messages about backups, restoring, the health of the records, the desk and the tour. */
export interface BackupProtocol {
  /** `count` false: changes are counted only where a reminder may be due. */
  'backup.state': { in: { count: boolean }; out: BackupState };
  /** Begins a backup of all records as they are now. `own`: the passphrase is for this file alone, else it must be the vault's. */
  'backup.begin': {
    in: { passphrase: string; own: boolean };
    out: { readonly session: string; readonly total: number };
  };
  /** The next piece of the file; null after the last. */
  'backup.next': { in: { session: string }; out: { readonly text: string; readonly done: number } | null };
  /** The file was handed over to the browser: days and changes count from here. */
  'backup.made': {
    in: { session: string };
    /** `left`: records that cannot be opened and are therefore not in it. */
    out: { readonly records: number; readonly left: number };
  };

  /** Begins to read a backup, by its first line. */
  'restore.begin': {
    in: { header: string; passphrase: string };
    out:
      | { readonly status: 'begun'; readonly session: string }
      | Refused<'notBackup' | 'exchange' | 'newer' | 'damaged' | 'wrongPassphrase'>;
  };
  /** The next lines of the file. */
  'restore.feed': {
    in: { session: string; lines: readonly string[] };
    out: { readonly status: 'fine'; readonly read: number } | Refused<'damaged'>;
  };
  /**
   * The file is at its end: what restoring would do. Asked again and again while it compares, a handful of the vault's
   * records each time; asked when it was ready, it compares anew.
   */
  'restore.preview': {
    in: { session: string };
    out:
      | { readonly status: 'comparing'; readonly done: number; readonly total: number }
      | { readonly status: 'ready'; readonly preview: RestorePreview }
      | Refused<'damaged' | 'incomplete' | 'newer'>;
  };
  /** Fact by fact, what differs in a record of the preview. */
  'restore.differences': {
    in: { session: string; kind: BackupKind; id: string };
    out: readonly RestoreDifference[];
  };
  /**
   * Begins to make ready what is to be written. `others`: lines (`kind id`) for which the person chose the other way than
   * `mode`.
   */
  'restore.apply': {
    in: { session: string; mode: RestoreMode; others: readonly string[] };
    out: { readonly total: number };
  };
  /** Makes the next handful ready, in memory. `changedMeanwhile`: the preview no longer holds. */
  'restore.seal': {
    in: { session: string };
    out:
      | { readonly status: 'sealing'; readonly done: number }
      | { readonly status: 'sealed' }
      | { readonly status: 'changedMeanwhile' };
  };
  /** Writes what was made ready, all or nothing. From here on it cannot be given up. */
  'restore.commit': {
    in: { session: string };
    /** `changedMeanwhile`: nothing was written, the preview no longer holds. */
    out: { readonly status: 'done'; readonly written: number } | { readonly status: 'changedMeanwhile' };
  };
  /** Gives up what was made ready; the preview still holds. */
  'restore.halt': { in: { session: string }; out: null };
  /** Keeps a backup or a restore from being forgotten while a person reads. */
  'backup.keep': { in: { session: string }; out: null };
  /** Gives a backup or a restore up; nothing is written. */
  'backup.end': { in: { session: string }; out: null };

  /** Begins to open every record, to name those that cannot be shown. */
  'health.begin': { in: null; out: { readonly session: string; readonly total: number } };
  /** Looks at the next handful; null after the last. */
  'health.next': {
    in: { session: string };
    out: { readonly done: number; readonly ailing: readonly AilingRecord[] } | null;
  };
  'health.end': { in: { session: string }; out: null };
  /** What was noticed, best asked after all records were looked at, and how many traces of removed records there are. */
  'health.notices': { in: null; out: { readonly notices: readonly VaultNotice[]; readonly tombstones: number } };
  /** A person has seen to these notices. */
  'health.settle': { in: { keys: readonly string[] }; out: { readonly count: number } };
  /** Takes the traces of all removed records away for good. */
  'health.clean': { in: null; out: { readonly count: number } };
  /** Removes records that cannot be opened. Those that can stay. */
  'vault.discard': { in: { storageKeys: readonly string[] }; out: { readonly discarded: number } };
  /** Deletes the vault and everything in it, locked or not: for a passphrase that is lost. */
  'vault.destroy': { in: { confirmed: true }; out: null };

  'desk.get': { in: null; out: StaffProfileFacts };
  'desk.set': { in: StaffProfileFacts; out: StaffProfileFacts };

  'tour.get': { in: null; out: TourState | null };
  'tour.set': { in: TourState; out: null };
}
