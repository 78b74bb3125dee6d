import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FORMAT_IDS, loadExporter } from '@/lib/export';
import type { Bundle } from '@/lib/model';
import { bundleOf, context, sampleBundle } from './fixture';
import { textOf } from './golden';

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
  if (whole.content instanceof Uint8Array) {
    expect(unzipSync(pieces.content as Uint8Array)).toEqual(unzipSync(whole.content));
  } else expect(textOf(pieces.content)).toBe(textOf(whole.content));
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
