import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { assess, VERDICTS } from '@/lib/review';
import type { Store } from '@/lib/store';
import { applyImport, exportBackup, PARTS } from '@/lib/store/backup';
import { textHash } from '@/lib/text/hash';
import { clipsOf, withBytes } from './arbitrary-clips';
import { closeAll, fresh, merge, OPTIONS, preview } from './backup-support';
import { annotation, metric, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

afterEach(closeAll);

/** What is in a library, record by record, pictures as bytes. */
const contents = async (store: Store): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(
      PARTS.map(
        async (part) => [part, await Promise.all((await store.context.db.getAll(part)).map(withBytes))] as const,
      ),
    ),
  );

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
/** A library with several versions of a text, clips, verdicts, collections, views and notes of its own. */
const libraries = fc.record({
  versions: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
  clips: fc.array(clipsOf(URL_A, textHash(TEXT_A)), { maxLength: 4 }),
  verdicts: fc.array(fc.tuple(fc.uuid(), fc.constantFrom(...VERDICTS), words), { maxLength: 3 }),
  notes: fc.array(fc.record({ id: fc.uuid(), note: words, tags: fc.array(words, { maxLength: 2 }) }), { maxLength: 3 }),
  collections: fc.array(fc.record({ id: fc.uuid(), name: words, note: words, created: fc.constant(NOW) }), {
    maxLength: 2,
  }),
  views: fc.array(fc.record({ id: fc.uuid(), name: words, created: fc.constant(NOW), query: fc.json() }), {
    maxLength: 2,
  }),
  codebook: fc.uniqueArray(words, { maxLength: 3 }),
});
type Library = typeof libraries extends fc.Arbitrary<infer T> ? T : never;

async function fill(store: Store, library: Library): Promise<void> {
  for (const [at, words] of library.versions.entries())
    await store.documents.save(URL_A, reading(URL_A, `${TEXT_A}${words}`), `2026-01-0${at + 1}T00:00:00.000Z`);
  await store.documents.save(URL_B, reading(URL_B), NOW);
  for (const clip of library.clips) await store.clips.put(clip);
  const act = { documentId: URL_A, text: TEXT_A, textHash: textHash(TEXT_A), now: NOW, creator: '林' };
  await store.annotations.putMany([
    ...library.verdicts.map(([id, verdict, note]) => ({
      ...assess(metric(TEXT_A, '32件'), verdict, null, { ...act, id }),
      note,
    })),
    ...library.notes.map((patch) => annotation(patch.id, URL_A, patch)),
  ]);
  await store.exchange([
    ...library.collections.map((after) => ({ of: 'collection', before: null, after }) as const),
    ...library.views.map((after) => ({ of: 'view', before: null, after }) as const),
  ]);
  await store.meta.setCodebook(library.codebook);
}

test('property: a backup read into an empty library is the library; read again it changes nothing; replacing gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(libraries, async (library) => {
      const [from, to] = [await fresh(), await fresh()];
      await fill(from, library);
      const bytes = await exportBackup(from, OPTIONS);
      await merge(to, bytes);
      expect(await contents(to)).toEqual(await contents(from));
      const again = await preview(to, bytes);
      expect([again.plan.conflicts, Object.values(again.plan.writes).flat()]).toEqual([[], []]);
      await to.documents.save('https://other.gov.cn/1.html', reading('https://other.gov.cn/1.html'), NOW);
      await applyImport(to, await preview(to, bytes), 'replace');
      expect(await contents(to)).toEqual(await contents(from));
    }),
    { numRuns: 12 },
  );
});
