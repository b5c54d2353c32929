import { join } from 'node:path';
import { root } from '../tools/paths';

/** A path in the repository. */
export const inRepository = (...path: readonly string[]): string => join(root, ...path);

/** A path among what the mutants' runs leave behind; never committed. */
export const inResults = (...path: readonly string[]): string => inRepository('.tenken', 'mutants', ...path);
