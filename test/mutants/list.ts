import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../architecture/sources';
import { inRepository } from './folders';
import { locate, type Mutant, type Place, roomOf } from './mutant';
import { moreOf, type Source } from './sample';

/** The rooms of `lib` whose logic is put to the test. */
export const rooms = ['engine', 'convert', 'facts', 'page', 'law', 'checks', 'tables', 'storage'] as const;

/** The frozen list (凍結した変異の一覧). */
export interface MutantList {
  readonly seed: string;
  readonly mutants: readonly Mutant[];
}

export const listFile = inRepository('test', 'mutants', 'frozen.json');

export function readList(path: string = listFile): MutantList {
  return JSON.parse(readFileSync(path, 'utf8')) as MutantList;
}

export function writeList(list: MutantList, path: string = listFile): void {
  writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
}

/** The source files of the rooms, as they are now. */
export const roomSources = (): readonly Source[] => readSources(rooms.map((room) => `lib/${room}`));

/** The text of a file of the repository, or null where it is gone. */
export function textOf(file: string, folder: string = inRepository()): string | null {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A mutant beside its place in today's source; null when it has moved on. */
export interface Found {
  readonly mutant: Mutant;
  readonly place: Place | null;
}

/** Looks every mutant up in the source as it is now. */
export function find(mutants: readonly Mutant[], text: (file: string) => string | null = textOf): readonly Found[] {
  return mutants.map((mutant) => {
    const now = text(mutant.file);
    return { mutant, place: now === null ? null : locate(now, mutant) };
  });
}

/**
 * Puts another mutant into the place of each that has moved on: of the same file, or of its room where the file is gone,
 * of the same operator where there is one. Those that are still there stay as they are.
 */
export function resample(list: MutantList, sources: readonly Source[]): MutantList {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = find(list.mutants, (file) => byPath.get(file)?.text ?? null);
  const ids = new Set(list.mutants.map(({ id }) => id));
  const mutants = found.map(({ mutant, place }) => {
    if (place) return mutant;
    const own = byPath.get(mutant.file);
    const room = sources.filter(({ path }) => roomOf(path) === roomOf(mutant.file));
    for (const source of own ? [own, ...room] : room) {
      const [fresh] = moreOf(source, 1, list.seed, ids, mutant.operator);
      if (!fresh) continue;
      ids.add(fresh.id);
      return fresh;
    }
    return mutant;
  });
  return { ...list, mutants };
}
