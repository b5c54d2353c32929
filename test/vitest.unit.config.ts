import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** As in property-runs.ts, which a configuration cannot import. */
const runsFactor = Math.max(1, Number(process.env.TENKEN_PROPERTY_RUNS ?? '1') || 1);

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/lab/**/*.lab.test.ts', 'test/all/**', 'node_modules/**'],
    restoreMocks: true,
    // No test leaves anything behind in a module, so that files can share them: loading zod's schemas anew for each of 170
    // files would take longer than all tests together.
    isolate: false,
    maxWorkers: 2,
    // Property tests take seconds on a machine that does other work besides.
    testTimeout: 30_000 * runsFactor,
    setupFiles: ['test/property-runs.ts'],
  },
});
