import { z } from 'zod';
import type { StorageArea } from './area';
import type { RecordStamp } from './envelope';
import { storageKeys } from './keys';

/** What is remembered about backups, unencrypted: it contains no personal data. */
const stateSchema = z.strictObject({
  /** The start of counting changes: the last backup, or the moment counting began. Milliseconds since 1970. */
  since: z.int().min(0),
  /** Whether `since` is a backup. */
  made: z.boolean(),
  /** How many records there were then. */
  records: z.int().min(0),
});
export type BackupState = z.infer<typeof stateSchema>;

/** What has happened to the records since a moment. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What is remembered about backups. If nothing readable is stored, counting begins now. */
export async function readBackupState(local: StorageArea, now: number): Promise<BackupState> {
  const parsed = stateSchema.safeParse((await local.get([storageKeys.backup]))[storageKeys.backup]);
  if (parsed.success) return parsed.data;
  const state: BackupState = { since: now, made: false, records: 0 };
  await local.set({ [storageKeys.backup]: state });
  return state;
}

/** Remembers a backup with this number of records. */
export async function noteBackup(local: StorageArea, now: number, records: number): Promise<void> {
  await local.set({ [storageKeys.backup]: { since: now, made: true, records } satisfies BackupState });
}

/** Counts what has changed, from the stamps of all present records. */
export function changesSince(stamps: Iterable<RecordStamp>, state: BackupState): Changes {
  let there = 0;
  let added = 0;
  let changed = 0;
  for (const { revision, updatedAt } of stamps) {
    there += 1;
    // Before the first backup everything counts, whenever it was written.
    if (state.made && updatedAt <= state.since) continue;
    if (revision === 1) added += 1;
    else changed += 1;
  }
  return { added, changed, removed: Math.max(0, state.made ? state.records - (there - added) : 0) };
}

const day = 24 * 60 * 60 * 1000;

/** Whole days since the last backup, or since counting began. */
export function daysSince({ since }: BackupState, now: number): number {
  return Math.max(0, Math.floor((now - since) / day));
}

/**
 * Whether a person should be reminded because the days are over. `interval` null: never. Changes are asked for later.
 */
export function isOverdue(state: BackupState, interval: number | null, now: number): boolean {
  return interval !== null && daysSince(state, now) >= interval;
}
