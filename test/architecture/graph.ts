import type { SourceFile } from './sources';

type Reads = (file: SourceFile) => readonly string[];

/** The files that a file's code needs when it runs. */
export const valueImports: Reads = ({ imports }) =>
  imports.filter(({ isFile, isTypeOnly }) => isFile && !isTypeOnly).map(({ target }) => target);

/** The files that a file names, for types too. */
export const allImports: Reads = ({ imports }) => imports.filter(({ isFile }) => isFile).map(({ target }) => target);

/** The first round trip found, as the files on the way; null where there is none. */
export function findCycle(files: readonly SourceFile[], reads: Reads): readonly string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    const file = byPath.get(path);
    if (done.has(path) || !file) return null;
    way.push(path);
    for (const next of reads(file)) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return null;
}

/** The way by which code from some files reaches a package when it runs; null where it does not. */
export function wayTo(name: string, files: readonly SourceFile[], from: readonly string[]): readonly string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const queue = from.map((path) => [path]);
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const file = byPath.get(way.at(-1) ?? '');
    if (!file || seen.has(file.path)) continue;
    seen.add(file.path);
    if (file.imports.some(({ target, isFile, isTypeOnly }) => !isFile && !isTypeOnly && target === name)) {
      return [...way, name];
    }
    for (const next of valueImports(file)) queue.push([...way, next]);
  }
  return null;
}

/** Every file that code of some files needs when it runs, those files among them. */
export function reachedFrom(files: readonly SourceFile[], from: readonly string[]): readonly SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, SourceFile>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return;
    reached.set(path, file);
    for (const next of valueImports(file)) visit(next);
  };
  for (const path of from) visit(path);
  return [...reached.values()];
}
