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

/** Full paths of Google Chrome, which from version 137 on no longer loads an extension from the command line. */
export function chromePlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  if (platform === 'win32') return windowsRoots(env).map((root) => `${root}\\Google\\Chrome\\Application\\chrome.exe`);
  return ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
}

/** The first version of Google Chrome that ignores `--load-extension`. */
const firstChromeWithout = 137;

/** Whether a browser that says `--version` like this loads an unpacked extension. */
export function loadsExtensions(version: string): boolean {
  const found = /^(.*?)\s*(\d+)\.\d+/.exec(version.trim());
  if (!found) return false;
  const isChrome = /Google Chrome(?! for Testing)/.test(found[1] ?? '');
  return !isChrome || Number(found[2]) < firstChromeWithout;
}
