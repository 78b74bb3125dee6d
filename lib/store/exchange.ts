import type { IDBPTransaction } from 'idb';
import type { Edit, Taken } from '../model';
import { type Context, start, transact } from './context';
import { ABSENT, asKeys } from './repositories/meta';
import { ofDocument, type Schema, type StoreName } from './schema';
import { markStale } from './stale';

/** What came of some edits. */
export interface Exchanged {
  /** The edits that take back what was done. */
  readonly back: readonly Edit[];
  /** How many were left: what they start from is no longer there. */
  readonly left: number;
}

type Tx = IDBPTransaction<Schema, [StoreName, ...StoreName[]], 'readwrite'>;
type EditOf<Kind extends Edit['of']> = Extract<Edit, { of: Kind }>;

/** All that goes with a report; the last three are made of the others. */
const REPORT = ['documents', 'texts', 'snapshots', 'findings', 'annotations', 'clips'] as const;
const MADE = ['summaries', 'lines', 'words'] as const;

const STORES: Readonly<Record<Edit['of'], readonly StoreName[]>> = {
  annotation: ['annotations', 'summaries'],
  clip: ['clips', 'summaries'],
  collection: ['collections', 'documents'],
  membership: ['collections', 'documents'],
  view: ['views'],
  absence: ['meta'],
  report: [...REPORT, ...MADE],
};

/**
 * Carries edits out, all of those that can be or none. An edit whose `before` is not what the library has, because it was
 * changed on another page meanwhile, is left: nothing is overwritten unseen. A collection with reports in it is not taken away,
 * and a report put back keeps what was written under its address since.
 * @throws StoreError with the library as it was
 */
export async function exchange({ db, changes }: Context, edits: readonly Edit[]): Promise<Exchanged> {
  if (edits.length === 0) return { back: [], left: 0 };
  const stores = [...new Set(edits.flatMap(({ of }) => STORES[of]))];
  const touched: Touched = { changed: new Set(), gone: new Set() };
  const back = await transact(db, stores as [StoreName, ...StoreName[]], async (tx) => {
    const one = (edit: Edit): Promise<Edit | null> => (HANDLERS[edit.of] as Handler)(tx, edit, touched);
    const done: (Edit | null)[] = [];
    // Annotations of one act are different ones: asked for all at once. Others follow upon each other.
    if (edits.every(({ of }) => of === 'annotation')) done.push(...(await Promise.all(edits.map(one))));
    else for (const edit of edits) done.push(await one(edit));
    if (stores.includes('summaries')) markStale(tx.objectStore('summaries'), touched.changed);
    return done.filter((edit) => edit !== null).reverse();
  });
  const told = stores.filter((name) => !MADE.some((made) => made === name));
  if (back.length > 0) changes.emit({ stores: told, documents: [...touched.changed, ...touched.gone] });
  return { back, left: edits.length - back.length };
}

/** The reports concerned: changed, so that what is made of them is out of date, or no longer there. */
interface Touched {
  readonly changed: Set<string>;
  readonly gone: Set<string>;
}
type Handler = (tx: Tx, edit: Edit, touched: Touched) => Promise<Edit | null>;

/** For each kind: does it, and returns its way back; null where it has to be left. */
const HANDLERS: {
  readonly [Kind in Edit['of']]: (tx: Tx, edit: EditOf<Kind>, touched: Touched) => Promise<Edit | null>;
} = {
  async annotation(tx, { of, before, after }, touched) {
    const store = tx.objectStore('annotations');
    const id = (after ?? before)?.id ?? '';
    const now = (await store.get(id)) ?? null;
    if (now?.modified !== before?.modified) return null;
    start(after === null ? store.delete(id) : store.put(after));
    touched.changed.add((after ?? now)?.documentId ?? '');
    return { of, before: after && { id, modified: after.modified }, after: now };
  },

  async clip(tx, { of, before, after }, touched) {
    const store = tx.objectStore('clips');
    const id = (after ?? before)?.id ?? '';
    const now = (await store.get(id)) ?? null;
    if (now?.id !== before?.id) return null;
    start(after === null ? store.delete(id) : store.put(after));
    touched.changed.add((after ?? now)?.documentId ?? '');
    return { of, before: after && { id }, after: now };
  },

  async collection(tx, { of, before, after }) {
    const store = tx.objectStore('collections');
    const id = (after ?? before)?.id ?? '';
    const now = (await store.get(id)) ?? null;
    if (now?.name !== before?.name) return null;
    if (after === null && (await tx.objectStore('documents').index('collection').count(id)) > 0) return null;
    start(after === null ? store.delete(id) : store.put(after));
    return { of, before: after && { id, name: after.name }, after: now };
  },

  async membership(tx, edit, touched) {
    const { documentId, collection, before, after } = edit;
    const documents = tx.objectStore('documents');
    const record = await documents.get(documentId);
    if (record === undefined || record.collections.includes(collection) !== before) return null;
    if (after && (await tx.objectStore('collections').getKey(collection)) === undefined) return null;
    const others = record.collections.filter((other) => other !== collection);
    start(documents.put({ ...record, collections: after ? [...others, collection] : others }));
    touched.changed.add(documentId);
    return { ...edit, before: after, after: before };
  },

  async view(tx, { of, before, after }) {
    const store = tx.objectStore('views');
    const id = (after ?? before)?.id ?? '';
    const now = (await store.get(id)) ?? null;
    if (now?.id !== before?.id) return null;
    start(after === null ? store.delete(id) : store.put(after));
    return { of, before: after && { id }, after: now };
  },

  async absence(tx, edit) {
    const { key, before, after } = edit;
    const store = tx.objectStore('meta');
    const keys = new Set(asKeys((await store.get(ABSENT))?.value));
    if (keys.has(key) !== before) return null;
    if (after) keys.add(key);
    else keys.delete(key);
    start(store.put({ key: ABSENT, value: [...keys] }));
    return { ...edit, before: after, after: before };
  },

  async report(tx, { of, before, after }, touched) {
    const id = (after ?? before)?.id ?? '';
    if (after !== null) await putBack(tx, after);
    const taken = after === null ? await takeOut(tx, id) : null;
    if (after === null && taken === null) return null;
    (after === null ? touched.gone : touched.changed).add(id);
    return { of, before: after && { id }, after: taken };
  },
};

/** Removes a report with all that belongs to it. @returns what was there; null where it was not in the library */
async function takeOut(tx: Tx, id: string): Promise<Taken | null> {
  const document = await tx.objectStore('documents').get(id);
  if (document === undefined) return null;
  const range = ofDocument(id);
  const taken: Taken = {
    id,
    document,
    texts: await tx.objectStore('texts').getAll(range),
    snapshots: await tx.objectStore('snapshots').getAll(range),
    findings: await tx.objectStore('findings').getAll(range),
    annotations: await tx.objectStore('annotations').index('document').getAll(range),
    clips: await tx.objectStore('clips').index('document').getAll(range),
  };
  start(tx.objectStore('documents').delete(id));
  for (const name of ['texts', 'snapshots', 'findings'] as const) start(tx.objectStore(name).delete(range));
  for (const name of MADE) start(tx.objectStore(name).delete(id));
  for (const annotation of taken.annotations) start(tx.objectStore('annotations').delete(annotation.id));
  for (const clip of taken.clips) start(tx.objectStore('clips').delete(clip.id));
  return taken;
}

/** Puts a report back. What has been written since under the same keys stays */
async function putBack(tx: Tx, { document, ...parts }: Taken): Promise<void> {
  const add = async (name: (typeof REPORT)[number], key: IDBValidKey, record: unknown): Promise<void> => {
    const store = tx.objectStore(name);
    if ((await store.getKey(key as never)) === undefined) start(store.put(record as never));
  };
  await add('documents', document.id, document);
  for (const name of ['texts', 'snapshots'] as const)
    for (const record of parts[name]) await add(name, [record.documentId, record.textHash], record);
  for (const record of parts.findings)
    await add('findings', [record.documentId, record.textHash, record.analyzer], record);
  for (const name of ['annotations', 'clips'] as const)
    for (const record of parts[name]) await add(name, record.id, record);
}
