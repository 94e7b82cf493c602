import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,server,seed,client,test,bench}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/shared.ts',
    // A core is not kept free: who tests in a browser mostly waits for it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No Neo4j runs for long here: simply compiled, it is up in half the time.
    env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // On a busy machine a second is soon over.
    expect: { poll: { timeout: 30_000 } },
  },
});
