/** What is counted from Vitest's JSON report. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  /** How long each file took, in milliseconds. */
  readonly files: readonly FileTime[];
}

/** How long the tests of one file took. */
export interface FileTime {
  readonly path: string;
  readonly ms: number;
}

const nothing: TestCount = { passed: 0, failed: 1, files: [] };

/**
 * Counts the tests in a report of Vitest's JSON reporter. A file that could not be loaded has no tests and counts as
 * one failure. So does a missing or broken report: silence is never a pass.
 */
export function countTests(report: string | null): TestCount {
  const parsed = report === null ? null : parse(report);
  if (parsed === null) return nothing;
  let passed = 0;
  let failed = 0;
  for (const file of parsed.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status);
    passed += statuses.filter((status) => status === 'passed').length;
    const failures = statuses.filter((status) => status === 'failed').length;
    failed += failures === 0 && file.status === 'failed' ? 1 : failures;
  }
  // A run without counted tests has found no file; errors outside of tests also make it unsuccessful.
  if (failed === 0 && (!parsed.success || passed === 0)) failed = 1;
  const files = parsed.testResults.flatMap(({ name, startTime, endTime }) =>
    name === undefined || startTime === undefined || endTime === undefined
      ? []
      : [{ path: name, ms: endTime - startTime }],
  );
  return { passed, failed, files };
}

/** The files that took longest, longest first. */
export const slowest = (files: readonly FileTime[], count: number): readonly FileTime[] =>
  [...files].sort((a, b) => b.ms - a.ms).slice(0, count);

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name?: string;
    readonly startTime?: number;
    readonly endTime?: number;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function parse(report: string): Report | null {
  try {
    const value = JSON.parse(report) as Partial<Report> | null;
    return Array.isArray(value?.testResults) && typeof value.success === 'boolean' ? (value as Report) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
