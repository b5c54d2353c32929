import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { extensionDir, inPackage, root } from './paths';
import { runCommand } from './run-command';
import { ToolError } from './tool-error';

/** What the extension is built from. */
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'test/tools/notices',
  'LICENSE',
  'wxt.config.ts',
  'package.json',
];

/**
 * The time of the newest change under a path, in milliseconds. Folders count, so that a removed file is noticed too;
 * zero for a missing path.
 */
export function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), found.mtimeMs);
}

/** Whether the extension is missing or older than any of its sources. */
export function needsBuild(folder: string = root, built: string = extensionDir): boolean {
  const manifest = join(built, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const builtAt = statSync(manifest).mtimeMs;
  return sources.some((source) => newestChange(join(folder, source)) > builtAt);
}

/** Builds the extension for Chromium, without output. Throws a ToolError when it fails. */
export async function build(): Promise<void> {
  const { code } = await runCommand(process.execPath, [inPackage('wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
    output: 'ignore',
  });
  if (code !== 0) throw new ToolError('The extension could not be built: "npm run build" says why.');
}

/**
 * Builds the extension for Chromium when needed. If several processes want it at once, only one builds and the others
 * wait. The browser is searched for first, so that nobody waits for a build only to learn that there is none. Throws a
 * ToolError.
 */
export async function buildIfNeeded(): Promise<string> {
  await findChromium();
  if (!needsBuild()) return extensionDir;
  const free = await lock(join(root, '.tenken'), 'build.lock');
  try {
    if (needsBuild()) await build();
  } finally {
    await free();
  }
  return extensionDir;
}

const lockLimitMs = 180_000;

/** Takes a lock, which is a folder: creating it is one atomic step. A lock left by a stopped process is taken over. */
async function lock(folder: string, name: string): Promise<() => Promise<void>> {
  const path = join(folder, name);
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const since = await stat(path).then(
      (found) => found.mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > lockLimitMs) await rm(path, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
