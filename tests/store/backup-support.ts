import { expect } from 'vitest';
import { openStore, type Store } from '@/lib/store';
import { applyImport, type ImportPreview, previewImport } from '@/lib/store/backup';
import { annotation, clip, collect, LATER, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

export const OPTIONS = { generator: 'mingjian test', now: NOW };

const open: Store[] = [];
let serial = 0;

/** @returns an empty library; `closeAll` closes it. */
export const fresh = async (): Promise<Store> => {
  const store = await openStore(`backup-${serial++}`);
  open.push(store);
  return store;
};
export const closeAll = (): void => {
  for (const one of open.splice(0)) one.close();
};

/** Two reports, one of them in two versions, with something in every store. */
export const fill = async (target: Store): Promise<void> => {
  await target.documents.save(URL_A, reading(URL_A), NOW);
  await target.documents.save(URL_A, reading(URL_A, TEXT_A.replace('32件', '33件')), LATER);
  await target.documents.save(URL_B, reading(URL_B), NOW);
  await collect(target, 'p1', [URL_B], '县级比较');
  await target.annotations.putMany([
    annotation('a1', URL_A),
    annotation('a2', URL_B, { note: '存疑', tags: ['核对'] }),
  ]);
  await target.clips.put(clip('c1', URL_A, { note: '表一' }));
  await target.exchange([{ of: 'view', before: null, after: { id: 'v1', name: '待办', created: NOW, query: '{}' } }]);
  await target.meta.setCodebook(['风险']);
};

export const everything = async (from: Store) => ({
  bundles: await from.bundles.all(),
  versions: await from.texts.versions(URL_A),
  collections: await from.collections.list(),
  views: await from.views.list(),
  codebook: await from.meta.codebook(),
});

/** @throws where the file is refused */
export const preview = async (into: Store, bytes: Uint8Array): Promise<ImportPreview> => {
  const { result, problems } = await previewImport(into, bytes);
  if (!result.ok) throw new Error(JSON.stringify(problems));
  return result.value;
};

/** Imports a file, merging. @returns what was planned */
export const merge = async (into: Store, bytes: Uint8Array): Promise<ImportPreview> => {
  const plan = await preview(into, bytes);
  expect(await applyImport(into, plan, 'merge')).toEqual({ ok: true, value: undefined });
  return plan;
};
