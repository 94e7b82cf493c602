import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,server,seed,client,test,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
