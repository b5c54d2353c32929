import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.test.ts'],
    restoreMocks: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes in milliseconds; on a busy machine in seconds. The default second would fail there for nothing.
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
  },
});
