import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FORMAT_IDS, loadExporter, type Piece } from '@/lib/export';
import type { Bundle } from '@/lib/model';
import { bundleOf, context, sampleBundle } from './fixture';
import { bytesOf, textOf } from './golden';

/** Reports that come one by one, and how many were handed out before the first was let go of. */
const stream = (bundles: readonly Bundle[]) => ({
  count: bundles.length,
  async *[Symbol.asyncIterator]() {
    yield* bundles;
  },
});

test.each(FORMAT_IDS)('%s: reports one by one give the file that all of them at once give', async (id) => {
  const bundles = [sampleBundle(), bundleOf('另一份。全年办结案件12件。')];
  const fixed = () => context({ newId: () => '00000000-0000-4000-8000-000000000000' });
  const exporter = await loadExporter(id);
  const [whole, pieces] = [await exporter.write(bundles, fixed()), await exporter.write(stream(bundles), fixed())];
  expect(pieces.name).toBe(whole.name);
  const [a, b] = [bytesOf(whole.content), bytesOf(pieces.content)];
  if (a[0] === 0x50 && a[1] === 0x4b) expect(unzipSync(b)).toEqual(unzipSync(a));
  else expect(textOf(pieces.content)).toBe(textOf(whole.content));
});

test.each(FORMAT_IDS)('%s: no report is asked for once the reader said stop', async (id) => {
  let given = 0;
  const endless = {
    count: 1000,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        given++;
        yield bundleOf(`第${given}份。`);
      }
    },
  };
  const exporter = await loadExporter(id);
  await expect(exporter.write(endless, context({ isCancelled: () => given > 2 }))).rejects.toThrow('cancelled');
  expect(given).toBe(3);
});

test.each(FORMAT_IDS)('%s: what the host stores of it, put together, is the file', async (id) => {
  const fixed = () => context({ newId: () => '00000000-0000-4000-8000-000000000000' });
  const shelf: (string | Uint8Array)[][] = [];
  const store = (parts: readonly (string | Uint8Array)[]) => ({ size: shelf.push([...parts]) });
  const exporter = await loadExporter(id);
  const bundles = [sampleBundle(), bundleOf('另一份。')];
  const [plain, stored] = [
    await exporter.write(bundles, fixed()),
    await exporter.write(bundles, { ...fixed(), store }),
  ];
  const { content } = stored;
  const pieces: readonly Piece[] = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const parts = pieces.flatMap((piece) =>
    typeof piece === 'string' || piece instanceof Uint8Array ? [piece] : (shelf[piece.size - 1] ?? []),
  );
  expect(bytesOf(parts)).toEqual(bytesOf(plain.content));
});
