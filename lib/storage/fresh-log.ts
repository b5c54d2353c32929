import type { StorageArea } from './area';
import { storageKeys } from './keys';

/**
 * Characters that make Chromium begin a new log file: its LevelDB does so at 4 MiB of what was written, and a character is a
 * byte or more.
 */
const enough = 4_400_000;

/**
 * Makes the browser begin a new log of the local area, once after each of its starts.
 *
 * A browser that dies in the middle of a write leaves the last record of LevelDB's log cut short. The next start reads past
 * that, and goes on writing behind it into the same file (`reuse_logs`). At the start after that one, LevelDB finds a record that
 * makes no sense in the middle of the file, Chromium repairs the database without looking at checksums, and what was written since is
 * lost or mixed with what was there before; seen in killed browsers, https://crbug.com/460568. A log that is left behind
 * right after the start is never read again.
 *
 * Where there is no vault yet, there is nothing to lose. Rejects when the browser could not write (disk full); nothing but this care
 * is missing then.
 */
export async function beginFreshLog(local: StorageArea, session: StorageArea): Promise<void> {
  const [{ [storageKeys.header]: header }, { [storageKeys.freshLog]: isDone }] = await Promise.all([
    local.get([storageKeys.header]),
    session.get([storageKeys.freshLog]),
  ]);
  if (header === undefined || isDone === true) return;
  await local.set({ [storageKeys.filler]: '.'.repeat(enough) });
  // It is this write that finds the log full.
  await local.remove([storageKeys.filler]);
  await session.set({ [storageKeys.freshLog]: true });
}
