import type { RecordRef } from './envelope';
import type { RecordKind } from './record-kind';
import type { Loss, ListIndex } from './list-index';

/** A record as opened. The payload is what was put; its shape and schema version are the caller's to judge. */
export interface StoredRecord extends RecordRef {
  /** 1 at first, one more with each write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly payload: unknown;
}

/** A stored record that cannot be opened. Kind and id are null when even its name is unreadable. */
export interface DamagedRecord {
  /** Its key in storage, which says nothing about it; `discardDamaged` takes it. */
  readonly storageKey: string;
  readonly kind: RecordKind | null;
  readonly id: string | null;
  /** `malformed`: not an envelope at all. `unreadable`: changed, or moved here from another record. */
  readonly reason: 'malformed' | 'unreadable';
}

/** One write. Without `expectedRevision` it overwrites whatever is there; 0 expects no record. */
export interface RecordWrite extends RecordRef {
  readonly payload: unknown;
  readonly expectedRevision?: number;
  /** When it was really changed, for what comes out of a backup; the moment of the write unless told. */
  readonly updatedAt?: number;
  /** Takes the place of a record that cannot be opened: only where what it said is known, from a backup. */
  readonly replaceDamaged?: boolean;
  /** Comes out of a backup: what was noted of the record (lost, put back) is dealt with. */
  readonly settles?: boolean;
}

/** One removal. Without `expectedRevision` it removes whatever is there, a damaged record too. */
export interface RecordRemoval extends RecordRef {
  readonly expectedRevision?: number;
}

/** Somebody else wrote in between: the revision expected and the one found, 0 for no record. */
export interface RevisionConflict extends RecordRef {
  readonly expected: number;
  readonly actual: number;
}

/** The vault is not open. */
export interface Locked {
  readonly ok: false;
  readonly reason: 'locked';
}

/** Nothing was written: a record of the batch has another revision than expected, or cannot be opened to tell. */
export type BatchRefusal =
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly RevisionConflict[] }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: readonly DamagedRecord[] };

export type GetResult =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly reason: 'notFound' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly damaged: DamagedRecord }
  | Locked;

/** Records by kind and id; beside them what could not be opened, of this kind or of a kind that is unreadable. */
export type ListResult =
  | { readonly ok: true; readonly records: readonly StoredRecord[]; readonly damaged: readonly DamagedRecord[] }
  | Locked;

/** What was written, in the order of the batch. */
export type PutResult =
  | { readonly ok: true; readonly written: readonly Omit<StoredRecord, 'payload'>[] }
  | BatchRefusal
  | Locked;

/** What was there and is gone. */
export type RemoveResult = { readonly ok: true; readonly removed: readonly RecordRef[] } | BatchRefusal | Locked;

/** Records by `kind id`; absent: not there or not to be opened. */
export type OpenManyResult = { readonly ok: true; readonly records: ReadonlyMap<string, StoredRecord> } | Locked;

/** The list index as it stands; it is kept true, so it is asked for anew each time and not held. */
export type ListIndexResult = { readonly ok: true; readonly index: ListIndex } | Locked;

/** A handful of records out of all, and how far that is. */
export interface SweepPart {
  readonly ok: true;
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly DamagedRecord[];
  /** Looked at so far. */
  readonly done: number;
}

/** All records of a vault, opened a handful at a time, so that it can be told how far it is and be left at any moment. */
export interface Sweep {
  /** How many there are. */
  readonly total: number;
  /** The next handful, by kind and id, what the list index does not know last; null when all were given. */
  readonly next: () => Promise<SweepPart | Locked | null>;
  /** Lets go. Nothing more is given then. */
  readonly end: () => void;
}

/**
 * `asTheyAre`: each record as it is when its turn comes. `asTheyWere`: all as they were when the sweep began, whatever is
 * written meanwhile; what a write is about to change is kept aside for it, still sealed.
 */
export type SweepView = 'asTheyAre' | 'asTheyWere';

/** A sweep that began. */
export type SweepResult = { readonly ok: true; readonly sweep: Sweep } | Locked;

/** How far the sealing of a batch is. */
export interface BatchPart {
  readonly ok: true;
  /** Sealed so far. */
  readonly done: number;
}

/**
 * A large write, made ready a handful at a time: held against what is stored, and sealed, in memory alone. Storage is
 * touched by `commit` only, once, so that up to then it can be given up at any moment.
 */
export interface Batch {
  readonly total: number;
  /** Makes the next handful ready; null when all are. A refusal ends it: nothing was written. */
  readonly next: () => Promise<BatchPart | BatchRefusal | Locked | null>;
  /** Writes all of it in one `set`, or, where a record was written meanwhile, nothing. */
  readonly commit: () => Promise<PutResult>;
  /** Gives it up. */
  readonly end: () => void;
}

/** A batch that began. */
export type BatchResult = { readonly ok: true; readonly batch: Batch } | Locked;

/** What was noticed to be otherwise than it was left, by the key to settle it by, and the tombstones there are. */
export type NoticesResult =
  | { readonly ok: true; readonly losses: ReadonlyMap<string, Loss>; readonly tombstones: number }
  | Locked;

/** How far records are sealed anew after a new passphrase, in pages of the list index. */
export interface Resealed {
  readonly done: number;
  readonly total: number;
}

/** How many were taken away. */
export type CountResult = { readonly ok: true; readonly count: number } | Locked;

/** The storage keys that were discarded. */
export type DiscardResult = { readonly ok: true; readonly discarded: readonly string[] } | Locked;

/**
 * The sealed records of a vault. Each method rejects if the browser's storage does, with everything as it was before,
 * and throws `StorageMisuseError` for an empty id, a payload that is no JSON, or the same record twice in a batch.
 */
export interface Records {
  readonly get: (kind: RecordKind, id: string) => Promise<GetResult>;
  /** Several at once, in one read. */
  readonly openMany: (refs: readonly RecordRef[]) => Promise<OpenManyResult>;
  /** What is known of every record without opening it. */
  readonly index: () => Promise<ListIndexResult>;
  readonly list: (kind: RecordKind) => Promise<ListResult>;
  readonly listAll: () => Promise<ListResult>;
  /** All of them, a handful at a time. Let go of it with `end` where it is not gone through. */
  readonly sweep: (view: SweepView) => Promise<SweepResult>;
  /** A large `put` in steps, of which the last alone writes. Let go of it with `end` where that is not reached. */
  readonly batch: (writes: readonly RecordWrite[]) => Promise<BatchResult>;
  /** All or nothing, in one `set`. */
  readonly put: (batch: readonly RecordWrite[]) => Promise<PutResult>;
  /** All or nothing, in one `set`: a tombstone stays in the place of each. */
  readonly remove: (batch: readonly RecordRemoval[]) => Promise<RemoveResult>;
  /** Removes those of the keys under which really nothing readable lies; the others stay. */
  readonly discardDamaged: (keys: readonly string[]) => Promise<DiscardResult>;
  /** What was noticed so far. A `sweep` gone through to its end notices all there is. */
  readonly notices: () => Promise<NoticesResult>;
  /** A person has seen to these notices; they are told no more. */
  readonly settle: (keys: readonly string[]) => Promise<CountResult>;
  /** Seals the next part anew with the key of a new passphrase; null where nothing is left to do, or the vault is locked. */
  readonly resealNext: () => Promise<Resealed | null>;
  /** How far that is; null where there is nothing to do, or the vault is locked. */
  readonly resealed: () => Promise<Resealed | null>;
  /** Takes tombstones away for good: all, or those older than a moment (milliseconds since 1970). */
  readonly clean: (before: number | null) => Promise<CountResult>;
}
