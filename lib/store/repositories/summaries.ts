import { version as BY } from '../../../package.json';
import type { LineData, Summary } from '../../model';
import type { Bundles } from '../bundles';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import type { LinesRecord, WordsRecord } from '../schema';
import { wordsOf } from '../words';

/** What was made of a report in some state. */
export interface Made {
  readonly summary: Summary;
  readonly lines: readonly LineData[];
  /** What search looks through (words.ts). */
  readonly words: string;
  /** The report's state when it was read (`bundles.source`). */
  readonly state: string | undefined;
}

export type Summaries = ReturnType<typeof createSummaries>;

/**
 * What the lists and the search need of each report, made once and kept: opening a library of thousands of reports reads one
 * small record each. Each version of the extension makes its own. A cache, left out of backups; whatever changes a report says so here in its own transaction (stale.ts).
 */
export function createSummaries({ db }: Context, bundles: Bundles) {
  /** Records of some reports, those that are of the state the summary says. */
  const fresh = <Name extends 'lines' | 'words', Kept extends { lines: LinesRecord; words: WordsRecord }[Name]>(
    name: Name,
    ids: readonly string[],
  ): Promise<Kept[]> =>
    guard(async () => {
      const tx = db.transaction(['summaries', name]);
      const [states, records] = await Promise.all([
        Promise.all(ids.map((id) => tx.objectStore('summaries').get(id))),
        Promise.all(ids.map((id) => tx.objectStore(name).get(id))),
      ]);
      return (records as (Kept | undefined)[]).flatMap((record, at) =>
        record !== undefined && states[at]?.by === BY && states[at].state === record.state ? [record] : [],
      );
    });

  return {
    /** The summaries that are up to date and made by this version of the extension. */
    list: async (): Promise<Summary[]> =>
      (await guard(() => db.getAll('summaries'))).flatMap((record) =>
        record.summary !== null && record.by === BY ? [record.summary] : [],
      ),

    /** The lines of some reports; those that have to be made again are left out. */
    lines: (ids: readonly string[]): Promise<LinesRecord[]> => fresh('lines', ids),

    /** The search words of some reports; what is not kept is taken from the report itself, so that none is missed. */
    async words(ids: readonly string[]): Promise<Map<string, string>> {
      const kept = await fresh('words', ids);
      const words = new Map(kept.map((record) => [record.documentId, record.words]));
      for (const id of ids) {
        if (words.has(id)) continue;
        const source = await bundles.source(id);
        if (source !== undefined) words.set(id, wordsOf(source.bundle));
      }
      return words;
    },

    /** Keeps what was made, except of reports that have changed meanwhile. @returns the ids that were kept. */
    keep: (all: readonly Made[]): Promise<string[]> =>
      transact(
        db,
        ['summaries', 'lines', 'words'],
        async (tx) => {
          const store = tx.objectStore('summaries');
          const now = await Promise.all(all.map(({ summary }) => store.get(summary.documentId)));
          return all.flatMap(({ summary, lines, words, state: was }, at) => {
            if (now[at]?.state !== was) return [];
            const { documentId } = summary;
            const state = was ?? crypto.randomUUID();
            start(store.put({ documentId, state, by: BY, summary }));
            start(tx.objectStore('lines').put({ documentId, state, lines: [...lines] }));
            start(tx.objectStore('words').put({ documentId, state, words }));
            return [documentId];
          });
        },
        'relaxed',
      ),
  };
}
