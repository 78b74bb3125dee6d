import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ExportFile } from '@/lib/export';

const folder = new URL('./golden/', import.meta.url);

/** The bytes of a file, pieces one after the other. */
export function bytesOf(content: ExportFile['content']): Uint8Array {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  return Buffer.concat(
    pieces.map((piece) => {
      if (typeof piece === 'string') return Buffer.from(piece, 'utf8');
      if (piece instanceof Uint8Array) return piece;
      throw new Error('stored elsewhere');
    }),
  );
}

/** The text of a file. */
export const textOf = (content: ExportFile['content']): string =>
  new TextDecoder('utf-8', KEEP).decode(bytesOf(content));
const KEEP = { ignoreBOM: true };

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
