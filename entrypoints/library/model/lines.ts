import type { FigureSource } from '../../../components/figures';
import { checkFigures } from '../../../lib/checks';
import type { Annotation, Bundle, Decision, FindingType } from '../../../lib/model';
import { type ReviewItem, reviewItems } from '../../../lib/review';
import { excerpt } from '../../../lib/shell/quote';

/** One finding or note as the lists show it: light enough that 100,000 of them stay in memory. */
export interface Line {
  /** Unique over the library: the document's id and the item's. */
  readonly key: string;
  readonly documentId: string;
  readonly itemId: string;
  readonly kind: FindingType | 'note';
  readonly decision: 'pending' | Decision | null;
  readonly place: ReviewItem['outcome']['status'];
  readonly figure: FigureSource | null;
  /** Indicator of a metric, else the words themselves. */
  readonly title: string;
  readonly indicatorId: string | null;
  /** Words around the finding, cut into before, exact, after. */
  readonly quote: readonly [before: string, exact: string, after: string];
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
  readonly note: string;
}

/** A report in numbers, and its lines. */
export interface Summary {
  readonly documentId: string;
  readonly lines: readonly Line[];
  /** Findings to decide and those decided; dismissed ones count as decided. */
  readonly findings: number;
  readonly reviewed: number;
  readonly notes: number;
  /** Lines whose words are not in place as they were marked. */
  readonly displaced: number;
  /** Figures a check asks to look at. */
  readonly ask: number;
}

/** @returns what the lists need of one report. */
export function summarise(bundle: Bundle): Summary {
  const { document, annotations } = bundle;
  const { text } = document.article;
  const items = reviewItems(text, document.textHash, document.analysis, annotations);
  const lines = items.map((item) => lineOf(item, document.id, text));
  const decidable = lines.filter(({ decision }) => decision !== null);
  return {
    documentId: document.id,
    lines,
    findings: decidable.length,
    reviewed: decidable.filter(({ decision }) => decision !== 'pending').length,
    notes: lines.filter(({ kind, note }) => kind === 'note' || note !== '').length,
    displaced: lines.filter(({ place }) => place !== 'anchored').length,
    ask: checkFigures({ text, analysis: document.analysis }).filter(({ outcome }) => outcome === 'please-check').length,
  };
}

/** Words shown of a long sentence. */
const SHOWN = 160;

function lineOf(item: ReviewItem, documentId: string, text: string): Line {
  const { finding, annotation, span, outcome } = item;
  const metric = finding?.type === 'metric' ? finding : null;
  const quote = span === null ? stored(annotation) : cut(text, span.start, span.end, metric ? 28 : 0);
  return {
    key: `${documentId}\n${item.id}`,
    documentId,
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
    note: annotation?.note ?? '',
  };
}

const figureOf = ({ value, unit, approx, bound, kind, direction }: FigureSource): FigureSource => ({
  value,
  unit,
  approx,
  bound,
  kind,
  direction,
});

function cut(text: string, start: number, end: number, reach: number): Line['quote'] {
  const { before, exact, after } = excerpt(text, { start, end }, reach);
  return [reach ? before : '', exact.slice(0, SHOWN).replace(/\s+/g, ' '), reach ? after : ''];
}

/** What an annotation that found no place remembers of it. */
function stored(annotation: Annotation | null): Line['quote'] {
  if (annotation === null) return ['', '', ''];
  const { prefix, exact, suffix } = annotation.anchor.quote;
  return [prefix.slice(-12), exact.slice(0, SHOWN), suffix.slice(0, 12)].map((part) => part.replace(/\s+/g, ' ')) as [
    string,
    string,
    string,
  ];
}
