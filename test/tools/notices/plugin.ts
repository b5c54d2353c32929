import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ToolError } from '../tool-error';
import { originOf, packagesOfStyle } from './origins';
import { type PackageNotice, readNotice } from './packages';
import { noticeText } from './text';

/** Where the notice stands in the built extension. */
export const noticeFile = 'third-party.txt';

/** What the bundles of one build are made of. */
export interface Notices {
  /** Watches bundles being made. */
  readonly plugin: () => Plugin;
  /** What is said of each package that has come into a bundle until now. Throws a ToolError, see `readNotice`. */
  readonly packages: () => readonly PackageNotice[];
  /** The whole notice as plain text. */
  readonly text: () => string;
}

/** Gathers whose code comes into the bundles of a build; `root` is the repository's folder. */
export function gatherNotices(root: string): Notices {
  const folders = new Map<string, string>();
  const add = (name: string, folder: string = join(root, 'node_modules', name)): void => {
    if (!folders.has(name)) folders.set(name, folder);
  };
  const see = (id: string): void => {
    const origin = originOf(id, root);
    if (origin.of === 'package') add(origin.name, origin.folder);
    else if (origin.of === 'unknown') {
      throw new ToolError(`Nobody knows whose the module ${id} is: say so in test/tools/notices/origins.ts.`);
    } else if (/\.css$/.test(id.replace(/\?.*$/, ''))) {
      for (const name of packagesOfStyle(id.replace(/\?.*$/, ''))) add(name);
    }
  };
  const packages = () => [...folders.values()].map(readNotice);
  return {
    plugin: () => ({
      name: 'tenken:notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        // The bundler's own helpers are in no graph, only in what comes out.
        const helpers = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
        for (const id of new Set([...this.getModuleIds(), ...helpers])) see(id);
      },
    }),
    packages,
    text: () => noticeText(readFileSync(join(root, 'LICENSE'), 'utf8'), packages()),
  };
}
