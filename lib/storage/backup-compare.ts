import { recordSchemas } from '../domain/exchange';
import type { BackupEntry } from './backup-format';
import { canonical } from './canonical';
import type { RecordRef } from './envelope';
import { currentSchemaVersion, migratePayload, type VersionedPayload } from './migrations';
import type { DamagedRecord, RecordWrite, StoredRecord } from './records';

/** How a record of a backup stands to what is in the vault. */
export type Standing =
  /** Not in the vault. */
  | 'added'
  /** In the vault with the same contents. */
  | 'same'
  /** Differs, and the backup's was changed later. */
  | 'newer'
  /** Differs, and the vault's was changed later, or at the same moment. */
  | 'older'
  /** The vault's cannot be opened; the backup's takes its place. */
  | 'mends'
  /** Not a record by today's rules. It is left out and told of. */
  | 'unusable';

/** A record of a backup beside the one in the vault. */
export interface Compared extends RecordRef {
  readonly standing: Standing;
  /** Milliseconds since 1970, in the backup. */
  readonly updatedAt: number;
  /** In today's shape, as it would be stored; as it stands in the backup where it is `unusable`. */
  readonly payload: unknown;
  /** The vault's own, where it has one that opens. */
  readonly here: StoredRecord | null;
}

/** A backup beside a vault. */
export interface Comparison {
  readonly items: readonly Compared[];
  /** In the vault and not in the backup. Restoring leaves these alone. */
  readonly onlyHere: readonly StoredRecord[];
}

/** `newer`: a record was written by a newer version of Tenken. */
export type ComparisonResult =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly reason: 'newer' };

/** Compares a backup with what lies in the vault, after bringing its records up to today's shape. Writes nothing. */
export function compareBackup(
  entries: readonly BackupEntry[],
  here: readonly StoredRecord[],
  damaged: readonly DamagedRecord[],
): ComparisonResult {
  const stored = new Map(here.map((record) => [nameOf(record), record]));
  const broken = new Set(damaged.flatMap(({ kind, id }) => (kind && id !== null ? [nameOf({ kind, id })] : [])));
  const items: Compared[] = [];
  for (const entry of entries) {
    const { kind, id, updatedAt } = entry;
    const made = todays(entry);
    if (made === 'newer') return { ok: false, reason: 'newer' };
    const own = stored.get(nameOf(entry)) ?? null;
    const base = { kind, id, updatedAt, here: own };
    if (made === null) items.push({ ...base, standing: 'unusable', payload: entry.payload });
    else items.push({ ...base, standing: standingOf(entry, made, own, broken), payload: made });
  }
  const inBackup = new Set(entries.map(nameOf));
  return { ok: true, comparison: { items, onlyHere: here.filter((record) => !inBackup.has(nameOf(record))) } };
}

/** What of a backup is taken: all of it, only what is not in the vault, or whichever was changed later. */
export type RestoreMode = 'all' | 'newOnly' | 'newerWins';

/** True where a person chooses between two that differ. */
export const isConflict = ({ standing }: Pick<Compared, 'standing'>): boolean =>
  standing === 'newer' || standing === 'older';

/** Whether a record is taken from the backup. `others`: records (`nameOf`) for which a person chose the other way. */
export function isTaken(
  item: Pick<Compared, 'kind' | 'id' | 'standing'>,
  mode: RestoreMode,
  others: ReadonlySet<string>,
): boolean {
  if (item.standing === 'added' || item.standing === 'mends') return true;
  if (!isConflict(item)) return false;
  const byMode = mode === 'all' || (mode === 'newerWins' && item.standing === 'newer');
  return byMode !== others.has(nameOf(item));
}

/** The writes of a restore, to be done in one batch. They fail together if a record has changed since the comparison. */
export function writesOf(
  { items }: Comparison,
  mode: RestoreMode,
  others: ReadonlySet<string>,
  now: number,
): readonly RecordWrite[] {
  return items
    .filter((item) => isTaken(item, mode, others))
    .map(({ kind, id, payload, updatedAt, here }) => ({
      kind,
      id,
      payload,
      // A clock that was ahead must not make a record the newest for ever.
      updatedAt: Math.min(updatedAt, now),
      expectedRevision: here?.revision ?? 0,
      replaceDamaged: here === null,
    }));
}

/** A record's kind and id in one text. */
export const nameOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;

function standingOf(
  entry: BackupEntry,
  payload: VersionedPayload,
  own: StoredRecord | null,
  broken: ReadonlySet<string>,
): Standing {
  if (own === null) return broken.has(nameOf(entry)) ? 'mends' : 'added';
  const migrated = migratePayload(entry.kind, own.payload);
  if (canonical(migrated.ok ? migrated.payload : own.payload) === canonical(payload)) return 'same';
  return entry.updatedAt > own.updatedAt ? 'newer' : 'older';
}

/** The payload in today's shape, or null if it is none. */
function todays({ kind, payload }: BackupEntry): VersionedPayload | 'newer' | null {
  const migrated = migratePayload(kind, payload);
  if (!migrated.ok) return migrated.reason === 'tooNew' ? 'newer' : null;
  if (kind === 'setting') return migrated.payload;
  const parsed = recordSchemas[kind].safeParse(migrated.payload.record);
  return parsed.success ? { schemaVersion: currentSchemaVersion(kind), record: parsed.data } : null;
}
