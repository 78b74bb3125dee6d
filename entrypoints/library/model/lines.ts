import { checkFigures } from '../../../lib/checks';
import type { Annotation, Bundle, LineData, Metric, Summary } from '../../../lib/model';
import { type ReviewItem, reviewItems } from '../../../lib/review';
import { excerpt } from '../../../lib/shell/quote';

export type { Summary } from '../../../lib/model';

/** A finding or note of some report. */
export interface Line extends LineData {
  /** Unique over the library: the document's id and the item's. */
  readonly key: string;
  readonly documentId: string;
}

/** @returns what the lists need of one report (its HTML may be left out). */
export function summarise(bundle: Bundle): { readonly summary: Summary; readonly lines: readonly LineData[] } {
  const { document, annotations } = bundle;
  const { text } = document.article;
  const items = reviewItems(text, document.textHash, document.analysis, annotations);
  const lines = items.map((item) => lineOf(item, text));
  const decidable = lines.filter(({ decision }) => decision !== null);
  const live = lines.filter(({ decision }) => decision !== 'dismissed');
  const count = (holds: (line: LineData) => boolean): number => live.filter(holds).length;
  const summary = {
    documentId: document.id,
    findings: decidable.length,
    reviewed: decidable.filter(({ decision }) => decision !== 'pending').length,
    displaced: lines.filter(({ place }) => place !== 'anchored').length,
    ask: checkFigures({ text, analysis: document.analysis }).filter(({ outcome }) => outcome === 'please-check').length,
    lines: lines.length,
    tally: {
      metric: count(({ kind }) => kind === 'metric'),
      commitment: count(({ kind }) => kind === 'commitment'),
      shortcoming: count(({ kind }) => kind === 'shortcoming'),
      note: count(({ kind, note }) => kind === 'note' || note !== ''),
      decided: count(({ decision }) => decision !== null && decision !== 'pending'),
      dismissed: lines.length - live.length,
    },
  };
  return { summary, lines };
}

/** @returns the lines of a report as the lists work with them. */
export const linesOf = (documentId: string, lines: readonly LineData[]): Line[] =>
  lines.map((line) => ({ ...line, documentId, key: `${documentId}\n${line.itemId}` }));

/** Words shown of a long sentence. */
const SHOWN = 160;

function lineOf(item: ReviewItem, text: string): LineData {
  const { finding, annotation, span, outcome } = item;
  const metric = finding?.type === 'metric' ? finding : null;
  const quote = span === null ? stored(annotation) : cut(text, span.start, span.end, metric ? 28 : 0);
  return {
    itemId: item.id,
    kind: item.kind,
    decision: item.decision,
    place: outcome.status,
    figure: metric && figureOf(metric),
    title: metric ? metric.indicator || quote[1] : quote[1],
    indicatorId: metric?.indicatorId ?? null,
    quote,
    start: span?.start ?? annotation?.anchor.position.start ?? 0,
    end: span?.end ?? annotation?.anchor.position.end ?? 0,
    tags: annotation?.tags ?? [],
    categories: annotation?.categories ?? [],
    note: annotation?.note ?? '',
    modified: annotation?.modified ?? '',
  };
}

const figureOf = ({ value, unit, approx, bound, kind, direction }: Metric): LineData['figure'] => ({
  value,
  unit,
  approx,
  bound,
  kind,
  direction,
});

function cut(text: string, start: number, end: number, reach: number): LineData['quote'] {
  const { before, exact, after } = excerpt(text, { start, end }, reach);
  return [reach ? before : '', exact.slice(0, SHOWN).replace(/\s+/g, ' '), reach ? after : ''];
}

/** What an annotation that found no place remembers of it. */
function stored(annotation: Annotation | null): LineData['quote'] {
  if (annotation === null) return ['', '', ''];
  const { prefix, exact, suffix } = annotation.anchor.quote;
  return [prefix.slice(-12), exact.slice(0, SHOWN), suffix.slice(0, 12)].map((part) => part.replace(/\s+/g, ' ')) as [
    string,
    string,
    string,
  ];
}
