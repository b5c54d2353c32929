import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { inPackage } from '../tools/paths';
import { inRepository, inResults } from './folders';
import { runWithin } from './run-within';

/** What became of a mutant in one run. `broken`: Vitest did not come to a report, which says nothing. */
export type Outcome = 'killed' | 'survived' | 'timedOut' | 'broken';

/** One run of Vitest. */
export interface VitestRun {
  readonly outcome: Outcome;
  /** The first test file that failed. */
  readonly by: string | null;
  /** Milliseconds from start to end. */
  readonly ms: number;
  /** Milliseconds by test file's path. */
  readonly files: ReadonlyMap<string, number>;
}

/** What to run Vitest with. */
export interface VitestRunOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which it is stopped, with all that it started. */
  readonly limitMs: number;
}

/** Runs Vitest once and reads its report. */
export async function runVitest(words: readonly string[], { env, limitMs }: VitestRunOptions): Promise<VitestRun> {
  mkdirSync(inResults(), { recursive: true });
  const report = inResults(`report-${randomUUID()}.json`);
  const started = performance.now();
  const end = await runWithin(
    process.execPath,
    [inPackage('vitest', 'vitest.mjs'), 'run', ...words, '--reporter=json', `--outputFile=${report}`],
    { cwd: inRepository(), env: { ...process.env, ...env }, limitMs },
  );
  const ms = Math.round(performance.now() - started);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : null;
  rmSync(report, { force: true });
  return end === 'stopped' ? { outcome: 'timedOut', by: null, ms, files: new Map() } : { ...judge(text), ms };
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What Vitest's JSON report says of a mutant. */
export function judge(text: string | null): Omit<VitestRun, 'ms'> {
  const report = text === null ? null : (JSON.parse(text) as Report);
  const files = new Map(report?.testResults.map(({ name, startTime, endTime }) => [name, endTime - startTime]));
  if (!report || files.size === 0) return { outcome: 'broken', by: null, files };
  if (report.success) return { outcome: 'survived', by: null, files };
  const failed = report.testResults.find(
    ({ status, assertionResults }) => status === 'failed' || assertionResults.some((one) => one.status === 'failed'),
  );
  // Without a failed file it is an error outside of all tests (a rejection nobody took), which fails `npm test` too.
  const by = failed ? relative(inRepository(), failed.name).replaceAll('\\', '/') : null;
  return { outcome: 'killed', by, files };
}
