import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '@/lib/store';
import { applyImport, type Choice, choose, exportBackup } from '@/lib/store/backup';
import { sideId } from '@/lib/store/backup/merge';
import { closeAll, fresh, merge, OPTIONS, preview } from './backup-support';
import { annotation, collect, LATER, NOW, reading, URL_A } from './fixtures';

let store: Store;
beforeEach(async () => {
  store = await fresh();
});
afterEach(closeAll);

describe('merging a colleague’s file', () => {
  const theirs = async (change: (colleague: Store) => Promise<unknown>): Promise<Uint8Array> => {
    const colleague = await fresh();
    await colleague.documents.save(URL_A, reading(URL_A), LATER);
    await change(colleague);
    return exportBackup(colleague, OPTIONS);
  };

  test('recognises the report, keeps first time and both collections', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await collect(store, 'mine', [URL_A]);
    const bytes = await theirs((colleague) => collect(colleague, 'theirs', [URL_A]));
    const { plan } = await merge(store, bytes);
    expect(plan.updated.documents).toBe(1);
    expect(await store.documents.get(URL_A)).toMatchObject({
      saved: NOW,
      retrieved: LATER,
      collections: ['mine', 'theirs'],
    });
  });

  test('keeps both decisions on one finding and names the conflict', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
    const bytes = await theirs((colleague) =>
      colleague.annotations.put(annotation('hers', URL_A, { creator: '李四', decision: 'dismissed' })),
    );
    const { plan } = await merge(store, bytes);
    expect(plan.conflicts).toMatchObject([{ outcome: 'both', ours: { id: 'mine' }, theirs: { id: 'hers' } }]);
    expect((await store.annotations.ofDocument(URL_A)).map(({ id }) => id).sort()).toEqual(['hers', 'mine']);
  });

  test('agreement is no conflict', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
    const bytes = await theirs((colleague) =>
      colleague.annotations.put(annotation('hers', URL_A, { creator: '李四' })),
    );
    expect((await merge(store, bytes)).plan.conflicts).toEqual([]);
  });

  test('another person’s version of the same annotation is kept beside ours, once', async () => {
    await store.annotations.put(annotation('shared', URL_A, { creator: '张三' }));
    const changed = annotation('shared', URL_A, { creator: '李四', note: '应为33件', modified: LATER });
    const bytes = await theirs((colleague) => colleague.annotations.put(changed));
    const { plan } = await merge(store, bytes);
    expect(plan.conflicts).toMatchObject([{ outcome: 'both' }]);
    expect((await store.annotations.get('shared'))?.creator).toBe('张三');
    expect(await store.annotations.get(sideId(changed))).toMatchObject({ creator: '李四', note: '应为33件' });
    await merge(store, bytes);
    expect(await store.annotations.count()).toBe(2);
  });

  test('the same person’s later version wins, an earlier one does not', async () => {
    await store.annotations.put(annotation('one', URL_A, { note: '旧' }));
    const later = await theirs((colleague) =>
      colleague.annotations.put(annotation('one', URL_A, { note: '新', modified: LATER })),
    );
    expect((await merge(store, later)).plan.conflicts).toMatchObject([{ outcome: 'theirs' }]);
    expect((await store.annotations.get('one'))?.note).toBe('新');
    const earlier = await theirs((colleague) => colleague.annotations.put(annotation('one', URL_A, { note: '更旧' })));
    expect((await merge(store, earlier)).plan.conflicts).toMatchObject([{ outcome: 'ours' }]);
    expect((await store.annotations.get('one'))?.note).toBe('新');
  });

  describe('the reader chooses', () => {
    let bytes: Uint8Array;
    beforeEach(async () => {
      await store.documents.save(URL_A, reading(URL_A), NOW);
      await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
      await store.annotations.put(annotation('shared', URL_A, { creator: '张三', kind: null, decision: null }));
      bytes = await theirs((colleague) =>
        colleague.annotations.putMany([
          annotation('hers', URL_A, { creator: '李四', decision: 'dismissed' }),
          annotation('shared', URL_A, { creator: '李四', kind: null, decision: null, note: '另一口径' }),
        ]),
      );
    });
    const kept = async () => (await store.annotations.ofDocument(URL_A)).map(({ id, creator }) => `${id} ${creator}`);
    const take = async (choice: Choice) => {
      const seen = await preview(store, bytes);
      expect(seen.plan.conflicts).toHaveLength(2);
      const plan = choose(seen.plan, new Map(seen.plan.conflicts.map(({ key }) => [key, choice])));
      expect(await applyImport(store, { ...seen, plan }, 'merge')).toMatchObject({ ok: true });
      return plan;
    };

    test('mine: nothing of these is written', async () => {
      expect((await take('ours')).writes.annotations).toEqual([]);
      expect((await kept()).sort()).toEqual(['mine 张三', 'shared 张三']);
    });

    test('theirs: mine gives way; the same file then changes nothing', async () => {
      expect(await take('theirs')).toMatchObject({ added: { annotations: 1 }, updated: { annotations: 1 } });
      expect((await kept()).sort()).toEqual(['hers 李四', 'shared 李四']);
      expect((await preview(store, bytes)).plan).toMatchObject({ conflicts: [], writes: { annotations: [] } });
    });

    test('both: side by side; the same file then asks about decisions only, and writes nothing new', async () => {
      await take('both');
      expect(await kept()).toHaveLength(4);
      const again = await merge(store, bytes);
      expect(again.plan.added.annotations).toBe(0);
      expect(await kept()).toHaveLength(4);
    });

    test('one by one; one of mine that is kept against any of theirs stays', async () => {
      const more = await theirs((colleague) =>
        colleague.annotations.putMany(
          ['h1', 'h2'].map((id) => annotation(id, URL_A, { creator: '李四', decision: 'dismissed' })),
        ),
      );
      const seen = await preview(store, more);
      const [first, second] = seen.plan.conflicts;
      const choices = new Map<string, Choice>([
        [first?.key ?? '', 'theirs'],
        [second?.key ?? '', 'ours'],
      ]);
      expect(choose(seen.plan, choices)).toMatchObject({ removes: [], writes: { annotations: [{ id: 'h1' }] } });
      expect(seen.plan.conflicts.map(({ outcome }) => outcome)).toEqual(['both', 'both']);
    });

    test('whatever is chosen, a file taken twice with the same choices leaves the library as after the first time', async () => {
      const choice = fc.constantFrom<Choice>('ours', 'theirs', 'both');
      await fc.assert(
        fc.asyncProperty(choice, choice, async (a, b) => {
          const target = await fresh();
          await target.documents.save(URL_A, reading(URL_A), NOW);
          await target.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
          await target.annotations.put(annotation('shared', URL_A, { creator: '张三', kind: null, decision: null }));
          const run = async (): Promise<unknown> => {
            const seen = await preview(target, bytes);
            const choices = new Map(seen.plan.conflicts.map(({ key }) => [key, key.includes('shared') ? a : b]));
            await applyImport(target, { ...seen, plan: choose(seen.plan, choices) }, 'merge');
            return target.annotations.ofDocument(URL_A);
          };
          expect(await run()).toEqual(await run());
        }),
        { numRuns: 9 },
      );
    });
  });

  test('the codebook grows', async () => {
    await store.meta.setCodebook(['风险']);
    await merge(store, await theirs((colleague) => colleague.meta.setCodebook(['亮点', '风险'])));
    expect(await store.meta.codebook()).toEqual(['风险', '亮点']);
  });
});
