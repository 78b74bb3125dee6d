import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End to end: the built extension in a real browser. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/build-once.ts'],
    // Browsers mostly wait: two files at a time, each with a browser of its own, with patience for one another.
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
