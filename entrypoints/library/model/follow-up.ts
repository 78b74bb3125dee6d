import { type FollowedCommitment, followUp } from '../../../lib/compare';
import type { Bundle, Commitment } from '../../../lib/model';
import { type PlacedVerdict, reviewItems, type Verdict, verdictsIn, verdictsOn } from '../../../lib/review';

/** A commitment, sentences of the later report that may speak of it, and what the reader and others said of it. */
export interface TrackedCommitment extends FollowedCommitment {
  /** This reader's verdict; null where there is none. */
  readonly own: PlacedVerdict | null;
  /** Verdicts of other people, from files taken over. */
  readonly others: readonly PlacedVerdict[];
  readonly verdict: Verdict;
  /** The deadline lies behind the year the later report is on, so that it need not speak of it yet. */
  readonly isEarly: boolean;
}

/**
 * @returns the commitments of a report that were not dismissed, in reading order, each with its candidates in a later one
 * @param creator the reader's name, '' where none was given
 */
export function promisesOf(before: Bundle, after: Bundle, creator: string): TrackedCommitment[] {
  const { article, textHash, analysis } = before.document;
  const commitments = reviewItems(article.text, textHash, analysis, before.annotations).flatMap(
    ({ finding, decision, outcome }): Commitment[] =>
      finding?.type === 'commitment' && decision !== 'dismissed' && outcome.status === 'anchored' ? [finding] : [],
  );
  const verdicts = verdictsIn(article.text, textHash, before.annotations);
  const later = after.document;
  const { year } = later.analysis.report;
  const lastYear = Array.isArray(year) ? year[1] : year;
  return followUp(commitments, { text: later.article.text, sections: later.analysis.sections }).map((followed) => {
    const here = verdictsOn(verdicts, followed.commitment);
    const own = here.find(({ annotation }) => annotation.creator === creator) ?? null;
    const deadline = Number(followed.commitment.deadline?.slice(0, 4));
    return {
      ...followed,
      own,
      others: here.filter((one) => one !== own),
      verdict: own?.verdict ?? 'undecided',
      isEarly: lastYear !== null && deadline > lastYear,
    };
  });
}

/** Verdicts whose commitment is no longer found in the text: they are shown, not dropped. */
export function lostVerdicts(before: Bundle, promises: readonly TrackedCommitment[]): PlacedVerdict[] {
  const { article, textHash } = before.document;
  const shown = new Set(
    promises.flatMap(({ own, others }) => [...(own ? [own] : []), ...others].map(({ annotation }) => annotation.id)),
  );
  return verdictsIn(article.text, textHash, before.annotations).filter(({ annotation }) => !shown.has(annotation.id));
}
