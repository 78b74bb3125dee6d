import { strToU8, Zip, ZipDeflate } from 'fflate';
import { checkCancelled, nextTask } from './steps';
import type { ExportContext } from './types';

/** One file of an archive; long ones come in pieces, so that nothing large is held twice. */
export interface ZipPart {
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
}

/**
 * Packs parts into a zip. Compresses on this thread, piece by piece: fflate's own workers are made from `blob:` addresses,
 * which the extension's content security policy forbids. Parts that come one by one report their own progress.
 */
export async function zip(
  parts: readonly ZipPart[] | AsyncIterable<ZipPart>,
  context: ExportContext,
  [from, to]: readonly [number, number] = [0, 1],
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  let sinceRest = 0;
  let done = 0;
  for await (const { path, content } of parts) {
    // Level 3 packs text nearly as small as 6 in half the time.
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = context.now;
    archive.add(file);
    for (const piece of content) {
      checkCancelled(context);
      const bytes = typeof piece === 'string' ? strToU8(piece) : piece;
      file.push(bytes);
      sinceRest += bytes.length;
      if (sinceRest < REST_AFTER) continue;
      sinceRest = 0;
      await nextTask();
    }
    file.push(new Uint8Array(0), true);
    done++;
    if ('length' in parts) context.onProgress?.(from + ((to - from) * done) / parts.length);
  }
  archive.end();
  return concat(chunks);
}

/** Bytes compressed before the page gets its turn: some 10 ms of work. */
const REST_AFTER = 262_144;

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
