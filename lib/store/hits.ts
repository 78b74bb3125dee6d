import type { Annotation, Clip, Span } from '../model';
import { compact, occurrences } from './searchable';
import { annotationWords, clipWords } from './words';

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

/** Characters shown on each side. */
const CONTEXT = 24;
/** Places looked for in one field. */
const MOST = 20;

/**
 * @returns the places of the terms in some words, with these as written around them, in their order.
 * @param words of a record taken as stored, without validation: one that is broken has none, and is named when it is opened
 */
export function textHits(where: SearchHit['in'], words: () => unknown, terms: readonly string[], id = ''): SearchHit[] {
  const text = legible(words);
  const { words: folded, at } = compact(text);
  return terms
    .flatMap((term) => occurrences(folded, term, MOST))
    .map(({ start, end }): Span => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const from = Math.max(0, span.start - CONTEXT);
      const snippet = text.slice(from, span.end + CONTEXT).replace(/[\n\t]/g, ' ');
      const mark = { start: span.start - from, end: span.end - from };
      return { in: where, id, span: where === 'text' ? span : null, snippet, mark };
    });
}

export const annotationHits = (annotation: Annotation, terms: readonly string[]): SearchHit[] =>
  textHits('annotation', () => annotationWords(annotation), terms, annotation.id);

export const clipHits = (clip: Clip, terms: readonly string[]): SearchHit[] =>
  textHits('clip', () => clipWords(clip), terms, clip.id);

function legible(words: () => unknown): string {
  try {
    const text = words();
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
