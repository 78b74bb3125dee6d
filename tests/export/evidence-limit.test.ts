import { expect, test, vi } from 'vitest';
import { ExportTooLarge, loadExporter } from '@/lib/export';
import { verifyPackage } from '@/lib/export/evidence/verify';
import { bundleOf, context, sha256 } from './fixture';
import { bytesOf } from './golden';

/** The same package format with room for some hundred thousand bytes: a gigabyte takes a minute to pack. */
vi.mock('@/lib/export/evidence/manifest', async (original) => ({
  ...(await original<object>()),
  MOST_BYTES: 120_000,
  MANIFEST_BYTES: 20_000,
}));

const reports = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    bundleOf(`第${n}份。全年办结案件12件。`, { url: `https://a.gov.cn/${n}.html` }),
  );

test('a package within its limits is written and can be verified', async () => {
  const file = await (await loadExporter('evidence')).write(reports(2), context());
  expect(await verifyPackage(bytesOf(file.content), sha256)).toMatchObject({ ok: true, value: { intact: true } });
});

test('more than a package may hold is refused, not handed out as one that cannot be verified', async () => {
  const writing = (await loadExporter('evidence')).write(reports(40), context());
  await expect(writing).rejects.toThrow(ExportTooLarge);
});
