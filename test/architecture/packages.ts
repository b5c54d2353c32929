/**
 * Packages that the code of a room may use, including their types. The floors in house.ts say which other rooms it may
 * use.
 */
export interface RoomPackages {
  readonly packages: readonly string[];
  readonly typesOf?: readonly string[];
}

const preact = ['preact', '@digital-go-jp/design-tokens'];

/** The packages of each room; a room that is not listed uses none. */
export const roomPackages: Readonly<Record<string, RoomPackages>> = {
  domain: { packages: ['zod'] },
  facts: { packages: ['zod'] },
  checks: { packages: ['@noble/hashes'] },
  editor: { packages: ['zod'] },
  tables: { packages: ['docxtemplater', 'fflate', 'papaparse', 'saxen'] },
  overview: { packages: ['zod'] },
  messaging: { packages: ['webextension-polyfill', 'zod'] },
  storage: { packages: ['@noble/hashes', 'webextension-polyfill', 'zod'] },
  components: { packages: [...preact, '@tanstack/virtual-core', 'diff'] },
  services: { packages: ['webextension-polyfill'], typesOf: ['zod'] },
  screens: {
    packages: [
      ...[...preact, 'webextension-polyfill', 'virtual:postal'],
      ...['@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
    ],
  },
  entrypoints: { packages: [...preact, 'webextension-polyfill', 'wxt', '#imports'] },
};

/** Rooms that only compute: no browser, no page, no network, no clock. */
export const pureRooms = [
  ...['i18n', 'domain', 'spec', 'typing', 'convert', 'files', 'facts', 'engine', 'law', 'procedures'],
  ...['checks', 'editor', 'letters', 'overview', 'tables'],
];
