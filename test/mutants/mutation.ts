/** Plugins that put one mutant into what Vite or esbuild reads; no file of the checkout is touched. */
import { readFileSync } from 'node:fs';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { inRepository } from './folders';
import { readList } from './list';
import { type Mutant, mutated } from './mutant';
import { mutantVariable } from './names';

/** The mutant that the environment asks for, or null. Throws where it names none of the list. */
export function mutantAsked(env: NodeJS.ProcessEnv = process.env): Mutant | null {
  const id = env[mutantVariable];
  if (id === undefined || id === '') return null;
  const mutant = readList().mutants.find((one) => one.id === id);
  if (!mutant) throw new Error(`${mutantVariable} names ${id}, which is not in the list of mutants.`);
  return mutant;
}

/** A file's text with the mutant in it. Throws where it has moved on: a run without its mutant would say nothing. */
export function withMutant(text: string, mutant: Mutant): string {
  const changed = mutated(text, mutant);
  if (changed === null) throw new Error(`${mutant.id} has moved on: ${mutant.file} has changed.`);
  return changed;
}

/** Whether an id of Vite's, or a path of esbuild's, is the mutant's file. */
const isFileOf = (mutant: Mutant, path: string): boolean =>
  path.replaceAll('\\', '/') === inRepository(mutant.file).replaceAll('\\', '/');

/** For Vite, Vitest and WXT. */
export function viteMutation(mutant: Mutant | null = mutantAsked()): VitePlugin | null {
  if (!mutant) return null;
  return {
    name: 'tenken:mutant',
    enforce: 'pre',
    transform: (code, id) => (isFileOf(mutant, id) ? { code: withMutant(code, mutant), map: null } : null),
    // The transformed text must not be kept for the next run, which has another mutant.
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (isFileOf(mutant, id) ? false : null)),
  };
}

/** For what is bundled by esbuild alone. */
export function esbuildMutation(mutant: Mutant | null = mutantAsked()): EsbuildPlugin | null {
  if (!mutant) return null;
  return {
    name: 'tenken-mutant',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) =>
        isFileOf(mutant, path)
          ? { contents: withMutant(readFileSync(path, 'utf8'), mutant), loader: path.endsWith('x') ? 'tsx' : 'ts' }
          : null,
      );
    },
  };
}
