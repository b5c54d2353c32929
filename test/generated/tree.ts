import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../tools/run-command';
import { inPackage, root } from '../tools/paths';

/** The id of the procedure that is made. */
export const newId = 'museum-pass';

/** The three lines that make a folder a procedure of the product, by the file each stands in. */
export const lines = {
  'lib/domain/case/procedures.ts': `  '${newId}': { name: { ja: '博物館入館証（架空）', en: 'Museum pass (made up)' }, short: { ja: '入館証', en: 'Pass' }, shape: 'resident' },\n`,
  'lib/procedures/heads.ts': `  '${newId}': newHead,\n`,
  'lib/procedures/registry.ts': `  '${newId}': () => import('./${newId}/module'),\n`,
} as const;
export type LineFile = keyof typeof lines;
export const lineFiles = Object.keys(lines) as LineFile[];

/** Before which text each line stands. */
const before: Readonly<Record<LineFile, string>> = {
  'lib/domain/case/procedures.ts': '} as const satisfies',
  'lib/procedures/heads.ts': '};\n\n/** The same one after',
  'lib/procedures/registry.ts': '};\n\nconst loaded',
};

const copied = ['lib', 'components', 'entrypoints', 'test', '.wxt', 'tsconfig.json', 'package.json', 'wxt.config.ts'];
const folder = `lib/procedures/${newId}`;

/** A copy of the sources with one procedure more, in a folder of its own. */
export interface Tree {
  /** The files of the new procedure's folder, from the folder on. */
  readonly files: readonly string[];
  /** Writes a file of the tree anew; gives back what puts it back. */
  readonly change: (path: string, edit: (text: string) => string) => () => void;
  /** Takes a file of the new folder away; gives back what puts it back. */
  readonly without: (file: string) => () => void;
  /** Leaves out one of the three lines; gives back what puts it back. */
  readonly withoutLine: (file: LineFile) => () => void;
  /** What the compiler says of the product and the suites; empty where it has nothing to say. */
  readonly compile: () => Promise<string>;
  /** The names of the generic tests that fail; null where none was run. */
  readonly failing: () => Promise<readonly string[] | null>;
  readonly remove: () => void;
}

/** Makes the tree. The new procedure is the tests' library card under another name, as if it were of the product. */
export function makeTree(): Tree {
  const at = mkdtempSync(join(tmpdir(), 'tenken-procedure-'));
  const path = (file: string) => join(at, file);
  const isLeftOut = (source: string) => /[\\/](golden[\\/]files|e2e|all|mutants)$/.test(source);
  for (const one of copied)
    cpSync(join(root, one), path(one), { recursive: true, filter: (source) => !isLeftOut(source) });
  symlinkSync(join(root, 'node_modules'), path('node_modules'), 'dir');
  mkdirSync(path(folder));
  cpSync(path('test/fixtures/procedures/library-card'), path(folder), { recursive: true });

  const change: Tree['change'] = (file, edit) => {
    const text = readFileSync(path(file), 'utf8');
    const edited = edit(text);
    if (edited === text) throw new Error(`Nothing of ${file} was changed.`);
    writeFileSync(path(file), edited);
    return () => writeFileSync(path(file), text);
  };
  const files = readdirSync(path(folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files) {
    const text = readFileSync(path(join(folder, name)), 'utf8');
    const renamed = text
      .replaceAll('library-card', newId)
      .replaceAll(/'((?:\.\.\/)+)lib\/procedures\//g, (_, up: string) => `'${up.slice('../../../'.length)}`)
      .replaceAll(/'((?:\.\.\/)+)lib\//g, (_, up: string) => `'${up.slice('../../'.length)}`);
    writeFileSync(path(join(folder, name)), renamed);
  }
  for (const file of lineFiles)
    change(file, (text) => text.replace(before[file], () => `${lines[file]}${before[file]}`));
  change('lib/procedures/heads.ts', (text) => `import { libraryCardHead as newHead } from './${newId}/head';\n${text}`);
  writeFileSync(
    path('tsconfig.generated.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['lib', 'test/generic', '.wxt/wxt.d.ts'] }),
  );

  const run = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    runCommand(process.execPath, words, {
      ...{ cwd: at, output: 'capture', limitMs: 120_000 },
      env: { ...process.env, ...env },
    });
  return {
    files,
    change,
    without(file) {
      const text = readFileSync(path(join(folder, file)), 'utf8');
      rmSync(path(join(folder, file)));
      return () => writeFileSync(path(join(folder, file)), text);
    },
    withoutLine: (file) => change(file, (text) => text.replace(lines[file], '')),
    async compile() {
      const { output } = await run([
        inPackage('typescript', 'bin', 'tsc'),
        '--noEmit',
        '-p',
        'tsconfig.generated.json',
      ]);
      return output;
    },
    async failing() {
      const file = path('results.json');
      rmSync(file, { force: true });
      const words = [
        inPackage('vitest', 'vitest.mjs'),
        'run',
        '--config',
        'test/vitest.unit.config.ts',
        'test/generic',
      ];
      await run([...words, '--reporter=json', `--outputFile=${file}`], { TENKEN_PROCEDURE: newId });
      const { numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results;
      if (numTotalTests === 0) return null;
      return testResults.flatMap(({ assertionResults }) =>
        assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
      );
    },
    remove: () => rmSync(at, { recursive: true, force: true }),
  };
}

/** What Vitest's JSON reporter writes, as far as it is read. */
interface Results {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
