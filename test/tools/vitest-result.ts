/** What of Vitest's JSON report is counted. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of a report of Vitest's JSON reporter. A file that could not even be loaded has no tests and counts as
 * one failure, and so does a report that is missing or broken: silence is never a pass.
 */
export function countTests(report: string | null): TestCount {
  const parsed = report === null ? null : parse(report);
  if (parsed === null) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const file of parsed.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status);
    passed += statuses.filter((status) => status === 'passed').length;
    const failures = statuses.filter((status) => status === 'failed').length;
    failed += failures === 0 && file.status === 'failed' ? 1 : failures;
  }
  // A run that counts no test has found no file; errors outside of tests make it unsuccessful too.
  if (failed === 0 && (!parsed.success || passed === 0)) failed = 1;
  return { passed, failed };
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
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
