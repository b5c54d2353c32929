import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module beside this file as one classic script that defines a global, for pages to run in their own world. */
export async function pageScript(module: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(module, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    // A name on the page, which its evaluation would otherwise keep to itself.
    footer: { js: `globalThis.${globalName} = ${globalName};` },
    globalName,
    target: 'es2022',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error(`${module} came out empty.`);
  return text;
}
