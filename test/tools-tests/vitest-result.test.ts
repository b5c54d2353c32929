import { describe, expect, it } from 'vitest';
import { countTests, slowest } from '../tools/vitest-result';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (success: boolean, ...testResults: readonly unknown[]) => JSON.stringify({ success, testResults });

describe('the count of tests', () => {
  it.each([
    ['passes and failures', report(false, file('failed', 'passed', 'failed', 'skipped')), 1, 1],
    ['a clean run', report(true, file('passed', 'passed', 'passed')), 2, 0],
    ['a file that could not be loaded', report(false, file('passed', 'passed'), file('failed')), 1, 1],
    ['an error outside of any test', report(false, file('passed', 'passed')), 1, 1],
    ['a run without tests', report(true), 0, 1],
    ['a report that is not JSON', '{', 0, 1],
    ['a report of another shape', '{}', 0, 1],
    ['null', 'null', 0, 1],
    ['no report', null, 0, 1],
  ])('of %s', (_, text, passed, failed) => {
    expect(countTests(text)).toMatchObject({ passed, failed });
  });
});

describe('the slowest files', () => {
  const timed = (name: string, startTime: number, endTime: number) => ({
    ...file('passed', 'passed'),
    name,
    startTime,
    endTime,
  });

  it('come longest first, and no more than asked for', () => {
    const { files } = countTests(
      report(true, timed('a', 5, 10), timed('b', 0, 30), timed('c', 2, 9), file('passed', 'passed')),
    );
    expect(slowest(files, 2)).toEqual([
      { path: 'b', ms: 30 },
      { path: 'c', ms: 7 },
    ]);
    expect(slowest(files, 9)).toHaveLength(3);
  });
});
