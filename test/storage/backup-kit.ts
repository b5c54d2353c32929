import type { BackupEntry } from '../../lib/storage/backup-format';
import { readBackupHeader } from '../../lib/storage/backup-format';
import { linesOf, readBackup } from '../../lib/storage/backup-read';
import { type EntrySource, writeBackup } from '../../lib/storage/backup-write';
import { testCost } from './vault-kit';

export const backupPassphrase = 'バックアップの合言葉 2026';
export const madeAt = '2026-11-02T00:00:00.000Z';

/** A fictional applicant as it lies in a backup. */
export function entry(id: string, over: Partial<BackupEntry> = {}): BackupEntry {
  const record = { id, name: { family: 'TESTA', given: id.toUpperCase() } };
  return { kind: 'applicant', id, updatedAt: 1000, payload: { schemaVersion: 1, record }, ...over };
}

/** Records that are at hand as the source of a backup. */
export function sourceOf(entries: readonly BackupEntry[]): EntrySource {
  let given = false;
  return {
    total: entries.length,
    next: async () => {
      if (given) return null;
      given = true;
      return entries;
    },
  };
}

/** The text of a backup of these records. */
export async function backupOf(
  entries: readonly BackupEntry[],
  passphrase: string = backupPassphrase,
): Promise<string> {
  const writer = writeBackup(sourceOf(entries), passphrase, madeAt, testCost);
  let text = '';
  for (let piece = await writer.next(); piece !== null; piece = await writer.next()) text += piece.text;
  return text;
}

/** Reads a backup from its text, the way a window does: by the lines of the file. */
export async function contentsOf(
  text: string,
  passphrase: string = backupPassphrase,
): Promise<
  { readonly ok: true; readonly entries: readonly BackupEntry[] } | { readonly ok: false; readonly reason: string }
> {
  const [first = '', ...rest] = text.split('\n');
  const reading = await readBackupHeader(first);
  if (!reading.ok) return reading;
  const reader = await readBackup(reading.header, passphrase);
  if (reader === null) return { ok: false, reason: 'wrongPassphrase' };
  const entries: BackupEntry[] = [];
  for await (const { lines } of linesOf(new Blob([rest.join('\n')])))
    entries.push(...((await reader.take(lines)) ?? []));
  const end = reader.finish();
  return end === 'whole' ? { ok: true, entries } : { ok: false, reason: end };
}
