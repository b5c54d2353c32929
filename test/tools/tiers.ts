/** The checks of the project in three tiers; each includes the tier before it. */
export const tiers = ['check', 'test', 'all'] as const;
/** `check`: during work, a minute. `test`: before handing work in, ten minutes. `all`: everything, hours. */
export type Tier = (typeof tiers)[number];

/** A step that passes or fails as a whole and counts as one. */
export interface WholeStep {
  readonly kind: 'whole';
  readonly name: string;
  readonly tier: Tier;
  /** A package's script with its arguments, run with this Node. */
  readonly tool: readonly [name: string, path: readonly string[], ...args: string[]];
}

/** A step whose tests are counted. */
export interface TestStep {
  readonly kind: 'tests';
  readonly name: string;
  readonly tier: Tier;
  readonly config: string;
  /** Not run without a browser: each of its files would only report that again. */
  readonly needsBrowser?: true;
  readonly env?: Readonly<Record<string, string>>;
}

/** A step that finds the browser, or installs one. */
export interface BrowserStep {
  readonly kind: 'browser';
  readonly name: string;
  readonly tier: Tier;
}

export type Step = WholeStep | TestStep | BrowserStep;

const biome = ['@biomejs/biome', ['bin', 'biome']] as const;

/** The factor for the number of runs of a property when there is time. */
const longRuns = '20';

/** Every step, in order. */
export const steps: readonly Step[] = [
  { kind: 'whole', name: 'format', tier: 'check', tool: [...biome, 'format', '.'] },
  { kind: 'whole', name: 'lint', tier: 'check', tool: [...biome, 'lint', '--error-on-warnings', '.'] },
  { kind: 'whole', name: 'types', tier: 'check', tool: ['typescript', ['bin', 'tsc'], '--noEmit'] },
  { kind: 'tests', name: 'unit', tier: 'check', config: 'test/vitest.unit.config.ts' },
  { kind: 'browser', name: 'Chromium', tier: 'test' },
  { kind: 'whole', name: 'build', tier: 'test', tool: ['wxt', ['bin', 'wxt.mjs'], 'build'] },
  { kind: 'tests', name: 'browser', tier: 'test', config: 'test/vitest.browser.config.ts', needsBrowser: true },
  {
    kind: 'tests',
    name: 'long properties',
    tier: 'all',
    config: 'test/vitest.unit.config.ts',
    env: { TENKEN_PROPERTY_RUNS: longRuns },
  },
  {
    kind: 'tests',
    name: 'every look of every screen',
    tier: 'all',
    config: 'test/vitest.browser.config.ts',
    needsBrowser: true,
    env: { TENKEN_EVERY_LOOK: '1' },
  },
  { kind: 'tests', name: 'everything', tier: 'all', config: 'test/vitest.all.config.ts', needsBrowser: true },
];

/** What only the longest tier does, for the last lines of the others. */
export const onlyInAll = [
  'every test page with every case and planted error, on the page side and through the built extension (npm test: the plain form with all, every other page with every fifth case; through the extension a third of the pages, with some of the errors)',
  `properties with ${longRuns} times as many runs`,
  'axe over every screen in all four pairs of language and theme (npm test: one pair a screen; the parts of the screens in two, one of them with little room)',
  'every place of a page in which facts are planted for the recorder, every variant of the form to learn from, and of the expected pages every case and variant, every change of a page that is read again, every case filled by other hands and taken into a case (npm test: a third)',
  'a hostile page that changes its choices by their labels, every moment at which a page acts, and every error alone in every case (npm test: one way, a third of the moments, some of the cases)',
  'the background killed at three moments instead of two, three damaged backups opened instead of one, a refusal of the tool that tries a page',
  'kills at random moments',
  'a hundred thousand mutated files of tables',
] as const;

/** The steps of a tier. */
export const stepsOf = (tier: Tier): readonly Step[] =>
  steps.filter((step) => tiers.indexOf(step.tier) <= tiers.indexOf(tier));
