import { strToU8, Zip, ZipDeflate } from 'fflate';
import { createSink } from './sink';
import { checkCancelled, nextTask } from './steps';
import { type ExportContext, ExportTooLarge, type Piece } from './types';

/** One file of an archive; long ones come in pieces, so that nothing large is held twice. */
export interface ZipPart {
  readonly path: string;
  readonly content: Iterable<string | Uint8Array>;
}

/**
 * Packs parts into a zip. Compresses on this thread, piece by piece: fflate's own workers are made from `blob:` addresses,
 * which the extension's content security policy forbids. Parts that come one by one report their own progress.
 * @throws ExportTooLarge where a zip of the classic form ends: its counts and offsets have 16 and 32 bits
 */
export async function zip(
  parts: readonly ZipPart[] | AsyncIterable<ZipPart>,
  context: ExportContext,
  [from, to]: readonly [number, number] = [0, 1],
): Promise<readonly Piece[]> {
  const sink = createSink(context);
  let size = 0;
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    sink.add(chunk);
    size += chunk.length;
  });
  let sinceRest = 0;
  let done = 0;
  for await (const { path, content } of parts) {
    if (done >= MOST_PARTS || size > MOST_BYTES) throw new ExportTooLarge('more than a zip file holds');
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
  if (size > MOST_BYTES) throw new ExportTooLarge('more than a zip file holds');
  return sink.finish();
}

/** Bytes compressed before the page gets its turn: some 10 ms of work. */
const REST_AFTER = 262_144;
const MOST_PARTS = 65_535;
const MOST_BYTES = 2 ** 32 - 1;
