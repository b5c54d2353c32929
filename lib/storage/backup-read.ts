import { type BackupEntry, type BackupHeader, blockAad, openBackupHeader } from './backup-format';
import { newTally } from './backup-write';
import type { Bytes } from './bytes';
import { inflate } from './compress';
import { openBytes } from './crypto';
import { isRecordKind } from './record-kind';

/** Bytes that a block may have when unpacked; ours are far smaller. */
const largestBlock = 64 * 1024 * 1024;

/** A backup being read, line by line. Nothing of it counts before its last line was read and everything was as written. */
export interface BackupReader {
  /** Takes the next lines after the header and gives the records in them; null if a line is not as it was written. */
  readonly take: (lines: readonly string[]) => Promise<readonly BackupEntry[] | null>;
  /** Records read so far. */
  readonly read: () => number;
  /** What the file was, once it is at its end. `incomplete`: all that was read is as written, but the end is missing. */
  readonly finish: () => 'whole' | 'damaged' | 'incomplete';
}

/** Begins to read a backup; null for another passphrase. */
export async function readBackup(header: BackupHeader, passphrase: string): Promise<BackupReader | null> {
  const key = await openBackupHeader(passphrase, header);
  if (key === null) return null;
  const tally = newTally();
  let place = 0;
  let state: 'open' | 'whole' | 'damaged' = 'open';

  async function takeOne(line: string): Promise<readonly BackupEntry[] | null> {
    const match = /^(more|last) (\S+) (\S+)$/.exec(line);
    if (match === null || state !== 'open' || key === null) return null;
    const [, word, iv = '', data = ''] = match;
    const isLast = word === 'last';
    const packed = await openBytes(key, blockAad(place, isLast), { iv, data });
    const content = packed && (await inflate(packed, largestBlock));
    if (!content) return null;
    place += 1;
    const text = new TextDecoder().decode(content);
    if (isLast) {
      state = 'whole';
      return text === JSON.stringify(tally.said()) ? [] : null;
    }
    const entries = entriesIn(JSON.parse(text));
    for (const { kind } of entries ?? []) tally.count(kind);
    return entries;
  }

  return {
    read: tally.records,
    async take(lines) {
      const taken: BackupEntry[] = [];
      for (const line of lines) {
        const entries = await takeOne(line);
        if (entries === null) {
          state = 'damaged';
          return null;
        }
        for (const entry of entries) taken.push(entry);
      }
      return taken;
    },
    finish: () => (state === 'open' ? 'incomplete' : state),
  };
}

/** The records in the rows of an authentic block; null if one is no record of ours. */
function entriesIn(rows: unknown): readonly BackupEntry[] | null {
  if (!Array.isArray(rows)) return null;
  const entries: BackupEntry[] = [];
  for (const row of rows as readonly unknown[]) {
    if (!Array.isArray(row)) return null;
    const [kind, id, updatedAt, payload]: readonly unknown[] = row;
    if (!isRecordKind(kind) || typeof id !== 'string' || id === '' || typeof updatedAt !== 'number') return null;
    entries.push({ kind, id, updatedAt, payload });
  }
  return entries;
}

/** Lines of a file that may be as large as it likes, a handful at a time. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** Bytes read at once: some megabytes of records, so that a second does not pass without a word. */
const sliceLength = 256 * 1024;
/** A line longer than this is none of ours. */
const longestLine = 32 * 1024 * 1024;

/**
 * The lines of a backup file, in order, a few at a time. What stands behind the last line break is not
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
