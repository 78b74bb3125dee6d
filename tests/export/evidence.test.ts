import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ExportCancelled, loadExporter } from '@/lib/export';
import { verifyPackage } from '@/lib/export/evidence/verify';
import { readReportFiles } from '@/lib/export/read/report-file';
import { readWebAnnotations } from '@/lib/export/read/web-annotation';
import { clip } from '../store/fixtures';
import { bundles } from './arbitrary';
import { bundleOf, context, sampleBundle, sha256 } from './fixture';
import { bytesOf, expectGolden } from './golden';

const pack = async () => (await loadExporter('evidence')).write([sampleBundle(), bundleOf('另一份。')], context());
const repack = async (change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
  const files = unzipSync(bytesOf((await pack()).content));
  change(files);
  return zipSync(files);
};
const FOLDER = '001-青岚县2023年法治政府建设情况报告';

describe('evidence package', () => {
  test('holds text, marked page, annotations, report file and page data, and verifies', async () => {
    const file = await pack();
    const result = await verifyPackage(bytesOf(file.content), sha256);
    if (!result.ok) throw new Error('no package');
    const { intact, manifest, parts, manifestSha256 } = result.value;
    expect(intact).toBe(true);
    expect(manifestSha256).toBe(file.digest);
    expect(manifest.reports[0]).toMatchObject({
      folder: FOLDER,
      url: 'https://www.qinglan.gov.cn/zwgk/2024/report.html',
      retrieved: '2025-04-02T00:00:00.000Z',
      analyzer: '1',
    });
    expect(parts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['article.txt', 'article.html', 'annotations.jsonld', 'report.json', 'page.json'].map(
          (name) => `${FOLDER}/${name}`,
        ),
      ),
    );
  });

  test('clips lie beside their list: pictures as files, tables as lines; the report file carries them whole', async () => {
    const bytes = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
    const bundle = {
      ...sampleBundle(),
      clips: [
        clip('c1', 'd', { kind: 'figure', text: '图1', picture: new Blob([bytes], { type: 'image/png' }) }),
        clip('c2', 'd', {
          kind: 'table',
          grid: [
            ['类别', '件数'],
            ['许可', '=1+1'],
          ],
        }),
        clip('c3', 'd', { kind: 'section', tables: [[['甲']], [['乙']]] }),
      ],
    };
    const file = await (await loadExporter('evidence')).write([bundle], context());
    expect(await verifyPackage(bytesOf(file.content), sha256)).toMatchObject({ value: { intact: true } });
    const files = unzipSync(bytesOf(file.content));
    const text = (name: string): string => strFromU8(files[`${FOLDER}/${name}`] ?? new Uint8Array());
    expect(files[`${FOLDER}/clips/01-figure.png`]).toEqual(bytes);
    expect(text('clips/02-table.tsv')).toBe("类别\t件数\n许可\t'=1+1\n");
    expect(text('clips/03-section-2.tsv')).toBe('乙\n');
    expect(JSON.parse(text('clips.json'))).toMatchObject([{ picture: '01-figure.png' }, { id: 'c2' }, { id: 'c3' }]);
    const read = await readReportFiles(JSON.parse(text('report.json')), { now: '', sha256 });
    const back = read.ok ? read.value[0]?.clips : undefined;
    expect(back?.map(({ picture, ...rest }) => rest)).toEqual(bundle.clips.map(({ picture, ...rest }) => rest));
    expect(new Uint8Array((await back?.[0]?.picture?.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  test('the manifest matches the golden file', async () => {
    const file = await (await loadExporter('evidence')).write([sampleBundle()], context({ newId: () => 'x-1' }));
    expectGolden('manifest.json', strFromU8(unzipSync(bytesOf(file.content))['manifest.json'] ?? new Uint8Array()));
  });

  test('what is inside reads back', async () => {
    const bundle = sampleBundle();
    const files = unzipSync(bytesOf((await pack()).content));
    const json = (name: string): unknown => JSON.parse(strFromU8(files[`${FOLDER}/${name}`] ?? new Uint8Array()));
    expect(await readReportFiles(json('report.json'), { now: '', sha256 })).toEqual({ ok: true, value: [bundle] });
    const textOf = () => bundle.document.article.text;
    expect(readWebAnnotations(json('annotations.jsonld'), { now: '', textOf })).toEqual({
      ok: true,
      value: bundle.annotations,
    });
    expect(strFromU8(files[`${FOLDER}/article.txt`] ?? new Uint8Array())).toBe(bundle.document.article.text);
  });

  test('property: any package verifies, and the report files in it read back as the reports, clips and all', async () => {
    const exporter = await loadExporter('evidence');
    await fc.assert(
      fc.asyncProperty(fc.array(bundles, { minLength: 1, maxLength: 2 }), async (reports) => {
        const bytes = bytesOf((await exporter.write(reports, context())).content);
        const result = await verifyPackage(bytes, sha256);
        if (!result.ok) throw new Error('no package');
        expect(result.value.intact).toBe(true);
        const files = unzipSync(bytes);
        for (const [at, { folder }] of result.value.manifest.reports.entries()) {
          const json: unknown = JSON.parse(strFromU8(files[`${folder}/report.json`] ?? new Uint8Array()));
          const back = await readReportFiles(json, { now: '2025-06-01T08:00:00.000Z', sha256 });
          expect(back).toEqual({ ok: true, value: [reports[at]] });
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a changed figure', `${FOLDER}/article.txt`, 'changed'],
    ['a changed report file', `${FOLDER}/report.json`, 'changed'],
  ])('%s is found', async (_name, path, state) => {
    const bytes = await repack((files) => {
      files[path] = strToU8(strFromU8(files[path] ?? new Uint8Array()).replace('418', '419'));
    });
    const result = await verifyPackage(bytes, sha256);
    expect(result.ok && result.value.intact).toBe(false);
    expect(result.ok && result.value.parts.filter((part) => part.state !== 'intact')).toEqual([{ path, state }]);
  });

  test('a part taken out or put in is found', async () => {
    const bytes = await repack((files) => {
      delete files[`${FOLDER}/page.json`];
      files['extra.txt'] = strToU8('x');
    });
    const result = await verifyPackage(bytes, sha256);
    expect(result.ok && result.value.parts.filter(({ state }) => state !== 'intact')).toEqual([
      { path: `${FOLDER}/page.json`, state: 'missing' },
      { path: 'extra.txt', state: 'unlisted' },
    ]);
  });

  test('text and its line in the manifest changed together still contradict the hash the annotations name', async () => {
    const text = '换过的正文';
    const bytes = await repack((files) => {
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
        parts: { path: string; sha256: string }[];
      };
      const part = manifest.parts.find(({ path }) => path === `${FOLDER}/article.txt`);
      if (part) part.sha256 = '0'.repeat(64);
      files[`${FOLDER}/article.txt`] = strToU8(text);
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    const result = await verifyPackage(bytes, async (data) =>
      strFromU8(data) === text ? '0'.repeat(64) : sha256(data),
    );
    expect(result.ok && result.value.intact).toBe(false);
    expect(result.ok && result.value.manifestSha256).not.toBe((await pack()).digest);
  });

  test('the same name twice is not intact: two programs could see two files', async () => {
    // Two archives with a name of the same length, the second name overwritten in place.
    const files = unzipSync(bytesOf((await pack()).content));
    const twin = zipSync({ ...files, 'README.tx_': strToU8('other') });
    const name = strToU8('README.tx_');
    for (let at = 0; at < twin.length - name.length; at++)
      if (name.every((byte, index) => twin[at + index] === byte)) twin[at + name.length - 1] = 't'.charCodeAt(0);
    const result = await verifyPackage(twin, sha256);
    expect(result.ok && result.value.parts.find(({ path }) => path === 'README.txt')?.state).toBe('changed');
  });

  test.each([
    ['no zip', async () => strToU8('PK no')],
    ['a zip without manifest', async () => zipSync({ a: strToU8('b') })],
    ['a manifest that is none', async () => zipSync({ 'manifest.json': strToU8('{"format":"x"}') })],
    ['a manifest that is no JSON', async () => zipSync({ 'manifest.json': strToU8('{') })],
  ])('%s is refused with reasons', async (_name, make) => {
    const result = await verifyPackage(await make(), sha256);
    expect(result.ok ? [] : result.error).not.toHaveLength(0);
  });

  test('progress never falls and ends at 1; cancelling ends it', async () => {
    const exporter = await loadExporter('evidence');
    const seen: number[] = [];
    await exporter.write([sampleBundle()], context({ onProgress: (done) => seen.push(done) }));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    let asked = 0;
    const isCancelled = (): boolean => ++asked > 5;
    await expect(exporter.write([sampleBundle()], context({ isCancelled }))).rejects.toThrow(ExportCancelled);
  });
});
