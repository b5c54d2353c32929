/**
 * `npm run learn -- FILE [--out DIR]`: turns a file of a page's shape (このページの形を記録) into a revision, a list of
 * differences from the rows we know, and a test page. They are written to `.tenken/learn/<procedure>-<day>/`, never over
 * sources: a person reads them and moves what is right.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadProcedures } from '../../lib/procedures/registry';
import { parseFlags } from './args';
import { learnFrom } from './learn/learn-from';
import { pageOfShape } from './learn/learnt-page';
import { differencesOf } from './learn/report';
import { revisionSources } from './learn/revision-source';
import { shapeIn } from './learn/shape-schema';
import { inPackage, root } from './paths';
import { runTool, ToolError } from './tool-error';

const usage = 'Usage: npm run learn -- FILE [--out DIR]';

async function main(): Promise<void> {
  const [path, ...words] = process.argv.slice(2);
  if (path === undefined || path.startsWith('--')) throw new ToolError(usage);
  const flags = parseFlags(words, { out: 'text' });
  const file = shapeIn(textOf(path), path);
  const learnt = learnFrom(file, await loadProcedures());
  const { status } = learnt.known.signature;
  const name = `${learnt.procedure}-${file.madeOn}`;
  const folder = resolve(flags.text.out ?? join(root, '.tenken', 'learn', name));
  if (isSource(folder)) throw new ToolError(`${folder} holds sources: choose another folder.`);
  const differences = differencesOf(file, learnt);
  const files = [
    ...revisionSources(learnt.revision).map((one) => ({ path: join('revision', one.path), text: formatted(one.text) })),
    { path: 'differences.md', text: differences },
    {
      path: 'page.html',
      text: await pageOfShape(file, { label: status.label, text: status.texts[0] ?? '' }),
    },
  ];
  // What an earlier run has left of another page would be taken for this one's.
  rmSync(join(folder, 'revision'), { recursive: true, force: true });
  for (const one of files) {
    const to = join(folder, one.path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, one.text);
  }
  console.log(`${differences}\nWritten to ${relative(process.cwd(), folder) || '.'}: ${files.length} files.`);
}

/** Whether a folder is the project's own, outside of what is ignored. */
function isSource(folder: string): boolean {
  const inside = relative(root, folder);
  return !inside.startsWith('..') && !/^\.(tenken|output)([\\/]|$)/.test(inside);
}

/** A source as the project formats it. */
function formatted(text: string): string {
  const tool = inPackage('@biomejs/biome', 'bin', 'biome');
  const made = spawnSync(process.execPath, [tool, 'format', '--stdin-file-path=lib/revision.ts'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new ToolError(`A source could not be formatted: ${made.stderr}`);
  return made.stdout;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ToolError(`The file ${path} cannot be opened.`, { cause: error });
  }
}

await runTool(main);
