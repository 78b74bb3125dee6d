import type { Commitment, Section, Span } from '../model';
import { alike, type Phrase, phrases } from './similarity';

/** A sentence of the later report that may speak of a commitment. */
export interface Candidate extends Span {
  readonly text: string;
  /** In [0, 1]; for ordering, not for judging. */
  readonly likeness: number;
  /** Whether it stands where plans stand: then it repeats rather than reports. */
  readonly inPlan: boolean;
}

export interface FollowedCommitment {
  readonly commitment: Commitment;
  /** Best first; none does not mean that nothing was done. */
  readonly candidates: readonly Candidate[];
}

const WORTH_SHOWING = 0.22;
const SHOWN = 5;

/**
 * For each commitment of one report, the sentences of the next one that may tell what became of it. Only candidates: whether
 * it was fulfilled is for the reader to say.
 * @param sections of the later report; sentences of its plan are told apart
 */
export function followUp(
  commitments: readonly Commitment[],
  later: { readonly text: string; readonly sections: readonly Section[] },
): FollowedCommitment[] {
  const plans = later.sections.filter(({ role, level }) => level === 1 && (role === 'plan' || role === 'tasks'));
  const inPlan = ({ start }: Span): boolean => plans.some((plan) => plan.start <= start && start < plan.end);
  const wanted = commitments.map(({ text, start, end }): Phrase => {
    const [whole] = phrases(text.replace(/[。;；\n]/g, ' '), 0);
    return { start, end, text, pairs: whole?.pairs ?? new Set(), figures: whole?.figures ?? [] };
  });
  return alike(wanted, phrases(later.text, 6), { atLeast: WORTH_SHOWING, most: SHOWN }).flatMap(
    ({ matches }, index) => {
      const commitment = commitments[index];
      if (!commitment) return [];
      const candidates = matches.map(({ phrase, likeness }) => ({
        start: phrase.start,
        end: phrase.end,
        text: phrase.text,
        likeness,
        inPlan: inPlan(phrase),
      }));
      return [{ commitment, candidates }];
    },
  );
}
