import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ToolError } from '../tool-error';
import { originOf, packagesOfStyle } from './origins';
import { type PackageNotice, readNotice } from './packages';
import { noticeText } from './text';

/** Where the notice is in the built extension. */
export const noticeFile = 'third-party.txt';

/** What the bundles of one build are made from. */
export interface Notices {
  /** Watches bundles being made. */
  readonly plugin: () => Plugin;
  /** The notice of everything bundled so far, as plain text. Throws a ToolError, see `readNotice`. */
  readonly text: () => string;
}

/** Collects the owners of the code in the bundles of a build; `root` is the repository's folder. */
export function gatherNotices(root: string): Notices {
  const folders = new Set<string>();
  const add = (name: string, folder: string = join(root, 'node_modules', name)): void => {
    folders.add(folder);
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
  // One folder may have two paths; two versions of a package are two packages.
  const packages = (): readonly PackageNotice[] => {
    const notices = [...folders].map(readNotice);
    return [...new Map(notices.map((notice) => [`${notice.name}@${notice.version}`, notice])).values()];
  };
  return {
    plugin: () => ({
      name: 'tenken:notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        // The bundler's own helpers are in no module graph, only in the output.
        const helpers = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
        for (const id of new Set([...this.getModuleIds(), ...helpers])) see(id);
      },
    }),
    text: () => noticeText(readFileSync(join(root, 'LICENSE'), 'utf8'), packages()),
  };
}
