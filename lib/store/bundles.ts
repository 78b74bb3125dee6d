import * as v from 'valibot';
import {
  type Analysis,
  AnalysisSchema,
  AnnotationSchema,
  type Bundle,
  ClipSchema,
  type DocumentRecord,
  DocumentRecordSchema,
  TextVersionSchema,
} from '../model';
import type { Context } from './context';
import { guard } from './errors';
import { ofDocument } from './schema';

/** What stands in where the cache of findings was dropped: all that is known without reading again. */
const unread = (record: DocumentRecord): Analysis => ({
  analyzer: '',
  detection: record.detection,
  report: record.report,
  sections: [],
  metrics: [],
  commitments: [],
  shortcomings: [],
  diagnostics: [{ rule: 'store', message: 'findings are not cached; read the text again' }],
});

const FindingsSchema = v.object({ analysis: AnalysisSchema });
const SnapshotSchema = v.object({ html: v.string() });
const STORES = ['documents', 'texts', 'snapshots', 'findings', 'annotations', 'clips', 'summaries'] as const;
/** Reports fetched ahead of the one in hand: the database works while the page does. */
const AHEAD = 6;

export type Bundles = ReturnType<typeof createBundles>;

/** Reports with all that belongs to them, put together for exports, backups and the library's reading view. */
export function createBundles({ db, read }: Context) {
  /** One report in one transaction, so that its parts agree; without its HTML unless asked for. */
  const fetch = (id: string, withHtml: boolean) =>
    guard(async () => {
      const tx = db.transaction(STORES);
      const raw = await tx.objectStore('documents').get(id);
      const record = read.one('documents', DocumentRecordSchema, raw);
      if (record === undefined) return undefined;
      const version: [string, string] = [id, record.textHash];
      const [text, found, snapshot, annotations, clips, summary] = await Promise.all([
        tx.objectStore('texts').get(version),
        tx.objectStore('findings').getAll(IDBKeyRange.bound(version, [...version, []])),
        withHtml ? tx.objectStore('snapshots').get(version) : undefined,
        tx.objectStore('annotations').index('document').getAll(ofDocument(id)),
        tx.objectStore('clips').index('document').getAll(ofDocument(id)),
        tx.objectStore('summaries').get(id),
      ]);
      return { record, text, found, snapshot, annotations, clips, state: summary?.state };
    });

  /** One report, in its last text, and its state (schema.ts); undefined where it or its text is not there (or broken). */
  async function bundleOf(
    id: string,
    withHtml: boolean,
  ): Promise<{ bundle: Bundle; state: string | undefined } | undefined> {
    const raw = await fetch(id, withHtml);
    const text = raw && read.one('texts', TextVersionSchema, raw.text);
    if (raw === undefined || text === undefined) return undefined;
    const { url, title, saved, retrieved, textHash, collections } = raw.record;
    const bundle = {
      document: {
        ...{ id, url, title, saved, retrieved, textHash, collections },
        article: text.article,
        signals: text.signals,
        analysis: read.many('findings', FindingsSchema, raw.found).at(-1)?.analysis ?? unread(raw.record),
        html: read.one('snapshots', SnapshotSchema, raw.snapshot)?.html ?? '',
      },
      annotations: read.many('annotations', AnnotationSchema, raw.annotations),
      clips: read.many('clips', ClipSchema, raw.clips),
    };
    return { bundle, state: raw.state };
  }

  const get = async (id: string): Promise<Bundle | undefined> => (await bundleOf(id, true))?.bundle;

  /** What is there of some ids, one after the other and some ahead, so that long work holds a few reports at a time. */
  async function* ahead<T>(ids: readonly string[], read: (id: string) => Promise<T | undefined>): AsyncGenerator<T> {
    const coming = ids.slice(0, AHEAD).map(read);
    for (const at of ids.keys()) {
      const one = await coming.shift();
      const next = ids[at + AHEAD];
      if (next !== undefined) coming.push(read(next));
      if (one !== undefined) yield one;
    }
  }

  /** All reports where no ids are named. */
  async function* each(ids?: readonly string[]): AsyncGenerator<Bundle> {
    yield* ahead(ids ?? (await guard(() => db.getAllKeys('documents'))), get);
  }

  return {
    get,
    each,
    /** The same, with how many they are: what exports take. */
    some: (ids: readonly string[]): AsyncIterable<Bundle> & { readonly count: number } => ({
      count: ids.length,
      [Symbol.asyncIterator]: () => each(ids),
    }),
    /** One report without its HTML, and the state it is in: what summaries are made of. */
    source: (id: string) => bundleOf(id, false),
    /** Some of them so, one after the other. */
    sources: (ids: readonly string[]) => ahead(ids, (id) => bundleOf(id, false)),
    /** All at once, for small selections. */
    async all(ids?: readonly string[]): Promise<Bundle[]> {
      const bundles: Bundle[] = [];
      for await (const bundle of each(ids)) bundles.push(bundle);
      return bundles;
    },
  };
}
