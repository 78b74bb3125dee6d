import type { BackgroundHandlers } from '../../lib/messaging/dispatch';
import { documentId, fail, ok, type Result } from '../../lib/model';
import { likelySame } from '../../lib/review/likeness';
import { attempt, isSettled, type Store } from '../../lib/store';
import { clipFromFile } from '../../lib/text/pixels';

type LibraryMessage = Extract<keyof BackgroundHandlers, `${'document' | 'annotation' | 'clip'}/${string}`>;

/**
 * The messages of pages about their own report. Whatever a page sends, it reaches only what belongs to the address the
 * browser vouches for: identity is `sender.url`, and a payload that names another document is refused.
 * @param open opens the library (once)
 * @param saved told when a tab's report is in the library now
 */
export function libraryHandlers(
  open: () => Promise<Store>,
  now: () => string,
  saved: (tabId: number) => void,
): Pick<BackgroundHandlers, LibraryMessage> {
  const use = <T>(work: (store: Store) => Promise<Result<T>>): Promise<Result<T>> =>
    attempt(async () => work(await open())).then((result) => (result.ok ? result.value : result));

  return {
    'document/save': (reading, sender) =>
      use(async (store) => {
        const { id, textHash } = await store.documents.save(sender.url, reading, now());
        saved(sender.tabId);
        return ok({ id, textHash });
      }),

    'document/open': (_, sender) =>
      use(async (store) => {
        const id = documentId(sender.url);
        const record = await store.documents.get(id);
        const settled = await store.meta.settledTwins();
        const alike = (await store.documents.ids()).filter(
          (other) => likelySame(other, id) !== null && !settled.some((twins) => isSettled(twins, id, other)),
        );
        const others = await Promise.all(alike.map(store.documents.get));
        return ok({
          saved: record !== undefined,
          textHash: record?.textHash ?? null,
          annotations: await store.annotations.ofDocument(id),
          tags: [...(await store.annotations.tags()).keys()],
          codebook: await store.meta.codebook(),
          similar: others
            .filter((other) => other !== undefined)
            .map(({ id: otherId, report, title, saved }) => ({ id: otherId, title: report.title || title, saved })),
        });
      }),

    'document/text': ({ textHash }, sender) =>
      use(async (store) => {
        const version = await store.texts.get(documentId(sender.url), textHash);
        return version === undefined
          ? fail('not-found')
          : ok({ text: version.article.text, retrieved: version.retrieved });
      }),

    'document/collect': ({ collections }, sender) =>
      use(async (store) => {
        await store.documents.setCollections(documentId(sender.url), collections);
        return ok(undefined);
      }),

    'annotation/put': (annotation, sender) =>
      use(async (store) => {
        const own = documentId(sender.url);
        const before = await store.annotations.get(annotation.id);
        if (annotation.documentId !== own || (before?.documentId ?? own) !== own) return fail('refused');
        await store.annotations.put(annotation);
        return ok(undefined);
      }),

    'annotation/remove': ({ id }, sender) =>
      use(async (store) => {
        const before = await store.annotations.get(id);
        if (before === undefined) return ok(undefined);
        if (before.documentId !== documentId(sender.url)) return fail('refused');
        await store.annotations.remove([id]);
        return ok(undefined);
      }),

    'clip/put': (clip, sender) =>
      use(async (store) => {
        const own = documentId(sender.url);
        const before = await store.clips.get(clip.id);
        if (clip.documentId !== own || (before?.documentId ?? own) !== own) return fail('refused');
        await store.clips.put(clipFromFile(clip));
        return ok(undefined);
      }),

    'clip/remove': ({ id }, sender) =>
      use(async (store) => {
        const before = await store.clips.get(id);
        if (before === undefined) return ok(undefined);
        if (before.documentId !== documentId(sender.url)) return fail('refused');
        await store.clips.remove(id);
        return ok(undefined);
      }),
  };
}
