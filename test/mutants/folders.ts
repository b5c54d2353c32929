import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A path in the repository. */
export const inRepository = (...path: readonly string[]): string => join(repository, ...path);

/** A path among what the mutants' runs leave behind; never committed. */
export const inResults = (...path: readonly string[]): string => inRepository('.tenken', 'mutants', ...path);
