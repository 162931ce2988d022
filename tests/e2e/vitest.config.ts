import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // Of the tests that say they may run beside others: they wait for frames more than they work.
    maxConcurrency: 4,
    // Real browsers on a busy machine: a test that fails twice more has failed.
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
