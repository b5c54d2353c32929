import type { RecordRef } from './envelope';
import type { RecordKind } from './record-kind';
import type { Loss, ListIndex } from './list-index';

/** An opened record. The payload is what was put; the caller judges its shape and schema version. */
export interface StoredRecord extends RecordRef {
  /** 1 at first, one more with each write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly payload: unknown;
}

/** A stored record that cannot be opened. Kind and id are null if even its name is unreadable. */
export interface DamagedRecord {
  /** Its key in storage, which says nothing about it; `discardDamaged` takes it. */
  readonly storageKey: string;
  readonly kind: RecordKind | null;
  readonly id: string | null;
  /** `malformed`: not an envelope at all. `unreadable`: altered, or moved here from another record. */
  readonly reason: 'malformed' | 'unreadable';
}

/** One write. Without `expectedRevision` it overwrites whatever is there; 0 expects no record. */
export interface RecordWrite extends RecordRef {
  readonly payload: unknown;
  readonly expectedRevision?: number;
  /** The real time of the change, for records from a backup; by default the time of the write. */
  readonly updatedAt?: number;
  /** Replaces a record that cannot be opened: only if its content is known from a backup. */
  readonly replaceDamaged?: boolean;
  /** Comes from a backup: notices about the record (lost, replaced) are dealt with. */
  readonly settles?: boolean;
}

/** One removal. Without `expectedRevision` it removes whatever is there, a damaged record too. */
export interface RecordRemoval extends RecordRef {
  readonly expectedRevision?: number;
}

/** Somebody else wrote in between: the expected revision and the one found, 0 for no record. */
export interface RevisionConflict extends RecordRef {
  readonly expected: number;
  readonly actual: number;
}

/** The vault is not open. */
export interface Locked {
  readonly ok: false;
  readonly reason: 'locked';
}

/** Nothing was written: a record of the batch has another revision than expected, or cannot be opened to compare. */
export type BatchRefusal =
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly RevisionConflict[] }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: readonly DamagedRecord[] };

export type GetResult =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: 'notFound' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: DamagedRecord }
  | Locked;

/** Records by kind and id, together with the damaged ones of this kind or of an unreadable kind. */
export type ListResult =
  | { readonly ok: true; readonly records: readonly StoredRecord[]; readonly damaged: readonly DamagedRecord[] }
  | Locked;

/** What was written, in the order of the batch. */
export type PutResult =
  | { readonly ok: true; readonly written: readonly Omit<StoredRecord, 'payload'>[] }
  | BatchRefusal
  | Locked;

/** What was removed. */
export type RemoveResult = { readonly ok: true; readonly removed: readonly RecordRef[] } | BatchRefusal | Locked;

/** Records by `kind id`; absent: missing or damaged. */
export type OpenManyResult = { readonly ok: true; readonly records: ReadonlyMap<string, StoredRecord> } | Locked;

/** The current list index. It changes, so ask for it each time and do not keep it. */
export type ListIndexResult = { readonly ok: true; readonly index: ListIndex } | Locked;

/** A few of all records, and the progress. */
export interface SweepPart {
  readonly ok: true;
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly DamagedRecord[];
  /** Read so far. */
  readonly done: number;
}

/**
 * All records of a vault, opened a few at a time, so that progress can be shown and the sweep can end at any moment.
 */
export interface Sweep {
  /** How many there are. */
  readonly total: number;
  /** The next few records, ordered by kind and id, those unknown to the list index last; null after the last. */
  readonly next: () => Promise<SweepPart | Locked | null>;
  /** Ends the sweep. No more records are given then. */
  readonly end: () => void;
}

/**
 * `asTheyAre`: each record as it is when its turn comes. `asTheyWere`: all as they were when the sweep began, whatever
 * is written in the meantime; what a write is about to change is kept aside for it, still sealed.
 */
export type SweepView = 'asTheyAre' | 'asTheyWere';

/** A sweep that began. */
export type SweepResult = { readonly ok: true; readonly sweep: Sweep } | Locked;

/** The progress of sealing a batch. */
export interface BatchPart {
  readonly ok: true;
  /** Sealed so far. */
  readonly done: number;
}

/**
 * A large write, prepared a few records at a time: compared with what is stored, and sealed, only in memory. Only
 * `commit` writes to storage, once, so it can be cancelled at any moment before.
 */
export interface Batch {
  readonly total: number;
  /** Prepares the next few records; null when all are ready. A refusal ends it: nothing was written. */
  readonly next: () => Promise<BatchPart | BatchRefusal | Locked | null>;
  /** Writes all of it in one `set`; if a record was written in the meantime, writes nothing. */
  readonly commit: () => Promise<PutResult>;
  /** Cancels the batch. */
  readonly end: () => void;
}

/** A batch that began. */
export type BatchResult = { readonly ok: true; readonly batch: Batch } | Locked;

/** What was found to differ from what was last written, by the key to settle it with, and the number of tombstones. */
export type NoticesResult =
  | { readonly ok: true; readonly losses: ReadonlyMap<string, Loss>; readonly tombstones: number }
  | Locked;

/** The progress of sealing records again after a change of passphrase, in pages of the list index. */
export interface Resealed {
  readonly done: number;
  readonly total: number;
}

/** How many were removed. */
export type CountResult = { readonly ok: true; readonly count: number } | Locked;

/** The storage keys that were discarded. */
export type DiscardResult = { readonly ok: true; readonly discarded: readonly string[] } | Locked;

/**
 * The sealed records of a vault. Each method rejects if the browser's storage does, with everything unchanged. It
 * throws `StorageMisuseError` for an empty id, a payload that is not JSON, or the same record twice in a batch.
 */
export interface Records {
  readonly get: (kind: RecordKind, id: string) => Promise<GetResult>;
  /** Several at once, in one read. */
  readonly openMany: (refs: readonly RecordRef[]) => Promise<OpenManyResult>;
  /** What is known about every record without opening it. */
  readonly index: () => Promise<ListIndexResult>;
  readonly list: (kind: RecordKind) => Promise<ListResult>;
  readonly listAll: () => Promise<ListResult>;
  /** All of them, a few at a time. Call `end` if it is not read to the end. */
  readonly sweep: (view: SweepView) => Promise<SweepResult>;
  /** A large `put` in steps; only the last one writes. Call `end` if that step is not reached. */
  readonly batch: (writes: readonly RecordWrite[]) => Promise<BatchResult>;
  /** All or nothing, in one `set`. */
  readonly put: (batch: readonly RecordWrite[]) => Promise<PutResult>;
  /** All or nothing, in one `set`: a tombstone replaces each record. */
  readonly remove: (batch: readonly RecordRemoval[]) => Promise<RemoveResult>;
  /** Removes the keys that really hold nothing readable; the others stay. */
  readonly discardDamaged: (keys: readonly string[]) => Promise<DiscardResult>;
  /** What was noticed so far. A complete `sweep` notices everything. */
  readonly notices: () => Promise<NoticesResult>;
  /** A person has dealt with these notices; they are no longer reported. */
  readonly settle: (keys: readonly string[]) => Promise<CountResult>;
  /**
   * Seals the next part again with the key of a new passphrase; null if nothing is left to do, or the vault is locked.
   */
  readonly resealNext: () => Promise<Resealed | null>;
  /** Its progress; null if there is nothing to do, or the vault is locked. */
  readonly resealed: () => Promise<Resealed | null>;
  /** Deletes tombstones for good: all, or those older than a moment (milliseconds since 1970). */
  readonly clean: (before: number | null) => Promise<CountResult>;
}
