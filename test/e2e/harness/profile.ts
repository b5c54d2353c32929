import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A text that stands in a file of a folder. */
export interface Hit {
  readonly text: string;
  /** From the folder on. */
  readonly file: string;
  readonly encoding: 'utf8' | 'utf16le';
}

/** Looks for texts in every file under a folder, in the encodings that Chromium writes them in. */
export async function searchFiles(folder: string, texts: readonly string[]): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (const path of await filesUnder(folder)) {
    const bytes = await readFile(path);
    for (const encoding of ['utf8', 'utf16le'] as const) {
      for (const text of texts) {
        if (bytes.includes(Buffer.from(text, encoding))) hits.push({ text, file: relative(folder, path), encoding });
      }
    }
  }
  return hits;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/** Ends the browser of a profile at once, with SIGKILL, as a crash or a loss of power would; waits until it is gone. Linux only. */
export async function killBrowserOf(profile: string): Promise<void> {
  const own = pidsOf(profile);
  if (own.length === 0) throw new Error('No browser runs on this profile.');
  for (const pid of own) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // Gone with its parent already.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  while (pidsOf(profile).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The browser's processes, its children too: each names the profile. */
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
        // Gone meanwhile.
        return false;
      }
    })
    .map(Number);
}
