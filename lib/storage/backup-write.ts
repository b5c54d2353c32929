import { type BackupEntry, backupVersion, blockAad, makeBackupHeader } from './backup-format';
import { utf8 } from './bytes';
import { deflate } from './compress';
import { type Argon2Cost, fullCost, sealBytes } from './crypto';
import type { RecordKind } from './record-kind';

/** Characters of JSON in a block: a fraction of a second of work, far below what one message carries. */
const blockLength = 1_000_000;
/** Records in a block, however small they are. */
const mostInBlock = 2000;

/** A backup being made, piece by piece. */
export interface BackupWriter {
  /** Records in all. */
  readonly total: number;
  /** The next piece of the file and how many records are in the file so far; null after the last piece. */
  readonly next: () => Promise<BackupPiece | null>;
}

/** A piece of the file's text. */
export interface BackupPiece {
  readonly text: string;
  /** Records written so far. */
  readonly done: number;
}

/** Begins a backup of these records. Nothing of it is kept; the pieces one after another are the file. */
export async function writeBackup(
  entries: readonly BackupEntry[],
  passphrase: string,
  createdAt: string,
  cost: Argon2Cost = fullCost,
): Promise<BackupWriter> {
  const { line, key } = await makeBackupHeader(passphrase, createdAt, cost);
  let head: string | null = `${line}\n`;
  let at = 0;
  let place = 0;
  let ended = false;

  const block = async (content: string, isLast: boolean): Promise<string> => {
    const { iv, data } = await sealBytes(key, blockAad(place, isLast), await deflate(utf8(content)));
    place += 1;
    return `${isLast ? 'last' : 'more'} ${iv} ${data}\n`;
  };

  async function next(): Promise<BackupPiece | null> {
    if (head !== null) {
      const text = head;
      head = null;
      return { text, done: 0 };
    }
    if (at < entries.length) {
      const rows: string[] = [];
      let length = 0;
      for (const { kind, id, updatedAt, payload } of entries.slice(at, at + mostInBlock)) {
        const row = JSON.stringify([kind, id, updatedAt, payload]);
        rows.push(row);
        length += row.length;
        if (length >= blockLength) break;
      }
      at += rows.length;
      return { text: await block(`[${rows.join(',')}]`, false), done: at };
    }
    if (ended) return null;
    ended = true;
    return { text: await block(JSON.stringify(countsOf(entries)), true), done: at };
  }

  return { total: entries.length, next };
}

/** What the last block says of the others. */
export function countsOf(entries: readonly BackupEntry[]): Readonly<Record<string, unknown>> {
  const counts: Partial<Record<RecordKind, number>> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return { version: backupVersion, records: entries.length, counts };
}
