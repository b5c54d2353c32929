/** Where browsers that load unpacked extensions are usually found, best first. */

const windowsRoots = (env: NodeJS.ProcessEnv): readonly string[] =>
  [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);

/** Full paths of Chromium builds. */
export function chromiumPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    const home = env.HOME ?? '';
    return ['', home].map((root) => `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`);
  }
  if (platform === 'win32') return windowsRoots(env).map((root) => `${root}\\Chromium\\Application\\chrome.exe`);
  const names = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const found = names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => `${folder}/${name}`));
  return [...new Set([...found, '/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'])];
}

/**
 * Full paths of Google Chrome and Microsoft Edge. Recent versions of both no longer load an extension from the command
 * line: ask `loadsExtensions` first.
 */
export function brandedPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Microsoft Edge'];
    const roots = ['', env.HOME ?? ''];
    return [
      ...new Set(
        names.flatMap((name) => roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`)),
      ),
    ];
  }
  if (platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => windowsRoots(env).map((root) => `${root}\\${program}`));
  }
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
  ];
}

/**
 * The first version of Google Chrome that ignores `--load-extension`. Microsoft Edge has dropped it, too (Playwright's
 * page on Chrome extensions, read 2026-11-28); the page does not say when, so the same version is used for both.
 */
const firstBrandedWithout = 137;

/** Whether a browser with this name and version (`Google Chrome 136.0.7103.113`) loads an unpacked extension. */
export function loadsExtensions(version: string): boolean {
  const found = /^(.*?)\s*(\d+)\.\d+/.exec(version.trim());
  if (!found) return false;
  const isBranded = /Google Chrome(?! for Testing)|Microsoft Edge/.test(found[1] ?? '');
  return !isBranded || Number(found[2]) < firstBrandedWithout;
}

const brandOf: readonly (readonly [shape: RegExp, name: string])[] = [
  [/\\msedge\.exe$/i, 'Microsoft Edge'],
  [/\\Google\\Chrome[^\\]*\\/i, 'Google Chrome'],
];

/**
 * The name and version of a browser on Windows, in the format of `--version`, which opens a window there and prints
 * nothing. The version is the name of a folder beside the program. Empty if `beside` has no such folder.
 */
export function windowsVersion(program: string, beside: readonly string[]): string {
  const versions = beside.filter((name) => /^\d+(\.\d+){3}$/.test(name));
  // After an update both folders exist until the browser is restarted.
  const newest = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  if (newest === undefined) return '';
  const name = brandOf.find(([shape]) => shape.test(program))?.[1] ?? 'Chromium';
  return `${name} ${newest}`;
}
