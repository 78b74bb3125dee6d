import { anchoring } from '../anchoring';
import { type Annotation, type Finding, overlaps, type Span } from '../model';
import { type Act, blank } from './decide';

export type Verdict = NonNullable<Annotation['verdict']>;

/** In the order they are offered; `undecided` first, for nobody has judged yet. */
export const VERDICTS: readonly Verdict[] = ['undecided', 'fulfilled', 'partly', 'not-mentioned', 'repeated'];

/** Whether an annotation says what became of a commitment and nothing else: it stands beside the commitment, not in the lists of marks. */
export const isVerdict = ({ motivation, verdict, note, tags, kind }: Annotation): boolean =>
  motivation === 'assessing' && verdict !== null && kind === null && note === '' && tags.length === 0;

/** What a person said of a commitment, and where it stands now; null where its words are not found. */
export interface PlacedVerdict {
  readonly annotation: Annotation;
  readonly verdict: Verdict;
  readonly span: Span | null;
}

/** The verdicts among a report's annotations. @param textHash SHA-256 (hex) of `text` */
export function verdictsIn(text: string, textHash: string, annotations: readonly Annotation[]): PlacedVerdict[] {
  const find = anchoring(text, textHash);
  return annotations.flatMap((annotation) => {
    const { verdict } = annotation;
    if (verdict === null) return [];
    const outcome = find(annotation.anchor);
    return [{ annotation, verdict, span: outcome.status === 'anchored' ? outcome.span : null }];
  });
}

/** The verdicts on the words at a span, newest first. */
export const verdictsOn = (verdicts: readonly PlacedVerdict[], span: Span): PlacedVerdict[] =>
  verdicts
    .filter((one) => one.span !== null && overlaps(one.span, span))
    .sort((a, b) => b.annotation.modified.localeCompare(a.annotation.modified));

/** What the reader says of a commitment, as an annotation to put. @param before the reader's earlier verdict on it */
export const assess = (commitment: Finding, verdict: Verdict, before: Annotation | null, act: Act): Annotation => ({
  ...(before ?? { ...blank(commitment, act), motivation: 'assessing' }),
  modified: act.now,
  verdict,
});
