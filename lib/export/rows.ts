import type { Bundle, FindingType, Section, Span } from '../model';
import { fold } from '../text/fold';
import { type Sentence, splitSentences } from '../text/sentences';
import { type Decided, type Placed, review } from './decided';
import { fragmentUrl } from './text-fragment';
import type { ExportContext } from './types';

/** One finding as decided, with what is needed to check it: its part, its sentence, a link to it. */
export interface FindingRow extends Decided {
  readonly part: Section | null;
  readonly sentence: string;
  /** The page's address with a text fragment for the sentence. */
  readonly href: string;
}

/** Places in one document; built once per document, since every row asks. */
export interface Places {
  /** The top-level part an offset lies in. */
  partAt(offset: number): Section | null;
  /** The sentences a span touches, as one run of text; the span's own words where it lies in none. */
  sentenceOf(span: Span): string;
  /** Address of that sentence. */
  hrefOf(span: Span): string;
}

export function places({ document }: Bundle): Places {
  const { text } = document.article;
  const parts = document.analysis.sections.filter(({ level }) => level === 1);
  const sentences = splitSentences(fold(text));
  const sentenceOf = (span: Span): string => {
    const from = firstEndingAfter(sentences, span.start);
    const first = sentences[from];
    if (!first || first.start >= span.end) return text.slice(span.start, span.end);
    let last = first;
    for (let at = from; at < sentences.length; at++) {
      const next = sentences[at];
      if (!next || next.start >= span.end) break;
      last = next;
    }
    return text.slice(Math.min(first.start, span.start), Math.max(last.end, span.end));
  };
  return {
    partAt: (offset) => parts.find(({ start, end }) => start <= offset && offset < end) ?? null,
    sentenceOf,
    hrefOf: (span) => fragmentUrl(document.url, sentenceOf(span)),
  };
}

/** Index of the first sentence that ends behind `offset`; sentences are in order. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Choice = Pick<ExportContext, 'dismissed' | 'decidedOnly' | 'kinds'>;

/** Findings of a document in reading order, as decided; dismissed ones only where the context asks for them. */
export function findingRows(bundle: Bundle, choice: Choice = {}, at: Places = places(bundle)): FindingRow[] {
  return review(bundle)
    .findings.filter(({ state }) => choice.dismissed || state !== 'dismissed')
    .filter(({ state }) => !choice.decidedOnly || state !== 'pending')
    .filter(({ finding }) => includesKind(choice, finding.type))
    .map((item) => {
      const { span, finding } = item;
      if (span) return { ...item, part: at.partAt(span.start), sentence: at.sentenceOf(span), href: at.hrefOf(span) };
      // Without a place only the words themselves can be shown and looked for.
      return { ...item, part: null, sentence: finding.text, href: fragmentUrl(bundle.document.url, finding.text) };
    });
}

/** An annotation with its part and a link to its sentence. */
export interface AnnotationRow extends Placed {
  readonly part: Section | null;
  readonly href: string;
}

/** All annotations of a document in reading order; dismissals only where asked for, nothing where notes are not wanted. */
export function annotationRows(bundle: Bundle, choice: Choice = {}, at: Places = places(bundle)): AnnotationRow[] {
  if (!includesKind(choice, 'note')) return [];
  return review(bundle)
    .annotations.filter(({ annotation }) => choice.dismissed || annotation.decision !== 'dismissed')
    .map((item) => ({
      ...item,
      part: item.span && at.partAt(item.span.start),
      href: item.span ? at.hrefOf(item.span) : fragmentUrl(bundle.document.url, item.annotation.anchor.quote.exact),
    }));
}

/** Those that are no decision on a finding: notes and highlights. */
export const isNote = ({ annotation }: Placed): boolean => annotation.finding === null;

export const includesKind = ({ kinds }: Choice, kind: FindingType | 'note'): boolean =>
  kinds === undefined || kinds.includes(kind);
