import type { Context } from './context';
import { guard } from './errors';
import { annotationHits, clipHits, type SearchHit, textHits } from './hits';
import type { Summaries } from './repositories/summaries';
import { ofDocument } from './schema';
import { countOf, queryTerms } from './searchable';
import { titleOf } from './words';

export type { SearchHit } from './hits';

/** A report in which every term of the query occurs somewhere. */
export interface SearchResult {
  readonly documentId: string;
  /** Occurrences of all terms, counted to the end. */
  readonly count: number;
}

/** Places shown of one report. */
const HITS = 20;
/** Reports whose words are read at once. */
const TOGETHER = 64;
/** Stores whose records are searched. */
const WORDED: ReadonlySet<string> = new Set(['documents', 'texts', 'annotations', 'clips']);

export type Search = ReturnType<typeof createSearch>;

/**
 * Full-text search over reports, annotations, notes and clips. The words of all reports are held in memory from the first
 * search on and gone through one by one: exact, nothing to fall out of step with, and quick (docs/adr). Places in a report are
 * only looked for where they are shown (`hits`).
 */
export function createSearch({ db, changes }: Context, summaries: Summaries) {
  const known = new Map<string, string>();
  /** When a report was last changed, against when its words were asked for. */
  const changed = new Map<string, number>();
  let turn = 0;
  changes.on(({ stores, documents }) => {
    if (!stores.some((name) => WORDED.has(name))) return;
    turn++;
    for (const id of documents.length === 0 ? [...known.keys()] : documents) {
      known.delete(id);
      changed.set(id, turn);
    }
  });

  /** The ids of the reports whose words are there, in pieces: first those known, then the rest as they are read. */
  async function* update(): AsyncGenerator<readonly string[]> {
    const ids = await guard(() => db.getAllKeys('documents'));
    const present = new Set(ids);
    for (const id of known.keys()) if (!present.has(id)) known.delete(id);
    yield ids.filter((id) => known.has(id));
    const missing = ids.filter((id) => !known.has(id));
    for (let at = 0; at < missing.length; at += TOGETHER) {
      const asked = ++turn;
      const words = await summaries.words(missing.slice(at, at + TOGETHER));
      for (const [id, text] of words) if ((changed.get(id) ?? 0) < asked) known.set(id, text);
      yield [...words.keys()];
    }
  }

  return {
    /** Reads the words of all reports, so that the first search is as quick as the next. */
    async warm(): Promise<void> {
      for await (const _ of update());
    },

    /**
     * The reports that hold every term of the query, in pieces: those known first, the rest as they are read.
     * @param query words apart by spaces; each is looked for as it stands, inside words too
     */
    async *each(query: string, signal?: AbortSignal): AsyncGenerator<SearchResult[]> {
      const terms = queryTerms(query);
      if (terms.length === 0) return;
      for await (const ids of update()) {
        if (signal?.aborted) return;
        yield ids.flatMap((documentId) => {
          const count = countIn(known.get(documentId) ?? '', terms);
          return count === 0 ? [] : [{ documentId, count }];
        });
      }
    },

    /** All of them at once. */
    async all(query: string): Promise<SearchResult[]> {
      const results: SearchResult[] = [];
      for await (const some of this.each(query)) results.push(...some);
      return results;
    },

    /** The first places of the query's terms in one report, with the words around them as written. */
    async hits(documentId: string, query: string): Promise<SearchHit[]> {
      const terms = queryTerms(query);
      const { record, version, annotations, clips } = await guard(async () => {
        const tx = db.transaction(['documents', 'texts', 'annotations', 'clips']);
        const found = await tx.objectStore('documents').get(documentId);
        const [text, own, kept] = await Promise.all([
          found && tx.objectStore('texts').get([documentId, found.textHash]),
          tx.objectStore('annotations').index('document').getAll(ofDocument(documentId)),
          tx.objectStore('clips').index('document').getAll(ofDocument(documentId)),
        ]);
        return { record: found, version: text, annotations: own, clips: kept };
      });
      return [
        ...textHits('title', () => record && titleOf(record), terms),
        ...annotations.flatMap((one) => annotationHits(one, terms)),
        ...clips.flatMap((one) => clipHits(one, terms)),
        ...textHits('text', () => version?.article.text, terms),
      ].slice(0, HITS);
    },
  };
}

/** How often the terms occur in a report's words; 0 where one of them does not. */
function countIn(words: string, terms: readonly string[]): number {
  let all = 0;
  for (const term of terms) {
    const count = countOf(words, term);
    if (count === 0) return 0;
    all += count;
  }
  return all;
}
