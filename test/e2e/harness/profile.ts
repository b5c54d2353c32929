import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { contentOfLog, contentOfTable, isTable } from './leveldb';

/** A text found in a file of a folder. */
export interface Hit {
  readonly text: string;
  /** Relative to the folder. */
  readonly file: string;
  readonly encoding: Encoding;
  /** Where in the file: as plain bytes, or in its compressed or split content. */
  readonly place: 'bytes' | 'table' | 'log';
}

type Encoding = 'utf8' | 'utf16le' | 'address' | 'escaped';

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text in the encodings that Chromium uses for texts: plain, in an address, in ASCII-only JSON. */
function writings(text: string): readonly (readonly [Encoding, Buffer])[] {
  const all = [
    ['utf8', Buffer.from(text, 'utf8')],
    ['utf16le', Buffer.from(text, 'utf16le')],
    ['address', Buffer.from(encodeURIComponent(text))],
    ['escaped', Buffer.from(escaped(text))],
  ] as const;
  return all.filter(([, bytes], at) => all.findIndex((other) => other[1].equals(bytes)) === at);
}

/** How many first code points texts share to be searched together. */
const beginning = 4;

interface Sought {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

/** Texts grouped by their beginning: if the beginning is not found, none of them is there. */
function byBeginning(
  texts: readonly string[],
): readonly { readonly start: Buffer; readonly sought: readonly Sought[] }[] {
  const groups = new Map<string, { start: Buffer; sought: Sought[] }>();
  for (const text of texts) {
    const start = [...text].slice(0, beginning).join('');
    for (const [encoding, bytes] of writings(text)) {
      const own = writings(start).find((one) => one[0] === encoding)?.[1] ?? bytes;
      const key = `${encoding} ${own.toString('latin1')}`;
      const group = groups.get(key) ?? { start: own, sought: [] };
      group.sought.push({ text, encoding, bytes });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Searches texts in every file under a folder, including the content of its LevelDB tables and logs. */
export async function searchFiles(folder: string, texts: readonly string[]): Promise<readonly Hit[]> {
  const groups = byBeginning(texts);
  const hits: Hit[] = [];
  for (const path of await filesUnder(folder)) {
    const file = await readFile(path).catch(goneMeanwhile);
    if (file === null) continue;
    for (const [place, content] of contentsOf(path, file)) {
      for (const { start, sought } of groups) {
        if (!content.includes(start)) continue;
        for (const { text, encoding, bytes } of sought) {
          if (content.includes(bytes)) hits.push({ text, file: relative(folder, path), encoding, place });
        }
      }
    }
  }
  return hits;
}

/** A running browser deletes files while they are listed. */
function goneMeanwhile(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function contentsOf(path: string, file: Buffer): readonly (readonly [Hit['place'], Buffer])[] {
  // Contents side by side: a match across their borders cannot be a person's text.
  if (isTable(file))
    return [
      ['bytes', file],
      ['table', Buffer.concat(contentOfTable(file))],
    ];
  const isLog = /^(\d{6}\.log|MANIFEST-\d{6})$/.test(basename(path));
  return isLog
    ? [
        ['bytes', file],
        ['log', Buffer.concat(contentOfLog(file))],
      ]
    : [['bytes', file]];
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/**
 * Ends the browser of a profile at once, with SIGKILL, as a crash or a loss of power would; waits until it is gone.
 * Linux only.
 */
export async function killBrowserOf(profile: string): Promise<void> {
  const own = pidsOf(profile);
  if (own.length === 0) throw new Error('No browser runs on this profile.');
  for (const pid of own) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It has already ended with its parent.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  while (pidsOf(profile).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The browser's processes, including children: each names the profile. */
function pidsOf(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile) &&
          readlinkSync(`/proc/${pid}/exe`).includes('chrom')
        );
      } catch {
        // It has ended in the meantime.
        return false;
      }
    })
    .map(Number);
}
