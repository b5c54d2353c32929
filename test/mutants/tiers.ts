import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { inRepository } from './folders';
import { type Mutant, roomOf } from './mutant';

/** One tier of the tests (試験の段), in the order in which mutants meet them. */
export interface Tier {
  readonly name: string;
  /** The words after `vitest run`. */
  readonly words: readonly string[];
  /** Whether the tier can notice a fault in this mutant's file at all. */
  readonly appliesTo: (mutant: Mutant) => boolean;
  /** `reaching`: only the test files that reach the mutant, by the survey; `all`: whatever the words name. */
  readonly files: 'reaching' | 'all';
  /** Whether the tests use the built extension: one is built with each mutant in it. */
  readonly built: boolean;
}

const once = ['--bail', '1'];
const labConfig = 'test/mutants/lab.config.ts';
const inPage = new Set(['engine', 'page']);

const all: readonly Tier[] = [
  {
    name: 'unit',
    words: [
      '--config',
      'test/mutants/unit.config.ts',
      '--no-isolate',
      '--pool',
      'threads',
      '--maxWorkers',
      '1',
      ...once,
    ],
    appliesTo: () => true,
    files: 'reaching',
    built: false,
  },
  {
    name: 'lab',
    words: ['--config', labConfig, ...once],
    appliesTo: ({ file }) => inPage.has(roomOf(file)),
    files: 'all',
    built: false,
  },
];

/** The tiers of this checkout: those whose configuration is there. */
export const tiersHere = (): readonly Tier[] =>
  all.filter(({ words }) => existsSync(inRepository(words[words.indexOf('--config') + 1] ?? '')));

/** A tier of some files of the e2e tests, run only when asked for: each mutant costs a build. */
export const e2eTier = (files: readonly string[]): Tier => ({
  // With its files in it: what other files did not notice says nothing of these.
  name: `e2e ${files.map((file) => basename(file).replace(/\.e2e\.test\.ts$/, '')).join('+')}`,
  words: ['--config', 'test/vitest.browser.config.ts', ...once, ...files],
  appliesTo: () => true,
  files: 'all',
  built: true,
});
