import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ExportFile } from '@/lib/export';

const folder = new URL('./golden/', import.meta.url);

/** The text of a file, pieces one after the other. */
export const textOf = (content: ExportFile['content']): string =>
  Array.isArray(content) ? content.join('') : String(content);

/**
 * Holds a file's content against `golden/<name>`. A missing golden file fails; `GOLDEN=write npx vitest run tests/export`
 * writes them anew, to be looked at in the diff.
 */
export function expectGolden(name: string, written: ExportFile['content']): void {
  const content = textOf(written);
  const path = fileURLToPath(new URL(name, folder));
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  }
  expect(content).toBe(readFileSync(path, 'utf8'));
}
