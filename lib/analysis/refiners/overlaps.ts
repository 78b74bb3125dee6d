import { bySpan, overlaps } from '../../model';
import type { Candidate, Refiner } from '../candidate';

/** Sorts by place and keeps one candidate where several overlap: the longest, the earlier extractor on a tie. */
export const overlapsRefiner: Refiner = {
  id: 'overlaps',
  refine(candidates) {
    const kept: Candidate[] = [];
    const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const next of byLength) if (!kept.some((other) => overlaps(other, next))) kept.push(next);
    return kept.sort(bySpan);
  },
};
