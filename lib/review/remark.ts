import type { Annotation, Finding } from '../model';
import { type Act, blank } from './decide';
import type { ReviewItem } from './items';

/** What a reader adds to an item beside deciding it. */
export type Remark = Pick<Annotation, 'note' | 'tags' | 'categories'>;

/**
 * Note, tags and categories on an item, as an annotation to put. A finding nobody decided stays undecided: its annotation
 * stands on it, so that the list has it once.
 * @returns null for an item without a place and without an annotation of its own
 */
export function remark(item: ReviewItem, { note, tags, categories }: Remark, act: Act): Annotation | null {
  const { annotation, finding, span } = item;
  const said = { note, tags, categories, modified: act.now };
  if (annotation !== null) {
    const motivation = annotation.kind === null ? plain(note) : annotation.motivation;
    return { ...annotation, ...said, motivation };
  }
  if (span === null) return null;
  const fresh = blank(span, act);
  if (finding === null) return { ...fresh, ...said, motivation: plain(note) };
  return { ...fresh, ...said, motivation: 'classifying', kind: finding.type, finding, proposed: finding };
}

const plain = (note: string): Annotation['motivation'] => (note === '' ? 'highlighting' : 'commenting');

/** A finding with one end one character further out or in; never empty, never over the end of a line. */
export function moveEdge<F extends Finding>(finding: F, edge: 'start' | 'end', by: 1 | -1, text: string): F {
  const start = edge === 'start' ? finding.start + by : finding.start;
  const end = edge === 'end' ? finding.end + by : finding.end;
  if (start < 0 || end > text.length || start >= end || /\n/.test(text.slice(start, end))) return finding;
  return { ...finding, start, end, text: text.slice(start, end) };
}
