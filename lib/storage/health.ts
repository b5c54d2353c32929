import { recordSchemas } from '../domain/exchange';
import { migratePayload } from './migrations';
import type { RecordKind } from './record-kind';
import type { Records, StoredRecord } from './records';
import { RepositoryError } from './repository';

/** A record that cannot be shown, and why. */
export interface Ailing {
  /** Null where even its name cannot be read. */
  readonly kind: RecordKind | null;
  /**
   * `unreadable`: changed outside Tenken or by a fault of the disk. `newer`: written by a newer version. `misshapen`: opens,
   * and is not a record by today's rules.
   */
  readonly reason: 'unreadable' | 'newer' | 'misshapen';
  /** Its key in storage, which says nothing about it. */
  readonly storageKey: string | null;
}

/** What is wrong with the records. */
export interface Health {
  readonly records: number;
  readonly ailing: readonly Ailing[];
}

/** Records looked at in one go: some tens of milliseconds. */
const breathEvery = 500;
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Opens every record and says which cannot be used. Changes nothing. Throws `RepositoryError` when locked. */
export async function examineRecords(records: Records): Promise<Health> {
  const result = await records.listAll();
  if (!result.ok) throw new RepositoryError(result.reason);
  const unreadable = result.damaged.map(({ kind, storageKey }): Ailing => ({ kind, reason: 'unreadable', storageKey }));
  const unusable: Ailing[] = [];
  for (const [at, record] of result.records.entries()) {
    const reason = ailmentOf(record);
    if (reason !== null) unusable.push({ kind: record.kind, reason, storageKey: null });
    // Others want an answer of the background meanwhile.
    if (at % breathEvery === breathEvery - 1) await breath();
  }
  return { records: result.records.length + unreadable.length, ailing: [...unreadable, ...unusable] };
}

function ailmentOf({ kind, payload }: StoredRecord): 'newer' | 'misshapen' | null {
  const migrated = migratePayload(kind, payload);
  if (!migrated.ok) return migrated.reason === 'tooNew' ? 'newer' : 'misshapen';
  if (kind === 'setting') return null;
  return recordSchemas[kind].safeParse(migrated.payload.record).success ? null : 'misshapen';
}
