import type * as v from 'valibot';
import { ok, type Result } from '../../model';
import { start, transact } from '../context';
import { attempt } from '../errors';
import type { Store } from '../open';
import { ofDocument } from '../schema';
import { markStale } from '../stale';
import { type Contents, emptyContents, lineOf, PARTS, RECORDS } from './format';
import { type MergePlan, planMerge } from './merge';
import { type Problem, readBackup } from './read';
import { createWriter } from './write';

export type { Choice, Conflict } from './conflicts';
export { contentsOfAnnotations, contentsOfBundles } from './contents';
export { type Contents, type Manifest, PARTS, type Part } from './format';
export { choose, type MergePlan } from './merge';
export type { Problem } from './read';

export interface ExportOptions {
  readonly generator: string;
  /** ISO time written into the file. */
  readonly now: string;
  readonly signal?: AbortSignal;
  /** Told now and then, with records done and records in all. */
  readonly progress?: (done: number, total: number) => void;
}

/** Records fetched at once. */
const BATCH = 200;

/**
 * The whole library as one zip file.
 * @throws the signal's reason when cancelled
 */
export async function exportBackup(store: Store, options: ExportOptions): Promise<Uint8Array> {
  const { db, read } = store.context;
  const writer = createWriter();
  const unreadable: unknown[] = [];
  const counts = await Promise.all(PARTS.map((part) => db.count(part)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const part of PARTS) {
    writer.begin(part);
    const schema: v.GenericSchema = RECORDS[part];
    for (let range: IDBKeyRange | null = null; ; ) {
      options.signal?.throwIfAborted();
      const keys: IDBValidKey[] = await db.getAllKeys(part, range as never, BATCH);
      const raws: unknown[] = await db.getAll(part, range as never, BATCH);
      for (const raw of raws) {
        const record = read.one(part, schema, raw);
        if (record === undefined) unreadable.push({ part, record: raw });
        else writer.add(await lineOf(part, record));
      }
      done += raws.length;
      options.progress?.(done, total);
      const last = keys.at(-1);
      if (keys.length < BATCH || last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  writer.begin('broken');
  for (const record of unreadable) writer.add(record);
  return writer.finish({ generator: options.generator, created: options.now });
}

/** A file that was read and checked, and what taking it over would do. */
export interface ImportPreview {
  readonly created: string;
  readonly generator: string;
  readonly plan: MergePlan;
  readonly contents: Contents;
}

/**
 * Reads a backup and says what an import would do; writes nothing.
 * @returns `invalid` with the problems where the file is not sound
 */
export async function previewImport(
  store: Store,
  bytes: Uint8Array,
): Promise<{ result: Result<ImportPreview>; problems: readonly Problem[] }> {
  const { result, problems } = readBackup(bytes);
  if (!result.ok) return { result, problems };
  const { manifest, contents } = result.value;
  return { result: ok(await planImport(store, contents, manifest)), problems };
}

/** The same for contents that come from another format (reports, web annotations), already validated. */
export async function planImport(
  store: Store,
  contents: Contents,
  about: { readonly created: string; readonly generator: string },
): Promise<ImportPreview> {
  const { created, generator } = about;
  return { created, generator, contents, plan: planMerge(await present(store, contents), contents) };
}

/** What the library has of the documents and ids that occur in some contents. */
async function present(store: Store, contents: Contents): Promise<Contents> {
  const { db } = store.context;
  const ours = emptyContents();
  const owners = [
    ...contents.documents.map(({ id }) => id),
    ...contents.annotations.map(({ documentId }) => documentId),
  ];
  const ids = new Set([...owners, ...contents.texts.map(({ documentId }) => documentId)]);
  for (const id of ids) {
    const range = ofDocument(id);
    const record = await store.documents.get(id);
    if (record !== undefined) ours.documents.push(record);
    ours.annotations.push(...(await store.annotations.ofDocument(id)));
    for (const part of ['texts', 'snapshots', 'findings'] as const) {
      for (const key of await db.getAllKeys(part, range)) {
        (ours[part] as { documentId: string; textHash: string }[]).push({ documentId: id, textHash: key[1] });
      }
    }
  }
  const here = new Set(ours.annotations.map(({ id }) => id));
  const elsewhere = contents.annotations.map(({ id }) => id).filter((id) => !here.has(id));
  ours.annotations.push(...(await store.annotations.getMany(elsewhere)));
  for (const { id } of contents.clips) {
    const clip = await store.clips.get(id);
    if (clip !== undefined) ours.clips.push(clip);
  }
  ours.collections.push(...(await store.collections.list()));
  ours.views.push(...(await store.views.list()));
  ours.meta.push(...(await db.getAll('meta')));
  return ours;
}

/**
 * Carries out an import, all or nothing: `merge` puts what the plan says; `replace` empties the library first and puts the
 * file's contents.
 * @returns `storage-full` and the like with the library as it was
 */
export function applyImport(
  store: Store,
  preview: ImportPreview,
  mode: 'merge' | 'replace',
): Promise<Result<undefined>> {
  const { db, changes } = store.context;
  const writes = mode === 'merge' ? preview.plan.writes : preview.contents;
  return attempt(async () => {
    await transact(db, ['summaries', 'lines', 'words', ...PARTS], async (tx) => {
      if (mode === 'replace') for (const name of tx.objectStoreNames) await tx.objectStore(name as never).clear();
      const removes = mode === 'merge' ? preview.plan.removes : [];
      const annotations = tx.objectStore('annotations');
      const gone = await Promise.all(removes.map((id) => annotations.get(id)));
      for (const id of removes) start(annotations.delete(id));
      for (const part of PARTS) {
        const target = tx.objectStore(part as never);
        for (const record of writes[part]) start(target.put(record as never));
      }
      const left = gone.flatMap((annotation) => annotation?.documentId ?? []);
      markStale(tx.objectStore('summaries'), [...touched(writes), ...left]);
    });
    changes.emit({ stores: PARTS, documents: [] });
    return undefined;
  });
}

/** The reports an import changes. */
const touched = ({ documents, texts, findings, annotations, clips }: Contents): string[] => [
  ...documents.map(({ id }) => id),
  ...[...texts, ...findings, ...annotations, ...clips].map(({ documentId }) => documentId),
];
