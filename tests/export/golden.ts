import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = new URL('./golden/', import.meta.url);

/**
 * Holds a file's content against `golden/<name>`. A missing golden file fails; `GOLDEN=write npx vitest run tests/export`
 * writes them anew, to be looked at in the diff.
 */
export function expectGolden(name: string, content: string | Uint8Array): void {
  const path = fileURLToPath(new URL(name, folder));
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  }
  expect(String(content)).toBe(readFileSync(path, 'utf8'));
}
