import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** Where and how long a command may run. */
export interface Limits {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds. */
  readonly limitMs: number;
}

const running = new Set<ChildProcess>();
const isWindows = process.platform === 'win32';

/** Runs a command without a word; `stopped` when it had to be stopped, with all that it started. */
export function runWithin(command: string, args: readonly string[], limits: Limits): Promise<'ended' | 'stopped'> {
  const { promise, resolve } = Promise.withResolvers<'ended' | 'stopped'>();
  // A group of its own, so that workers in an endless loop can be stopped with it.
  const child = spawn(command, args, { cwd: limits.cwd, env: limits.env, stdio: 'ignore', detached: !isWindows });
  running.add(child);
  let isStopped = false;
  const timer = setTimeout(() => {
    isStopped = true;
    stopTree(child);
  }, limits.limitMs);
  const end = () => {
    clearTimeout(timer);
    running.delete(child);
    resolve(isStopped ? 'stopped' : 'ended');
  };
  child.on('error', end);
  child.on('close', end);
  return promise;
}

/** Stops whatever still runs. */
export function stopAll(): void {
  for (const child of running) stopTree(child);
}

function stopTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // It has ended in between.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
