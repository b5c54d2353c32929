import { rm } from 'node:fs/promises';
import { build } from 'wxt';
import { inRepository, inResults } from './folders';
import type { Mutant } from './mutant';
import { viteMutation } from './mutation';

/**
 * Builds the extension with a mutant in it into a folder of its own, through WXT's own interface: the project's
 * configuration knows nothing of mutants. Gives the folder (for TENKEN_OUT) and a function that removes it.
 */
export async function buildMutant(
  mutant: Mutant,
): Promise<{ readonly out: string; readonly remove: () => Promise<void> }> {
  const out = inResults('builds', mutant.id);
  await build({ root: inRepository(), outDir: out, logger: silent, vite: () => ({ plugins: [viteMutation(mutant)] }) });
  return { out, remove: () => rm(out, { recursive: true, force: true }) };
}

const nothing = (): void => {};
const silent = {
  ...{ debug: nothing, log: nothing, info: nothing, warn: nothing },
  ...{ error: console.error, fatal: console.error, success: nothing, level: 0 },
};
