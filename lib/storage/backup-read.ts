import { type BackupEntry, type BackupHeader, blockAad, openBackupHeader } from './backup-format';
import { newTally } from './backup-write';
import type { Bytes } from './bytes';
import { inflate } from './compress';
import { openBytes } from './crypto';
import { isRecordKind } from './record-kind';

/** The maximum size of an unpacked block, in bytes; ours are far smaller. */
const largestBlock = 64 * 1024 * 1024;

/**
 * A backup being read, line by line. None of it counts before its last line was read and everything was found
 * unaltered.
 */
export interface BackupReader {
  /** Takes the next lines after the header and returns their records; null if a line was altered. */
  readonly take: (lines: readonly string[]) => Promise<readonly BackupEntry[] | null>;
  /** Records read so far. */
  readonly read: () => number;
  /** The state of the file at its end. `incomplete`: everything read is unaltered, but the end is missing. */
  readonly finish: () => 'whole' | 'damaged' | 'incomplete';
}

/** Begins to read a backup; null for a wrong passphrase. */
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

/** The records in the rows of an authentic block; null if one is not a record of ours. */
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

/** Some lines of a file; the file may have any size. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** Bytes read at once: some megabytes of records, so that progress is reported at least every second. */
const sliceLength = 256 * 1024;
/** No line of ours is longer than this. */
const longestLine = 32 * 1024 * 1024;

/**
 * The lines of a backup file, in order, a few at a time. Text after the last line break is dropped: every line of ours
 * ends with one, so that text belongs to a line that was cut. Throws a `RangeError` if a line is too long.
 */
export async function* linesOf(file: Blob): AsyncGenerator<LineBatch, void, undefined> {
  let rest = '';
  for (let at = 0; at < file.size; at += sliceLength) {
    const slice: Bytes = new Uint8Array(await file.slice(at, at + sliceLength).arrayBuffer());
    // Ours are ASCII; latin1 keeps any other byte in its place, so that the checks detect it.
    const lines = (rest + new TextDecoder('latin1').decode(slice)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new RangeError('The file has a line without an end.');
    yield { lines, bytes: Math.min(at + sliceLength, file.size) };
  }
}
