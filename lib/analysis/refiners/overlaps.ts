import { bySpan, overlaps } from '../../model';
import type { Candidate, Refiner } from '../candidate';

/** Sorts by place and keeps one candidate where several overlap: the longest, the earlier extractor on a tie. */
export const overlapsRefiner: Refiner = {
  id: 'overlaps',
  refine(candidates) {
    if (candidates.every((c, i) => i === 0 || (candidates[i - 1]?.end ?? 0) <= c.start)) return [...candidates];
    const kept: Candidate[] = [];
    for (const next of [...candidates].sort(bySpan)) {
      const last = kept.at(-1);
      if (!last || !overlaps(last, next)) kept.push(next);
      else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
    }
    return kept;
  },
};
