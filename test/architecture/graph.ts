import type { SourceFile } from './sources';

type Reads = (file: SourceFile) => readonly string[];

/** The files that a file's code needs at run time. */
export const valueImports: Reads = ({ imports }) =>
  imports.filter(({ isFile, isTypeOnly }) => isFile && !isTypeOnly).map(({ target }) => target);

/** The files that a file imports, including type imports. */
export const allImports: Reads = ({ imports }) => imports.filter(({ isFile }) => isFile).map(({ target }) => target);

/** The first import cycle found, as its files; null if there is none. */
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

/** The path by which code in some files reaches a package at run time; null if it does not. */
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

/** Every file that the code of some files needs at run time, including those files. */
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
