import type { Analysis, Bundle, DocumentRecord } from '../model';
import type { Annotations } from './repositories/annotations';
import type { Clips } from './repositories/clips';
import type { Documents } from './repositories/documents';
import type { Texts } from './repositories/texts';

interface Parts {
  readonly documents: Documents;
  readonly texts: Texts;
  readonly annotations: Annotations;
  readonly clips: Clips;
}

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

export type Bundles = ReturnType<typeof createBundles>;

/** Reports with all that belongs to them, put together for exports, backups and the library's reading view. */
export function createBundles({ documents, texts, annotations, clips }: Parts) {
  /** One report, in its last text; undefined where it or its text is not there (or broken). */
  const get = async (id: string): Promise<Bundle | undefined> => {
    const record = await documents.get(id);
    const text = record && (await texts.get(id, record.textHash));
    if (record === undefined || text === undefined) return undefined;
    const { url, title, saved, retrieved, textHash, collections } = record;
    return {
      document: {
        ...{ id, url, title, saved, retrieved, textHash, collections },
        article: text.article,
        signals: text.signals,
        analysis: (await texts.findings(id, textHash)) ?? unread(record),
        html: await texts.html(id, textHash),
      },
      annotations: await annotations.ofDocument(id),
      clips: await clips.ofDocument(id),
    };
  };

  /** One after the other, so that a long export holds one report at a time; all reports where no ids are named. */
  async function* each(ids?: readonly string[]): AsyncGenerator<Bundle> {
    for (const id of ids ?? (await documents.list()).map((record) => record.id)) {
      const bundle = await get(id);
      if (bundle !== undefined) yield bundle;
    }
  }

  return {
    get,
    each,
    /** All at once, for small selections. */
    async all(ids?: readonly string[]): Promise<Bundle[]> {
      const bundles: Bundle[] = [];
      for await (const bundle of each(ids)) bundles.push(bundle);
      return bundles;
    },
  };
}
