import { describe, expect, it } from 'vitest';
import { chromePlaces, chromiumPlaces, loadsExtensions } from '../tools/browser-places';

describe('a browser for unpacked extensions', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', true],
    ['Google Chrome for Testing 150.0.1.2', true],
    ['Google Chrome 136.0.7103.113', true],
    ['Google Chrome 137.0.7151.55', false],
    ['Google Chrome 150.0.1.2', false],
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
    ['darwin', 'Chromium.app'],
    ['win32', 'Chromium\\Application'],
  ] as const)('has places on %s', (platform, part) => {
    expect(chromiumPlaces(platform, { HOME: '/Users/testa', LOCALAPPDATA: 'C:\\L' }).join()).toContain(part);
    expect(chromePlaces(platform, { PROGRAMFILES: 'C:\\P' }).length).toBeGreaterThan(0);
  });
});
