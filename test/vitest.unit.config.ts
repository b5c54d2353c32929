import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    restoreMocks: true,
    // Property tests take seconds on a machine that does other work besides.
    testTimeout: 30_000,
  },
});
