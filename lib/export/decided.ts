import { type Annotation, type Bundle, bySpan, type Finding } from '../model';
import type { ReviewState } from './rows';

export interface Decided {
  readonly finding: Finding;
  readonly proposed: Finding | null;
  readonly state: ReviewState;
  readonly annotation: Annotation | null;
}

/** The program's findings merged with the reader's decisions, in reading order. */
export function decide({ document, annotations }: Bundle): Decided[] {
  const { metrics, commitments, shortcomings } = document.analysis;
  const decisions = new Map<string, Annotation>();
  const added: Decided[] = [];
  for (const annotation of annotations) {
    if (annotation.motivation !== 'classifying') continue;
    if (annotation.proposed) decisions.set(key(annotation.proposed), annotation);
    else if (annotation.finding)
      added.push({ finding: annotation.finding, proposed: null, state: 'added', annotation });
  }
  const found = [...metrics, ...commitments, ...shortcomings].map((finding): Decided => {
    const annotation = decisions.get(key(finding)) ?? null;
    const state = annotation?.decision ?? 'pending';
    const corrected = state === 'corrected' && annotation?.finding;
    return corrected
      ? { finding: corrected, proposed: finding, state, annotation }
      : { finding, proposed: null, state, annotation };
  });
  return [...found, ...added].sort((a, b) => bySpan(a.finding, b.finding));
}

const key = ({ type, start, end }: Finding): string => `${type}:${start}:${end}`;
