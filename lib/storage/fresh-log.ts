import type { StorageArea } from './area';
import { storageKeys } from './keys';

/**
 * Characters that make Chromium begin a new log file: its LevelDB does so after 4 MiB of writes, and a character has at
 * least one byte.
 */
const enough = 4_400_000;

/**
 * Makes the browser begin a new log of the local area, once after each of its starts.
 *
 * If a browser dies during a write, the last record of LevelDB's log is cut short. The next start skips that record and
 * continues writing behind it in the same file (`reuse_logs`). At the start after that, LevelDB finds an invalid record
 * in the middle of the file. Chromium then repairs the database without checking checksums, and what was written since
 * is lost or mixed with older content; seen in killed browsers, https://crbug.com/460568. A log that is abandoned right
 * after the start is never read again.
 *
 * Without a vault there is nothing to lose. Rejects when the browser could not write (disk full); then only this
 * precaution is missing.
 */
export async function beginFreshLog(local: StorageArea, session: StorageArea): Promise<void> {
  const [{ [storageKeys.header]: header }, { [storageKeys.freshLog]: isDone }] = await Promise.all([
    local.get([storageKeys.header]),
    session.get([storageKeys.freshLog]),
  ]);
  if (header === undefined || isDone === true) return;
  await local.set({ [storageKeys.filler]: '.'.repeat(enough) });
  // This write makes the browser notice that the log is full.
  await local.remove([storageKeys.filler]);
  await session.set({ [storageKeys.freshLog]: true });
}
