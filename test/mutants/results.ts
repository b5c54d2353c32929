import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository, inResults } from './folders';
import { shortHash } from './mutant';
import type { Outcome } from './vitest-run';

/** What became of one mutant in one tier: a line of the results' file. */
export interface Result {
  readonly mutant: string;
  readonly tier: string;
  readonly outcome: Outcome;
  /** The test file that noticed it. */
  readonly by: string | null;
  readonly ms: number;
  /** The sources and tests it was run with (`sourcesKey`). */
  readonly key: string;
}

export const resultsFile = inResults('results.jsonl');

/** Every result kept so far, the oldest first. A line that a stopped run left unfinished is passed over. */
export function readResults(path: string = resultsFile): readonly Result[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Result];
      } catch (error) {
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    });
}

/** Keeps a result at once, so that a run which is stopped goes on where it was. */
export function keepResult(result: Result, path: string = resultsFile): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(result)}\n`);
}

/**
 * What counts of earlier runs, by mutant and tier (`resultKey`): every result of the same sources, and with `overAll` the
 * kills of any others too, for a run over what survived.
 */
export function latestOf(results: readonly Result[], key: string, overAll: boolean): Map<string, Result> {
  const counts = results.filter(
    (result) => result.outcome !== 'broken' && (result.key === key || (overAll && isKill(result))),
  );
  return new Map(counts.map((result) => [resultKey(result.mutant, result.tier), result]));
}

export const resultKey = (mutant: string, tier: string): string => `${mutant} ${tier}`;

export const isKill = ({ outcome }: Pick<Result, 'outcome'>): boolean => outcome === 'killed' || outcome === 'timedOut';

/** What a run's results do not depend on, though it stands among the tests. */
const notInKey = inRepository('test', 'mutants');
const inKey = ['lib', 'components', 'entrypoints', 'public', 'test', 'wxt.config.ts', 'package-lock.json'];

/** A key that changes with the sources, the tests and the libraries. */
export function sourcesKey(): string {
  const read = (path: string): string => {
    if (!existsSync(path) || path === notInKey) return '';
    if (!statSync(path).isDirectory()) return shortHash(`${path}\n${readFileSync(path, 'latin1')}`);
    return shortHash(
      readdirSync(path)
        .toSorted()
        .map((name) => read(join(path, name)))
        .join('\n'),
    );
  };
  return shortHash(inKey.map((path) => read(inRepository(path))).join('\n'));
}
