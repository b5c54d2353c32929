import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tools/slow-first';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/lab/**/*.lab.test.ts', 'test/e2e/**/*.e2e.test.ts'],
    restoreMocks: true,
    // A browser waits now and then: three on two cores keep both busy.
    maxWorkers: 3,
    isolate: false,
    sequence: { sequencer: SlowFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes in milliseconds; on a busy machine in seconds. The default second would fail there for nothing.
    expect: { poll: { timeout: 20_000 } },
  },
});
