import type { BackgroundHandlers } from '../../lib/messaging/dispatch';
import { documentId, fail, ok, type Result } from '../../lib/model';
import { likelySame } from '../../lib/review/likeness';
import { attempt, isSettled, type Store } from '../../lib/store';
import { clipFromFile, clipToFile } from '../../lib/text/pixels';

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

    'document/collect': ({ edits }, sender) =>
      use(async (store) => {
        const own = documentId(sender.url);
        const isAllowed = edits.every((edit) =>
          // A page may make a collection, and take an empty one away: it renames none.
          edit.of === 'membership' ? edit.documentId === own : edit.before === null || edit.after === null,
        );
        if (!isAllowed) return fail('refused');
        const { back } = await store.exchange(edits);
        return back.length === 0 && edits.length > 0 ? fail('changed-elsewhere') : ok(undefined);
      }),

    'document/remove': (_, sender) =>
      use(async (store) => {
        const { back } = await store.exchange([{ of: 'report', before: { id: documentId(sender.url) }, after: null }]);
        const [edit] = back;
        if (edit?.of !== 'report' || edit.after === null) return fail('not-found');
        return ok({ ...edit.after, clips: await Promise.all(edit.after.clips.map(clipToFile)) });
      }),

    'document/put-back': (taken, sender) =>
      use(async (store) => {
        const own = documentId(sender.url);
        const { id, document, texts, snapshots, findings, annotations, clips } = taken;
        const owners = [...texts, ...snapshots, ...findings, ...annotations, ...clips].map(({ documentId: of }) => of);
        if ([id, document.id, ...owners].some((owner) => owner !== own)) return fail('refused');
        const after = { ...taken, clips: clips.map(clipFromFile) };
        await store.exchange([{ of: 'report', before: null, after }]);
        saved(sender.tabId);
        return ok(undefined);
      }),

    'annotation/put': (annotation, sender) =>
      use(async (store) => {
        const before = await store.annotations.get(annotation.id);
        return ofPage(sender, [annotation, before], () => store.annotations.put(annotation));
      }),

    'annotation/remove': ({ id }, sender) =>
      use(async (store) => {
        const before = await store.annotations.get(id);
        return before ? ofPage(sender, [before], () => store.annotations.remove([id])) : ok(undefined);
      }),

    'clip/put': (clip, sender) =>
      use(async (store) => {
        const before = await store.clips.get(clip.id);
        return ofPage(sender, [clip, before], () => store.clips.put(clipFromFile(clip)));
      }),

    'clip/remove': ({ id }, sender) =>
      use(async (store) => {
        const before = await store.clips.get(id);
        return before ? ofPage(sender, [before], () => store.clips.remove(id)) : ok(undefined);
      }),
  };
}

/**
 * Does what a page asks for with one of its records.
 * @param records what is sent and what has its id now: refused where either belongs to another page
 */
async function ofPage(
  { url }: { readonly url: string },
  records: readonly ({ readonly documentId: string } | undefined)[],
  act: () => Promise<unknown>,
): Promise<Result<undefined>> {
  const own = documentId(url);
  if (records.some((record) => record !== undefined && record.documentId !== own)) return fail('refused');
  await act();
  return ok(undefined);
}
