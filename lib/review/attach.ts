import { type Analysis, type Annotation, overlaps, type Span } from '../model';
import { type Act, reattach } from './decide';

/** An annotation with a place given by hand. */
export interface Attached {
  readonly annotation: Annotation;
  /** False where no figure could be read there: the value must be looked at. */
  readonly isRead: boolean;
}

/**
 * The annotation at a passage chosen by hand. Where the words there hold another figure, the figure is the one the program
 * reads there now, never the old one; the reader's name for it stays, and what was dismissed stays dismissed. Where none can be
 * read, the finding is open again: no decision was ever made on what stands there.
 */
export function attached(annotation: Annotation, span: Span, analysis: Pick<Analysis, 'metrics'>, act: Act): Attached {
  const next = reattach(annotation, span, act);
  const before = annotation.finding;
  if (before?.type !== 'metric' || next.anchor.quote.exact === annotation.anchor.quote.exact)
    return { annotation: next, isRead: true };
  const there = analysis.metrics.filter((metric) => overlaps(metric, span));
  const fresh = there.find(({ unit }) => unit === before.unit) ?? there[0];
  if (fresh === undefined) return { annotation: { ...next, decision: null, proposed: null }, isRead: false };
  const { indicator, indicatorId } = before;
  const decision = annotation.decision === 'confirmed' ? 'corrected' : annotation.decision;
  return {
    annotation: { ...next, proposed: fresh, decision, finding: { ...fresh, indicator, indicatorId } },
    isRead: true,
  };
}
