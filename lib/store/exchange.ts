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
  async annotation(tx, edit, touched) {
    const back = await swap(tx.objectStore('annotations'), edit, 'modified');
    if (back !== null) touched.changed.add((edit.after ?? back.after)?.documentId ?? '');
    return back;
  },

  async clip(tx, edit, touched) {
    const back = await swap(tx.objectStore('clips'), edit, 'id');
    if (back !== null) touched.changed.add((edit.after ?? back.after)?.documentId ?? '');
    return back;
  },

  async collection(tx, edit) {
    const held = tx.objectStore('documents').index('collection');
    if (edit.before !== null && edit.after === null && (await held.count(edit.before.id)) > 0) return null;
    return swap(tx.objectStore('collections'), edit, 'name');
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

  view: (tx, edit) => swap(tx.objectStore('views'), edit, 'id'),

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

/** One record in another one's place. `Told` is what tells of a record whether it still is as an act left it. */
interface Swap<Of, Kept extends Identified, Told extends keyof Kept> {
  readonly of: Of;
  readonly before: Pick<Kept, Told | 'id'> | null;
  readonly after: Kept | null;
}
interface Identified {
  readonly id: string;
}
/** As much of an object store as a swap needs. */
interface Shelf<Kept> {
  get(id: string): Promise<Kept | undefined>;
  put(record: Kept): Promise<unknown>;
  delete(id: string): Promise<void>;
}

/** Puts a record in another one's place, or takes it away. @returns the way back; null where it has to be left */
async function swap<Of, Kept extends Identified, Told extends keyof Kept>(
  store: Shelf<Kept>,
  { of, before, after }: Swap<Of, Kept, Told>,
  told: Told,
): Promise<Swap<Of, Kept, Told> | null> {
  const id = (after ?? before)?.id ?? '';
  const now = (await store.get(id)) ?? null;
  if (now?.[told] !== before?.[told]) return null;
  start(after === null ? store.delete(id) : store.put(after));
  return { of, before: after && ({ id, [told]: after[told] } as Swap<Of, Kept, Told>['before']), after: now };
}

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
