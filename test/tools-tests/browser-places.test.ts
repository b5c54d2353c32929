import { describe, expect, it } from 'vitest';
import { brandedPlaces, chromiumPlaces, loadsExtensions, windowsVersion } from '../tools/browser-places';

describe('a browser for unpacked extensions', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', true],
    ['Google Chrome for Testing 150.0.1.2', true],
    ['Google Chrome 136.0.7103.113', true],
    ['Google Chrome 137.0.7151.55', false],
    ['Google Chrome 150.0.1.2', false],
    ['Microsoft Edge 136.0.3240.92', true],
    ['Microsoft Edge 137.0.3296.52', false],
    ['Microsoft Edge 150.0.1.2 beta', false],
    ['', false],
  ])('%s: %s', (version, expected) => {
    expect(loadsExtensions(version)).toBe(expected);
  });

  it('is looked for on the path first, each place once', () => {
    const places = chromiumPlaces('linux', { PATH: '/opt/bin:/usr/bin' });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('/snap/bin/chromium');
  });

  it.each([
    ['darwin', '/Users/testa/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\L\\Chromium\\Application\\chrome.exe'],
    ['linux', '/usr/bin/chromium'],
  ] as const)('Chromium has its place on %s', (platform, place) => {
    expect(chromiumPlaces(platform, { HOME: '/Users/testa', LOCALAPPDATA: 'C:\\L' })).toContain(place);
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/testa/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['linux', '/usr/bin/google-chrome-stable'],
    ['linux', '/usr/bin/microsoft-edge'],
  ] as const)('Chrome and Edge have theirs on %s: %s', (platform, place) => {
    const env = { HOME: '/Users/testa', PROGRAMFILES: 'C:\\P', 'PROGRAMFILES(X86)': 'C:\\P86' };
    expect(brandedPlaces(platform, env)).toContain(place);
  });

  it('needs no home', () => {
    const places = brandedPlaces('darwin', {});
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ['Google\\Chrome\\Application\\chrome.exe', ['136.0.7103.113', 'SetupMetrics'], 'Google Chrome 136.0.7103.113'],
    ['Google\\Chrome Beta\\Application\\chrome.exe', ['140.0.1.2'], 'Google Chrome 140.0.1.2'],
    ['Chromium\\Application\\chrome.exe', ['140.0.1.2'], 'Chromium 140.0.1.2'],
    ['msedge.exe', ['99.0.1.2', '136.0.3240.92', 'msedge.exe'], 'Microsoft Edge 136.0.3240.92'],
    ['MSEDGE.EXE', ['137.0.1.2', '136.0.1.2'], 'Microsoft Edge 137.0.1.2'],
    ['chrome.exe', ['chrome.exe', '136'], ''],
  ])('%s on Windows beside %j is %s', (program, beside, expected) => {
    expect(windowsVersion(`C:\\P\\${program}`, beside)).toBe(expected);
  });
});
