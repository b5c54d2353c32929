import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { brandedPlaces, chromiumPlaces, loadsExtensions, windowsVersion } from './browser-places';
import { inPackage } from './paths';
import { runCommand } from './run-command';
import { ToolError } from './tool-error';

/**
 * Our own variable is trusted without a check. The others are used by many tools, and on some machines name a browser
 * that loads no extensions.
 */
const variables = ['TENKEN_CHROMIUM', 'CHROMIUM_PATH', 'CHROME_BIN'] as const;
const installLimitMs = 10 * 60_000;

let found: Promise<string> | undefined;

/**
 * The path of a Chromium that loads unpacked extensions: the one named by TENKEN_CHROMIUM, CHROMIUM_PATH or CHROME_BIN,
 * the system's, Playwright's own, or a Chrome or Edge that still does. If there is none, it is installed, which a line
 * on stderr reports. Throws a ToolError when there is none and none can be installed. Searches once per process.
 */
export function findChromium(): Promise<string> {
  found ??= look();
  return found;
}

async function look(): Promise<string> {
  for (const variable of variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (!existsSync(path)) throw new ToolError(`${variable} names ${path}, which does not exist.`);
    if (variable === 'TENKEN_CHROMIUM' || loadsExtensions(await versionOf(path))) return path;
  }
  const system = chromiumPlaces(process.platform, process.env).find(existsSync);
  if (system !== undefined) return system;
  const playwright = playwrightChromium();
  if (playwright !== null) return playwright;
  const branded = await oldBranded();
  if (branded !== null) return branded;
  return install();
}

function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** A Google Chrome or Microsoft Edge old enough to load unpacked extensions. */
async function oldBranded(): Promise<string | null> {
  for (const path of brandedPlaces(process.platform, process.env).filter(existsSync)) {
    if (loadsExtensions(await versionOf(path))) return path;
  }
  return null;
}

async function versionOf(path: string): Promise<string> {
  if (process.platform === 'win32') return windowsVersion(path, readdirSync(dirname(path)));
  const { output } = await runCommand(path, ['--version'], { output: 'capture', limitMs: 10_000 });
  return output;
}

/** Whether apt can install packages without asking anyone. */
const hasApt = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function install(): Promise<string> {
  console.error('Chromium: none found, installing it with "playwright-core install chromium" (some minutes).');
  const cli = inPackage('playwright-core', 'cli.js');
  const deps = hasApt() ? ['--with-deps'] : [];
  // A failed download prints a dozen lines with a stack; the important part is printed below in one line.
  await runCommand(process.execPath, [cli, 'install', ...deps, '--no-shell', 'chromium'], {
    output: 'ignore',
    limitMs: installLimitMs,
  });
  const own = playwrightChromium();
  if (own !== null) return own;
  if (hasApt()) {
    console.error('Chromium: that did not work, installing the package "chromium" with apt-get.');
    await aptInstall('chromium');
    const system = chromiumPlaces(process.platform, process.env).find(existsSync);
    if (system !== undefined) return system;
  }
  throw new ToolError(
    'No Chromium found and none could be installed: install the package "chromium", or set TENKEN_CHROMIUM to the path of one (Google Chrome and Microsoft Edge from 137 on do not load unpacked extensions).',
  );
}

async function aptInstall(name: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { output: 'stderr', env, limitMs: installLimitMs });
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], {
    output: 'stderr',
    env,
    limitMs: installLimitMs,
  });
}

/**
 * Makes sure that Japanese text can be drawn, so that screenshots are legible. Without a font, and without the right to
 * install one, everything works and the screenshots show boxes; that is no reason to stop.
 */
export async function ensureJapaneseFont(): Promise<void> {
  if (!hasApt()) return;
  const { code, output } = await runCommand('fc-list', [':lang=ja'], { output: 'capture', limitMs: 20_000 });
  if (code === 0 && output.trim() !== '') return;
  console.error('Fonts: none for Japanese, installing "fonts-noto-cjk".');
  await aptInstall('fonts-noto-cjk');
}
