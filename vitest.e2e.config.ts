import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End to end: the built extension in a real browser, one file after the other. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
