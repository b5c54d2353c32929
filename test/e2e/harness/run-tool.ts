import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { inPackage, root } from '../../tools/paths';

/** How a tool ended, with all its output. */
export interface ToolEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a tool runs. */
export interface ToolOptions {
  /** A folder with the project's sources and packages; by default the repository's. */
  readonly folder?: string;
  /** Additions to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

const limitMs = 100_000;

/** Environment variables of the test run itself, which would tell a tool that it is a part of it. */
const ofTheRun = /^(VITEST|NODE_ENV$|TENKEN_OUT$|FORCE_COLOR$)/;

/** Runs a script of a package with this Node, as the npm scripts do, without a shell. */
export function runScript(script: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolEnd> {
  const { promise, resolve } = Promise.withResolvers<ToolEnd>();
  const inherited = Object.entries(process.env).filter(([name]) => !ofTheRun.test(name));
  const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', ...options.env };
  const cwd = options.folder ?? root;
  execFile(
    process.execPath,
    [script, ...args],
    { cwd, env, timeout: limitMs, maxBuffer: 1e8 },
    (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr });
    },
  );
  return promise;
}

/** Runs a tool of `test/tools` or any other file of the project, as `tsx FILE` does. */
export function runTypeScript(file: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolEnd> {
  const script = join(options.folder ?? root, file);
  return runScript(inPackage('tsx', 'dist', 'cli.mjs'), [script, ...args], options);
}
