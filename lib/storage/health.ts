import { FailureError } from '../domain/result';
import { recordSchemas } from '../domain/exchange';
import { migratePayload } from './migrations/migrations';
import type { RecordKind } from './record-kind';
import type { Records, StoredRecord } from './records';

/** A record that cannot be shown, and why. */
export interface Ailing {
  /** Null if even its name cannot be read. */
  readonly kind: RecordKind | null;
  /**
   * `unreadable`: changed outside Tenken or by a fault of the disk. `newer`: written by a newer version. `misshapen`:
   * can be opened, but is not a valid record today.
   */
  readonly reason: 'unreadable' | 'newer' | 'misshapen';
  /** Its key in storage, which says nothing about it. */
  readonly storageKey: string | null;
}

/** The progress of checking the records. */
export interface HealthPart {
  /** Checked so far. */
  readonly done: number;
  /** What was found among the last few records. */
  readonly ailing: readonly Ailing[];
}

/** A check of all records, a few at a time. */
export interface Examination {
  readonly total: number;
  /** Null when all were checked. Throws `FailureError` when the vault was locked. */
  readonly next: () => Promise<HealthPart | null>;
  readonly end: () => void;
}

/** Opens every record and reports which cannot be used. Changes nothing. Throws `FailureError` when locked. */
export async function examineRecords(records: Records): Promise<Examination> {
  const begun = await records.sweep('asTheyAre');
  if (!begun.ok) throw new FailureError({ code: begun.reason });
  const { sweep } = begun;
  return {
    total: sweep.total,
    end: sweep.end,
    async next() {
      const part = await sweep.next();
      if (part === null) return null;
      if (!part.ok) throw new FailureError({ code: part.reason });
      const unreadable = part.damaged.map(
        ({ kind, storageKey }): Ailing => ({ kind, reason: 'unreadable', storageKey }),
      );
      const unusable = part.records.flatMap((record): readonly Ailing[] => {
        const reason = ailmentOf(record);
        return reason === null ? [] : [{ kind: record.kind, reason, storageKey: null }];
      });
      return { done: part.done, ailing: [...unreadable, ...unusable] };
    },
  };
}

function ailmentOf({ kind, payload }: StoredRecord): 'newer' | 'misshapen' | null {
  const migrated = migratePayload(kind, payload);
  if (!migrated.ok) return migrated.reason === 'tooNew' ? 'newer' : 'misshapen';
  if (kind === 'setting') return null;
  return recordSchemas[kind].safeParse(migrated.payload.record).success ? null : 'misshapen';
}
