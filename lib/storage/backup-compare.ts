import { recordSchemas } from '../domain/exchange';
import type { BackupEntry } from './backup-format';
import type { RecordRef } from './envelope';
import { currentSchemaVersion, migratePayload, type VersionedPayload } from './migrations/migrations';
import type { DamagedRecord, RecordWrite, StoredRecord } from './records';
import { asChecked } from './repository';
import { isSameJson } from './same-json';

/** How a record of a backup differs from the vault's. */
export type RecordDifference =
  /** Not in the vault. */
  | 'added'
  /** In the vault with the same content. */
  | 'same'
  /** Differs, and the backup's was changed later. */
  | 'newer'
  /** Differs, and the vault's was changed later, or at the same moment. */
  | 'older'
  /** The vault's cannot be opened; the backup's replaces it. */
  | 'mends'
  /** Not a valid record today. It is left out and reported. */
  | 'unusable';

/** A record of a backup with the one in the vault. */
export interface Compared extends RecordRef {
  readonly difference: RecordDifference;
  /** Milliseconds since 1970, in the backup. */
  readonly updatedAt: number;
  /** In today's format, as it would be stored; unchanged from the backup if it is `unusable`. */
  readonly payload: unknown;
  /** The vault's own record, if there is one that can be opened. */
  readonly here: StoredRecord | null;
}

/** A backup compared with a vault. */
export interface Comparison {
  readonly items: readonly Compared[];
  /** In the vault and not in the backup. A restore leaves these alone. */
  readonly onlyHere: readonly StoredRecord[];
}

/** `newer`: a record was written by a newer version of Tenken. */
export type ComparisonResult =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly reason: 'newer' };

/** A comparison in progress. It takes a few records at a time: first those of the backup, then those of the vault. */
export interface Comparer {
  /** Takes records of the backup and converts them to today's format. */
  readonly take: (entries: readonly BackupEntry[]) => void;
  /** Takes records of the vault, after all records of the backup. */
  readonly hold: (here: readonly StoredRecord[], damaged: readonly DamagedRecord[]) => void;
  /** Forgets the vault's records, which must then be taken again. */
  readonly again: () => void;
  /** The result, after all records of the vault were taken, too. */
  readonly result: () => ComparisonResult;
}

/** Begins to compare. Writes nothing. */
export function newComparer(): Comparer {
  const items = new Map<string, Compared>();
  let onlyHere: StoredRecord[] = [];
  let isNewer = false;

  return {
    take(entries) {
      for (const entry of entries) {
        const { kind, id, updatedAt } = entry;
        const made = todays(entry);
        isNewer ||= made === 'newer';
        const base = { kind, id, updatedAt, here: null };
        if (made === null || made === 'newer') {
          items.set(nameOf(entry), { ...base, difference: 'unusable', payload: entry.payload });
        } else items.set(nameOf(entry), { ...base, difference: 'added', payload: made });
      }
    },
    hold(here, damaged) {
      for (const own of here) {
        const name = nameOf(own);
        const item = items.get(name);
        if (item === undefined) onlyHere.push(own);
        else items.set(name, beside(item, own));
      }
      for (const { kind, id } of damaged) {
        const item = kind && id !== null ? items.get(nameOf({ kind, id })) : undefined;
        if (item?.difference === 'added') items.set(nameOf(item), { ...item, difference: 'mends' });
      }
    },
    again() {
      onlyHere = [];
      for (const [name, item] of items) {
        const difference = item.difference === 'unusable' ? 'unusable' : 'added';
        items.set(name, { ...item, difference, here: null });
      }
    },
    result: () =>
      isNewer ? { ok: false, reason: 'newer' } : { ok: true, comparison: { items: [...items.values()], onlyHere } },
  };
}

/** What is taken from a backup: everything, only what is not in the vault, or whichever was changed later. */
export type RestoreMode = 'all' | 'newOnly' | 'newerWins';

/** True if a person has to choose between two records that differ. */
export const isConflict = ({ difference }: Pick<Compared, 'difference'>): boolean =>
  difference === 'newer' || difference === 'older';

/** Whether a record is taken from the backup. `others`: records (`nameOf`) for which a person chose the opposite. */
export function isTaken(
  item: Pick<Compared, 'kind' | 'id' | 'difference'>,
  mode: RestoreMode,
  others: ReadonlySet<string>,
): boolean {
  if (item.difference === 'added' || item.difference === 'mends') return true;
  if (!isConflict(item)) return false;
  const byMode = mode === 'all' || (mode === 'newerWins' && item.difference === 'newer');
  return byMode !== others.has(nameOf(item));
}

/**
 * The writes of a restore, to be done in one batch. They fail together if a record has changed since the comparison.
 */
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
      settles: true,
    }));
}

/** A record's kind and id in one text. */
export const nameOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;

/** A record of the backup with the vault's own. */
function beside(item: Compared, own: StoredRecord): Compared {
  if (item.difference === 'unusable') return { ...item, here: own };
  const migrated = migratePayload(own.kind, own.payload);
  if (isSameJson(migrated.ok ? migrated.payload : own.payload, item.payload)) {
    // Two records with the same content need to be kept only once.
    return { ...item, difference: 'same', here: { ...own, payload: item.payload } };
  }
  return { ...item, difference: item.updatedAt > own.updatedAt ? 'newer' : 'older', here: own };
}

/** The payload in today's format, or null if it is invalid. */
function todays({ kind, payload }: BackupEntry): VersionedPayload | 'newer' | null {
  const migrated = migratePayload(kind, payload);
  if (!migrated.ok) return migrated.reason === 'tooNew' ? 'newer' : null;
  if (kind === 'setting') return migrated.payload;
  const parsed = recordSchemas[kind].safeParse(migrated.payload.record);
  return parsed.success ? asChecked({ schemaVersion: currentSchemaVersion(kind), record: parsed.data }) : null;
}
