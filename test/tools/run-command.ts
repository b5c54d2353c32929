import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandEnd {
  /** The exit code; null when it was stopped or could not be started. */
  readonly code: number | null;
  /** Its stdout, when `capture` was requested. */
  readonly output: string;
}

/** How to run a command. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `inherit`: shown on this terminal; `stderr`: shown on stderr only; `capture`: kept; `ignore`: discarded. */
  readonly output?: 'inherit' | 'stderr' | 'capture' | 'ignore';
  /** Milliseconds after which it is stopped. */
  readonly limitMs?: number;
}

const stdoutOf = { inherit: 'inherit', stderr: 2, capture: 'pipe', ignore: 'ignore' } as const;

/** Runs a command to its end. Never throws: a command that cannot be started ends with code null. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandEnd> {
  const output = options.output ?? 'inherit';
  const { promise, resolve } = Promise.withResolvers<CommandEnd>();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', stdoutOf[output], output === 'ignore' || output === 'capture' ? 'ignore' : 'inherit'],
    ...(options.limitMs === undefined ? {} : { timeout: options.limitMs }),
  });
  let kept = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    kept += chunk;
  });
  child.on('error', () => resolve({ code: null, output: kept }));
  child.on('close', (code) => resolve({ code, output: kept }));
  return promise;
}
