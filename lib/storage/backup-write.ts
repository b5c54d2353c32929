import { type BackupEntry, backupVersion, blockAad, makeBackupHeader } from './backup-format';
import { utf8 } from './bytes';
import { deflate } from './compress';
import { type Argon2Cost, sealBytes } from './crypto';
import type { RecordKind } from './record-kind';

/** Characters of JSON in a block: a fraction of a second of work, far below what one message can carry. */
const blockLength = 1_000_000;
/** Maximum number of records in a block, however small they are. */
const mostInBlock = 2000;

/** Where the records of a backup come from, a few at a time. */
export interface EntrySource {
  /** The number of records, including those that cannot be read. */
  readonly total: number;
  /** The next few records; null after the last. */
  readonly next: () => Promise<readonly BackupEntry[] | null>;
}

/** A backup being made, piece by piece. */
export interface BackupWriter {
  /** The number of records, from the source. */
  readonly total: number;
  /** The next piece of the file, and how many records are in the file so far; null after the last piece. */
  readonly next: () => Promise<BackupPiece | null>;
}

/** A piece of the file's text. */
export interface BackupPiece {
  readonly text: string;
  /** Records written so far. */
  readonly done: number;
}

/**
 * Begins a backup of these records. Nothing of it is stored; the pieces in sequence are the file. The passphrase is
 * stretched from now on, and the first piece waits for it.
 */
export function writeBackup(
  source: EntrySource,
  passphrase: string,
  createdAt: string,
  cost: Argon2Cost,
): BackupWriter {
  const header = makeBackupHeader(passphrase, createdAt, cost);
  // The caller that asks for the first piece gets the failure.
  header.catch(() => undefined);
  const tally = newTally();
  const waiting: string[] = [];
  let more = true;
  let begun = false;
  let ended = false;
  let place = 0;

  async function block(content: string, isLast: boolean): Promise<BackupPiece> {
    const { key } = await header;
    const { iv, data } = await sealBytes(key, blockAad(place, isLast), await deflate(utf8(content)));
    place += 1;
    return { text: `${isLast ? 'last' : 'more'} ${iv} ${data}\n`, done: tally.records() - waiting.length };
  }

  /** Takes rows from the source until they fill a block, or there are no more. */
  async function gather(): Promise<void> {
    let length = waiting.reduce((sum, row) => sum + row.length, 0);
    while (more && length < blockLength && waiting.length < mostInBlock) {
      const entries = await source.next();
      more = entries !== null;
      for (const { kind, id, updatedAt, payload } of entries ?? []) {
        const row = JSON.stringify([kind, id, updatedAt, payload]);
        tally.count(kind);
        waiting.push(row);
        length += row.length;
      }
    }
  }

  /** The rows of the next block, removed from the waiting ones. */
  function rowsOfBlock(): readonly string[] {
    let length = 0;
    const enough = waiting.findIndex((row) => {
      length += row.length;
      return length >= blockLength;
    });
    return waiting.splice(0, Math.min(mostInBlock, enough < 0 ? waiting.length : enough + 1));
  }

  async function next(): Promise<BackupPiece | null> {
    if (!begun) {
      begun = true;
      return { text: `${(await header).line}\n`, done: 0 };
    }
    await gather();
    const rows = rowsOfBlock();
    if (rows.length > 0) return block(`[${rows.join(',')}]`, false);
    if (ended) return null;
    ended = true;
    return block(JSON.stringify(tally.said()), true);
  }

  return { total: source.total, next };
}

/** Counts the records of a backup, for the summary in its last block. */
export interface Tally {
  readonly count: (kind: RecordKind) => void;
  readonly records: () => number;
  /** In the format of the last block. */
  readonly said: () => Readonly<Record<string, unknown>>;
}

/** An empty tally. */
export function newTally(): Tally {
  const counts: Partial<Record<RecordKind, number>> = {};
  let records = 0;
  return {
    count: (kind) => {
      counts[kind] = (counts[kind] ?? 0) + 1;
      records += 1;
    },
    records: () => records,
    said: () => ({ version: backupVersion, records, counts }),
  };
}
