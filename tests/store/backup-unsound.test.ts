import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '@/lib/store';
import { applyImport, exportBackup, previewImport } from '@/lib/store/backup';
import { closeAll, everything, fill, fresh, OPTIONS } from './backup-support';

let store: Store;
beforeEach(async () => {
  store = await fresh();
});
afterEach(closeAll);

describe('files that are not sound are refused as a whole', () => {
  const edit = (bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
    const files = unzipSync(bytes);
    change(files);
    return zipSync(files);
  };
  const text = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const refusal = async (bytes: Uint8Array) => {
    const other = await fresh();
    const { result, problems } = await previewImport(other, bytes);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    return problems;
  };
  let bytes: Uint8Array;
  beforeEach(async () => {
    await fill(store);
    bytes = await exportBackup(store, OPTIONS);
  });

  test('no zip, no manifest, another format, a newer version', async () => {
    await refusal(strToU8('hello'));
    await refusal(zipSync({ 'x.txt': strToU8('x') }));
    await refusal(zipSync({ 'manifest.json': strToU8('{"format":"other"}') }));
    const newer = edit(bytes, (files) => {
      files['manifest.json'] = strToU8(text(files, 'manifest.json').replace('"version": 1', '"version": 2'));
    });
    expect(await refusal(newer)).toMatchObject([{ message: expect.stringContaining('newer') }]);
  });

  test('a part that was changed or is missing', async () => {
    const changed = edit(bytes, (files) => {
      files['annotations.ndjson'] = strToU8(text(files, 'annotations.ndjson').replace('存疑', '无疑'));
    });
    expect(await refusal(changed)).toMatchObject([{ part: 'annotations', line: 0 }]);
    expect(await refusal(edit(bytes, (files) => delete files['texts.ndjson']))).toMatchObject([{ part: 'texts' }]);
  });

  test('a part the manifest does not name', async () => {
    const renamed = edit(bytes, (files) => {
      files['manifest.json'] = strToU8(text(files, 'manifest.json').replace('"annotations"', '"annotationz"'));
    });
    expect(await refusal(renamed)).toMatchObject([{ part: 'annotations', message: 'not in the manifest' }]);
  });

  test('one broken record among good ones', async () => {
    const { createHash } = await import('node:crypto');
    const broken = edit(bytes, (files) => {
      const part = text(files, 'annotations.ndjson').replace('"decision":"confirmed"', '"decision":"maybe"');
      const manifest = JSON.parse(text(files, 'manifest.json'));
      manifest.parts.find((one: { name: string }) => one.name === 'annotations').sha256 = createHash('sha256')
        .update(part)
        .digest('hex');
      files['annotations.ndjson'] = strToU8(part);
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    expect(await refusal(broken)).toMatchObject([{ part: 'annotations', line: 1 }]);
  });

  test('any single flipped byte is refused or harmless', async () => {
    const sound = await everything(store);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ flip;
        const other = await fresh();
        const { result } = await previewImport(other, copy);
        if (!result.ok) return;
        await applyImport(other, result.value, 'merge');
        expect(await everything(other)).toEqual(sound);
      }),
      { numRuns: 40 },
    );
  });
});
