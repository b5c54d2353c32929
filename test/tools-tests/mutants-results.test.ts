import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../mutants/folders';
import type { Mutant, Verdict } from '../mutants/mutant';
import { isKill, keepResult, latestOf, type Result, readResults, resultKey, sourcesKey } from '../mutants/results';
import { runWithin } from '../mutants/run-within';
import { reaching } from '../mutants/survey';
import { endOf, type Fate, lineOf, rowsOf, shareOf, tableOf } from '../mutants/table';
import { e2eTier } from '../mutants/tiers';
import { judge, type Outcome } from '../mutants/vitest-run';

const mutant = (id: string, room: string, verdict?: Verdict): Mutant => ({
  ...{
    id,
    file: `lib/${room}/a.ts`,
    line: 3,
    column: 0,
    operator: 'test',
    original: 'a',
    replacement: '',
    context: '',
    own: '',
  },
  ...(verdict ? { verdict } : {}),
});
const result = (tier: string, outcome: Outcome): Result => ({ mutant: 'a', tier, outcome, by: null, ms: 1, key: 'k' });

describe('a report of Vitest', () => {
  const report = (
    success: boolean,
    ...files: readonly (readonly [name: string, status: string, tests: readonly string[]])[]
  ) =>
    JSON.stringify({
      success,
      testResults: files.map(([name, status, tests]) => ({
        ...{ name: inRepository(name), status, startTime: 10, endTime: 35 },
        assertionResults: tests.map((one) => ({ status: one })),
      })),
    });

  it.each([
    [
      'a test fails',
      report(false, ['test/a.test.ts', 'passed', ['passed']], ['test/b.test.ts', 'failed', ['failed']]),
      'killed',
      'test/b.test.ts',
    ],
    ['a file cannot be loaded', report(false, ['test/a.test.ts', 'failed', []]), 'killed', 'test/a.test.ts'],
    ['an error comes outside of all tests', report(false, ['test/a.test.ts', 'passed', ['passed']]), 'killed', null],
    ['all tests pass', report(true, ['test/a.test.ts', 'passed', ['passed']]), 'survived', null],
    ['no test ran', report(true), 'broken', null],
    ['there is none', null, 'broken', null],
  ] as const)('says what became of the mutant when %s', (_, text, outcome, by) => {
    expect(judge(text)).toMatchObject({ outcome, by });
  });

  it('says how long each file took', () => {
    const { files } = judge(report(true, ['test/a.test.ts', 'passed', ['passed']]));
    expect(files).toEqual(new Map([[inRepository('test/a.test.ts'), 25]]));
  });
});

describe('the results', () => {
  it('are kept line by line, and a line cut off is passed over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenken-mutants-'));
    const path = join(folder, 'deep', 'results.jsonl');
    expect(readResults(path)).toEqual([]);
    keepResult(result('unit', 'killed'), path);
    keepResult(result('lab', 'survived'), path);
    appendFileSync(path, '{"mutant":"b","ti');
    expect(readResults(path)).toEqual([result('unit', 'killed'), result('lab', 'survived')]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['killed', true],
    ['timedOut', true],
    ['survived', false],
    ['broken', false],
  ] as const)('%s counts as a kill: %s', (outcome, counts) => {
    expect(isKill({ outcome })).toBe(counts);
  });

  it('count where the sources are the same, and kills of others where only survivors are run again', () => {
    const of = (mutant: string, outcome: Outcome, key: string): Result => ({ ...result('unit', outcome), mutant, key });
    const results = [
      of('a', 'killed', 'old'),
      of('b', 'survived', 'old'),
      of('c', 'broken', 'new'),
      of('d', 'survived', 'new'),
      of('e', 'killed', 'old'),
      of('e', 'survived', 'new'),
    ];
    const outcomes = (overAll: boolean) =>
      [...latestOf(results, 'new', overAll)].map(([id, { outcome }]) => [id, outcome]);
    const key = (mutant: string) => resultKey(mutant, 'unit');
    expect(outcomes(false)).toEqual([
      [key('d'), 'survived'],
      [key('e'), 'survived'],
    ]);
    expect(Object.fromEntries(outcomes(true))).toEqual({
      [key('a')]: 'killed',
      [key('d')]: 'survived',
      [key('e')]: 'survived',
    });
  });

  it('belong to a key of the sources that stays the same', () => {
    expect(sourcesKey()).toMatch(/^[0-9a-f]{12}$/);
    expect(sourcesKey()).toBe(sourcesKey());
  });
});

describe('the end of a mutant', () => {
  it.each([
    ['moved on', true, []],
    ['open', false, []],
    ['open', false, [result('unit', 'broken')]],
    ['unit', false, [result('unit', 'killed')]],
    ['lab', false, [result('unit', 'survived'), result('lab', 'timedOut')]],
    ['survived', false, [result('unit', 'survived'), result('lab', 'survived')]],
    ['open', false, [result('unit', 'survived'), result('lab', 'broken')]],
  ] as const)('is "%s"', (end, hasMoved, results) => {
    expect(endOf({ mutant: mutant('a', 'engine'), hasMoved, results })).toBe(end);
  });

  it.each([
    ['survived', 'equivalent'],
    ['open', 'harmless'],
    ['open', 'felt'],
  ] as const)('that was not run is "%s" where it was judged %s', (end, kind) => {
    const judged = mutant('a', 'engine', { kind, because: 'So it is.' });
    expect(endOf({ mutant: judged, hasMoved: false, results: [] })).toBe(end);
  });
});

describe('the table', () => {
  const equivalent: Verdict = { kind: 'equivalent', because: 'Both are one.' };
  const fates: readonly Fate[] = [
    { mutant: mutant('a', 'engine'), hasMoved: false, results: [result('unit', 'killed')] },
    { mutant: mutant('b', 'engine'), hasMoved: false, results: [result('unit', 'survived'), result('lab', 'killed')] },
    {
      mutant: mutant('c', 'engine'),
      hasMoved: false,
      results: [result('unit', 'survived'), result('lab', 'survived')],
    },
    { mutant: mutant('d', 'page', equivalent), hasMoved: false, results: [result('unit', 'survived')] },
    { mutant: mutant('e', 'page', equivalent), hasMoved: false, results: [result('unit', 'killed')] },
    { mutant: mutant('f', 'storage'), hasMoved: true, results: [] },
    { mutant: mutant('g', 'storage'), hasMoved: false, results: [] },
  ];

  it('counts each mutant once, by room and in all', () => {
    const [engine, page, storage, all] = rowsOf(fates, ['unit', 'lab']);
    expect(engine).toEqual({
      room: 'engine',
      mutants: 3,
      killedBy: { unit: 1, lab: 1 },
      survived: 1,
      equivalent: 0,
      movedOn: 0,
      open: 0,
    });
    expect(page).toMatchObject({ mutants: 2, killedBy: { unit: 1, lab: 0 }, survived: 1, equivalent: 1 });
    expect(storage).toMatchObject({ mutants: 2, survived: 0, movedOn: 1, open: 1 });
    expect(all).toMatchObject({
      room: 'all',
      mutants: 7,
      killedBy: { unit: 2, lab: 1 },
      survived: 2,
      movedOn: 1,
      open: 1,
    });
  });

  it('gives the share of the faults that were killed', () => {
    expect(rowsOf(fates, ['unit', 'lab']).map(shareOf)).toEqual([(100 * 2) / 3, 100, null, 75]);
  });

  it('stands in columns', () => {
    expect(tableOf(fates, ['unit', 'lab'])).toBe(
      [
        'room     mutants  unit  lab  survived  (equivalent)  moved on  open   killed',
        'engine         3     1    1         1             0         0     0   66.7 %',
        'page           2     1    0         1             1         0     0  100.0 %',
        'storage        2     0    0         0             0         1     1        –',
        'all            7     2    1         2             1         1     1   75.0 %',
      ].join('\n'),
    );
  });

  it('names a mutant in one line', () => {
    const long = { ...mutant('a', 'engine', equivalent), original: `f(\n  ${'x'.repeat(100)})` };
    expect(lineOf(long)).toBe(
      `a  lib/engine/a.ts:3  test: f( ${'x'.repeat(86)}…  →  (nothing)  [equivalent: Both are one.]`,
    );
  });
});

describe('a run', () => {
  it('takes the test files that reach the mutant, the quickest first', () => {
    const survey = [
      { file: 'slow', ms: 20, ids: ['a', 'b'] },
      { file: 'quick', ms: 10, ids: ['a'] },
      { file: 'other', ms: 1, ids: ['b'] },
    ];
    expect(reaching(survey, 'a').map(({ file }) => file)).toEqual(['quick', 'slow']);
    expect(reaching(survey, 'c')).toEqual([]);
  });

  it('with the built extension names its test files', () => {
    expect(e2eTier(['test/e2e/vault.e2e.test.ts'])).toMatchObject({ name: 'e2e vault', built: true, files: 'all' });
    expect(e2eTier(['test/e2e/vault.e2e.test.ts']).words).toContain('test/e2e/vault.e2e.test.ts');
  });

  const limits = { cwd: inRepository(), env: process.env };
  it('that ends is waited for', async () => {
    expect(await runWithin(process.execPath, ['-e', ''], { ...limits, limitMs: 60_000 })).toBe('ended');
  });

  it('that never ends is stopped, with all that it started', async () => {
    const loop = 'for (;;) {}';
    const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(loop)}])`;
    expect(await runWithin(process.execPath, ['-e', nested], { ...limits, limitMs: 400 })).toBe('stopped');
  });

  it('that cannot be started ends', async () => {
    expect(await runWithin(inRepository('no-such-program'), [], { ...limits, limitMs: 60_000 })).toBe('ended');
  });
});
