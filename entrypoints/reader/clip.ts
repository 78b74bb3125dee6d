import type { Clip, Span } from '@/lib/model';
import type { Act } from '@/lib/review';
import { outlineOf } from './passage';
import type { PageReading } from './reading';

/** What of a clip depends on what is clipped. */
type Made = Pick<Clip, 'kind'> & Partial<Pick<Clip, 'text' | 'grid' | 'tables' | 'figure' | 'picture'>>;

/** A clip of this page: its words, where they stand, and the page as it is now. */
export function clipOf(reading: PageReading, act: Act, span: Span, made: Made): Clip {
  const { report, sections } = reading.analysis;
  return {
    id: act.id,
    documentId: act.documentId,
    created: act.now,
    anchor: { start: span.start, end: span.end, textHash: act.textHash },
    text: act.text.slice(span.start, span.end),
    grid: [],
    tables: [],
    figure: null,
    picture: null,
    source: { url: reading.url, title: report.title || reading.title, issuer: report.issuer, retrieved: act.now },
    outline: outlineOf(sections, span)
      .map(({ title }) => title)
      .filter(Boolean),
    note: '',
    tags: [],
    ...made,
  };
}
