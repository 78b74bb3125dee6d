import type { Span } from '../model';
import type { Context } from './context';
import { guard } from './errors';
import { wordsOf } from './repositories/annotations';
import { ofDocument } from './schema';
import { mayHold, occurrences, queryTerms, searchable } from './signature';

/** One place where a term of the query occurs. */
export interface SearchHit {
  /** Where: the report's title or text, an annotation's words, or a clip's. */
  readonly in: 'title' | 'text' | 'annotation' | 'clip';
  /** Id of the annotation or clip; '' for title and text. */
  readonly id: string;
  /** The place in the article text (UTF-16), null outside it. */
  readonly span: Span | null;
  /** Words around it as written, and the term's place in them. */
  readonly snippet: string;
  readonly mark: Span;
}

/** A report in which every term of the query occurs somewhere. */
export interface SearchResult {
  readonly documentId: string;
  /** Occurrences of all terms, counted to the end. */
  readonly count: number;
  /** The first of them. */
  readonly hits: readonly SearchHit[];
}

const CONTEXT = 24;
const HITS = 20;
/** Reports looked at together: requests overlap, and the first results still come at once. */
const TOGETHER = 8;

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' · ');

/**
 * Words of a record as stored. Search reads thousands of records for their words alone, so it does not validate them whole:
 * one that is broken has no words, and is named when it is opened.
 */
function legible(words: () => unknown): string {
  try {
    const text = words();
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** A report's signatures. */
interface Fields {
  text?: Uint8Array;
  annotations?: Uint8Array;
}

/** A report that may hold every term, and in which of its parts any of them. */
interface Candidate {
  readonly id: string;
  readonly inText: boolean;
  readonly inOwn: boolean;
}

interface Field {
  readonly in: SearchHit['in'];
  readonly id: string;
  readonly text: string;
  /** Where the field's text begins in the article; null where it is not of the article. */
  readonly at: number | null;
}

export type Search = ReturnType<typeof createSearch>;

/** Full-text search over reports, annotations, notes and clips; traditional finds simplified, full width finds half. */
export function createSearch({ db, changes }: Context) {
  /** Kept between searches, while the reader types; a change anywhere drops them. */
  let signatures: Promise<Map<string, Fields>> | undefined;
  changes.on(() => {
    signatures = undefined;
  });
  async function loadSignatures(): Promise<Map<string, Fields>> {
    const fields = new Map<string, Fields>();
    for (const { documentId, part, bits } of await guard(() => db.getAll('signatures'))) {
      const known = fields.get(documentId);
      if (known === undefined) fields.set(documentId, { [part]: bits });
      else known[part] = bits;
    }
    return fields;
  }

  /** Documents that may hold every term, by their signatures (signature.ts); never misses one. */
  async function candidates(terms: readonly string[]): Promise<Candidate[]> {
    signatures ??= loadSignatures();
    const found: Candidate[] = [];
    for (const [id, { text, annotations: own }] of await signatures) {
      const inText = terms.map((term) => text !== undefined && mayHold(text, term));
      const inOwn = terms.map((term) => own !== undefined && mayHold(own, term));
      if (terms.some((_, i) => !inText[i] && !inOwn[i])) continue;
      found.push({ id, inText: inText.some(Boolean), inOwn: inOwn.some(Boolean) });
    }
    return found;
  }

  /** Looks at the words themselves, only where the signatures say they may be. */
  async function look({ id, inText, inOwn }: Candidate, terms: readonly string[]): Promise<SearchResult | null> {
    const fields: Field[] = [];
    if (inText) {
      const record = await guard(() => db.get('documents', id));
      const version = record && (await guard(() => db.get('texts', [id, record.textHash])));
      fields.push({ in: 'title', id: '', text: legible(() => record?.report.title || record?.title), at: null });
      fields.push({ in: 'text', id: '', text: legible(() => version?.article.text), at: 0 });
    }
    if (inOwn) {
      for (const annotation of await guard(() => db.getAllFromIndex('annotations', 'document', ofDocument(id)))) {
        const text = legible(() => joined(wordsOf(annotation).slice(1)));
        fields.push({ in: 'annotation', id: annotation.id, text, at: null });
      }
      for (const clip of await guard(() => db.getAllFromIndex('clips', 'document', ofDocument(id)))) {
        fields.push({ in: 'clip', id: clip.id, text: legible(() => joined([clip.note, ...clip.tags])), at: null });
      }
    }
    return match(id, fields, terms);
  }

  return {
    /**
     * Reports that hold every word of the query, one after the other as they are confirmed: the first come at once.
     * @param query words separated by spaces; each is looked for as it stands, inside words too
     */
    async *each(query: string, signal?: AbortSignal): AsyncGenerator<SearchResult> {
      const terms = queryTerms(query);
      if (terms.length === 0) return;
      const found = await candidates(terms);
      for (let at = 0; at < found.length; at += TOGETHER) {
        if (signal?.aborted) return;
        const results = await Promise.all(found.slice(at, at + TOGETHER).map((candidate) => look(candidate, terms)));
        for (const result of results) if (result !== null) yield result;
      }
    },
    /** The first `limit` reports, in the order of their addresses. */
    async all(query: string, limit = Number.POSITIVE_INFINITY): Promise<SearchResult[]> {
      const results: SearchResult[] = [];
      for await (const result of this.each(query)) {
        results.push(result);
        if (results.length >= limit) break;
      }
      return results;
    },
  };
}

/** @returns the hits of every term in the fields of one report, or null where a term is in none. */
export function match(documentId: string, fields: readonly Field[], terms: readonly string[]): SearchResult | null {
  const hits: SearchHit[] = [];
  const found = new Set<string>();
  let count = 0;
  for (const field of fields) {
    const folded = searchable(field.text);
    for (const term of terms) {
      const places = occurrences(folded, term);
      if (places.length > 0) found.add(term);
      count += places.length;
      for (const place of places.slice(0, HITS)) hits.push(hitOf(field, place));
    }
  }
  return found.size === terms.length ? { documentId, count, hits: hits.slice(0, HITS) } : null;
}

function hitOf(field: Field, place: Span): SearchHit {
  const from = Math.max(0, place.start - CONTEXT);
  const snippet = field.text.slice(from, place.end + CONTEXT).replace(/[\n\t]/g, ' ');
  return {
    in: field.in,
    id: field.id,
    span: field.at === null ? null : { start: field.at + place.start, end: field.at + place.end },
    snippet,
    mark: { start: place.start - from, end: place.end - from },
  };
}
