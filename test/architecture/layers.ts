/** What one part of the product may know of the others. */
export interface Layer {
  /** Parts whose code it may use. Its own is always allowed. */
  readonly uses: readonly string[];
  /** Parts whose types alone it may name. */
  readonly names?: readonly string[];
  /** Packages it may use. */
  readonly packages?: readonly string[];
  /** Packages whose types alone it may name. */
  readonly packageTypes?: readonly string[];
}

/**
 * The import rules, one line a part: `domain` ← `spec` ← `procedures`; `engine` and `checks` know a procedure only as an
 * argument; `page` is alone with the portal's DOM; `components` get everything by props; `entrypoints` wire it all and are
 * imported by nobody.
 */
export const layers: Readonly<Record<string, Layer>> = {
  'lib/domain': { uses: [], packages: ['zod'] },
  'lib/spec': { uses: ['lib/domain'] },
  'lib/law': { uses: ['lib/domain', 'lib/spec', 'lib/engine'] },
  'lib/procedures': { uses: ['lib/domain', 'lib/spec', 'lib/law'] },
  'lib/engine': { uses: ['lib/domain', 'lib/spec'] },
  'lib/facts': { uses: ['lib/editor'] },
  'lib/checks': {
    uses: ['domain', 'spec', 'engine', 'facts', 'editor', 'i18n', 'documents'].map((name) => `lib/${name}`),
    packages: ['@noble/hashes'],
  },
  'lib/entry': { uses: ['lib/domain'] },
  'lib/editor': {
    uses: ['lib/domain', 'lib/spec', 'lib/engine', 'lib/i18n', 'lib/entry'],
    names: ['lib/messaging'],
    packages: ['zod'],
  },
  'lib/i18n': {
    uses: [],
    names: [
      'lib/domain',
      'lib/spec',
      'lib/engine',
      'lib/editor',
      'lib/entry',
      'lib/checks',
      'lib/messaging',
      'lib/documents',
      'lib/overview',
      ...['tabular', 'columns', 'intake', 'questionnaire', 'bulk'].map((name) => `lib/${name}`),
    ],
  },
  'lib/page': { uses: ['lib/engine', 'lib/i18n'], names: ['lib/domain', 'lib/spec'] },
  'lib/practice': { uses: ['lib/spec'], names: ['lib/domain'] },
  'lib/exchange': { uses: ['lib/domain', 'lib/editor'], names: ['lib/messaging'] },
  'lib/tabular': { uses: [], packages: ['fflate', 'papaparse', 'saxen'] },
  'lib/columns': { uses: ['lib/domain', 'lib/editor', 'lib/entry', 'lib/i18n', 'lib/tabular'], names: ['lib/spec'] },
  'lib/intake': {
    uses: ['domain', 'editor', 'entry', 'exchange', 'tabular', 'columns'].map((name) => `lib/${name}`),
    names: ['lib/spec'],
  },
  'lib/bulk': {
    uses: ['lib/domain', 'lib/spec', 'lib/engine', 'lib/tabular', 'lib/columns'],
  },
  'lib/questionnaire': {
    uses: ['domain', 'engine', 'editor', 'facts', 'i18n', 'letters', 'tabular', 'columns'].map((name) => `lib/${name}`),
    names: ['lib/checks', 'lib/spec'],
  },
  'lib/documents': { uses: ['lib/domain', 'lib/spec', 'lib/editor'], names: ['lib/checks'] },
  'lib/overview': {
    uses: ['lib/domain', 'lib/editor', 'lib/checks'],
    names: ['lib/spec', 'lib/i18n'],
    packages: ['zod'],
  },
  'lib/letters': {
    uses: ['domain', 'spec', 'i18n', 'editor', 'documents', 'facts', 'checks'].map((name) => `lib/${name}`),
  },
  'lib/messaging': {
    uses: ['lib/domain', 'lib/spec', 'lib/overview', 'lib/tabular', 'lib/intake'],
    names: ['lib/engine', 'lib/checks', 'lib/page', 'lib/bulk', 'lib/facts'],
    packages: ['webextension-polyfill', 'zod'],
  },
  'lib/storage': {
    uses: ['lib/domain'],
    names: ['lib/spec', 'lib/engine'],
    packages: ['@noble/hashes', 'webextension-polyfill', 'zod'],
  },
  components: {
    uses: ['domain', 'spec', 'editor', 'entry', 'i18n', 'documents', 'overview', 'checks', 'tabular'].map(
      (name) => `lib/${name}`,
    ),
    names: ['lib/engine', 'lib/facts', 'lib/messaging', 'lib/letters', 'lib/columns', 'lib/intake', 'lib/bulk'],
    packages: ['preact', '@digital-go-jp/design-tokens', '@tanstack/virtual-core', 'diff'],
  },
  entrypoints: {
    uses: [
      'components',
      ...['domain', 'spec', 'procedures', 'engine', 'checks', 'editor', 'entry', 'i18n'].map((name) => `lib/${name}`),
      ...['page', 'practice', 'exchange', 'messaging', 'storage', 'documents', 'letters', 'overview'].map(
        (name) => `lib/${name}`,
      ),
      ...['tabular', 'columns', 'intake', 'questionnaire', 'bulk', 'facts'].map((name) => `lib/${name}`),
    ],
    packages: [
      ...['preact', 'webextension-polyfill', 'wxt', '#imports', '@digital-go-jp/design-tokens', 'virtual:postal'],
      ...['@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
    ],
    packageTypes: ['zod'],
  },
};

/** Parts that compute and nothing else: no browser, no page, no network, no clock. */
export const pureLayers = [
  'domain',
  'spec',
  'law',
  'procedures',
  'engine',
  'checks',
  'facts',
  'editor',
  'entry',
  'exchange',
  'i18n',
  'documents',
  'letters',
  'overview',
  'tabular',
  'columns',
  'intake',
  'questionnaire',
  'bulk',
].map((name) => `lib/${name}`);

/** The part a file belongs to: `lib/engine`, `components`, `entrypoints`. */
export function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}
