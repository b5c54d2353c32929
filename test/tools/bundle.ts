import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { esbuildMutation } from '../mutants/mutation';

const made = new Map<string, Promise<string>>();

/**
 * A module as one classic script that defines a global with the given name, for pages to run in their own world;
 * bundled once per process. Throws when it cannot be bundled.
 * @param entry the file's address, as `new URL('./x.ts', import.meta.url)`
 */
export function bundled(entry: URL, globalName: string): Promise<string> {
  const key = `${entry.href} ${globalName}`;
  const known = made.get(key) ?? bundle(entry, globalName);
  made.set(key, known);
  return known;
}

/** A style sheet as a text, as Vite gives it for `?inline`. */
const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline',
    }));
    onLoad({ filter: /.*/, namespace: 'inline' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** The plugins of every bundle; with a fault added if the environment asks for one. */
const plugins = (): Plugin[] => [inlineStyles, ...[esbuildMutation()].filter((plugin) => plugin !== null)];

async function bundle(entry: URL, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    // Defines the name on the page; otherwise the evaluated script would keep it to itself.
    footer: { js: `globalThis.${globalName} = ${globalName};` },
    target: 'es2022',
    charset: 'utf8',
    plugins: plugins(),
    define: { global: 'globalThis' },
    // Built into Node; libraries that ask for them also work without.
    external: ['util', 'timers', 'timers/promises'],
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`${fileURLToPath(entry)} came out empty.`);
  return text;
}
