import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,server,seed,client,test,bench}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/shared.ts',
    // A core is not kept free: who tests in a browser mostly waits for it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // On a busy machine a second is soon over.
    expect: { poll: { timeout: 30_000 } },
  },
});
