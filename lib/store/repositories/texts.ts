import * as v from 'valibot';
import { type Analysis, AnalysisSchema, type TextVersion, TextVersionSchema } from '../../model';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import { ofDocument } from '../schema';
import { markStale } from '../stale';

const SnapshotSchema = v.object({ html: v.string() });
const FindingsSchema = v.object({ analyzer: v.string(), analysis: AnalysisSchema });

/** Texts of reports, every version; their snapshots and cached findings, keyed alike. */
export function createTexts({ db, read }: Context) {
  return {
    get: async (documentId: string, textHash: string): Promise<TextVersion | undefined> =>
      read.one('texts', TextVersionSchema, await guard(() => db.get('texts', [documentId, textHash]))),

    /** All versions of a page's text, oldest first. */
    versions: async (documentId: string): Promise<TextVersion[]> =>
      read
        .many('texts', TextVersionSchema, await guard(() => db.getAll('texts', ofDocument(documentId))))
        .sort((a, b) => a.retrieved.localeCompare(b.retrieved)),

    /** Reports with more than one version of their text: keys only, no text is read. */
    async revised(): Promise<string[]> {
      const keys = await guard(() => db.getAllKeys('texts'));
      return [...new Set(keys.flatMap(([id], index) => (keys[index - 1]?.[0] === id ? [id] : [])))];
    },

    /** The article's HTML as saved (sanitise before showing), '' where none was kept. */
    html: async (documentId: string, textHash: string): Promise<string> =>
      read.one('snapshots', SnapshotSchema, await guard(() => db.get('snapshots', [documentId, textHash])))?.html ?? '',

    /** What the program found in that text, by the last version that read it; undefined where the cache was dropped. */
    async findings(documentId: string, textHash: string): Promise<Analysis | undefined> {
      const range = IDBKeyRange.bound([documentId, textHash], [documentId, textHash, []]);
      const records = read.many('findings', FindingsSchema, await guard(() => db.getAll('findings', range)));
      return records.at(-1)?.analysis;
    },

    /** Keeps findings made again, e.g. by a newer analyzer in the library page. */
    putFindings: (documentId: string, textHash: string, analysis: Analysis): Promise<void> =>
      transact(db, ['findings', 'summaries'], async (tx) => {
        start(tx.objectStore('findings').put({ documentId, textHash, analyzer: analysis.analyzer, analysis }));
        markStale(tx.objectStore('summaries'), [documentId]);
      }),

    /** Drops the cache of findings; the reader's decisions are elsewhere. */
    dropFindings: (): Promise<void> =>
      transact(db, ['documents', 'findings', 'summaries'], async (tx) => {
        start(tx.objectStore('findings').clear());
        markStale(tx.objectStore('summaries'), await tx.objectStore('documents').getAllKeys());
      }),
  };
}
