import { type BackupEntry, type BackupHeader, blockAad, openBackupHeader } from './backup-format';
import { countsOf } from './backup-write';
import type { Bytes } from './bytes';
import { inflate } from './compress';
import { openBytes } from './crypto';
import { isRecordKind } from './record-kind';

/** Bytes that a block may have when unpacked; ours are far smaller. */
const largestBlock = 64 * 1024 * 1024;

/** A backup being read, line by line. Nothing of it counts before its last line was read and everything was as written. */
export interface BackupReader {
  /** Takes the next lines after the header. */
  readonly take: (lines: readonly string[]) => Promise<'fine' | 'damaged'>;
  /** Records read so far. */
  readonly read: () => number;
  /** All records of the backup, once the file is at its end. */
  readonly finish: () => BackupContents;
}

/** `incomplete`: all that was read is as written, but the end is missing. */
export type BackupContents =
  | { readonly ok: true; readonly entries: readonly BackupEntry[] }
  | { readonly ok: false; readonly reason: 'damaged' | 'incomplete' };

/** Begins to read a backup; null for another passphrase. */
export async function readBackup(header: BackupHeader, passphrase: string): Promise<BackupReader | null> {
  const key = await openBackupHeader(passphrase, header);
  if (key === null) return null;
  const entries: BackupEntry[] = [];
  let place = 0;
  let state: 'open' | 'ended' | 'damaged' = 'open';

  async function takeOne(line: string): Promise<boolean> {
    const match = /^(more|last) (\S+) (\S+)$/.exec(line);
    if (match === null || state !== 'open' || key === null) return false;
    const [, word, iv = '', data = ''] = match;
    const isLast = word === 'last';
    const packed = await openBytes(key, blockAad(place, isLast), { iv, data });
    const content = packed && (await inflate(packed, largestBlock));
    if (!content) return false;
    place += 1;
    const text = new TextDecoder().decode(content);
    if (isLast) {
      state = 'ended';
      return text === JSON.stringify(countsOf(entries));
    }
    return keep(JSON.parse(text), entries);
  }

  return {
    read: () => entries.length,
    async take(lines) {
      for (const line of lines) if (!(await takeOne(line))) state = 'damaged';
      return state === 'damaged' ? 'damaged' : 'fine';
    },
    finish() {
      if (state === 'ended') return { ok: true, entries };
      return { ok: false, reason: state === 'damaged' ? 'damaged' : 'incomplete' };
    },
  };
}

/** Adds the rows of an authentic block; false if one is not a record of ours. */
function keep(rows: unknown, entries: BackupEntry[]): boolean {
  if (!Array.isArray(rows)) return false;
  for (const row of rows as readonly unknown[]) {
    if (!Array.isArray(row)) return false;
    const [kind, id, updatedAt, payload]: readonly unknown[] = row;
    if (!isRecordKind(kind) || typeof id !== 'string' || id === '' || typeof updatedAt !== 'number') return false;
    entries.push({ kind, id, updatedAt, payload });
  }
  return true;
}

/** Lines of a file that may be as large as it likes, a handful at a time. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** Bytes read at once. */
const sliceLength = 2 * 1024 * 1024;
/** A line longer than this is none of ours. */
const longestLine = 32 * 1024 * 1024;

/**
 * The lines of a backup file, in order, each batch at most a few megabytes. What stands behind the last line break is not
 * given out: every line of ours ends with one, so it is what is left of a line that was cut. Throws a `RangeError` where a
 * line has no end.
 */
export async function* linesOf(file: Blob): AsyncGenerator<LineBatch, void, undefined> {
  let rest = '';
  for (let at = 0; at < file.size; at += sliceLength) {
    const slice: Bytes = new Uint8Array(await file.slice(at, at + sliceLength).arrayBuffer());
    // Ours are ASCII; latin1 keeps any other byte in its place, for the checks to stumble over.
    const lines = (rest + new TextDecoder('latin1').decode(slice)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new RangeError('The file has a line without an end.');
    yield { lines, bytes: Math.min(at + sliceLength, file.size) };
  }
}
