import type { Annotation } from '../model';
import { type Act, blank } from './decide';
import type { ReviewItem } from './items';

/** What a reader adds to an item beside deciding it. */
export type Remark = Pick<Annotation, 'note' | 'tags' | 'categories'>;

/**
 * Another note, other tags or other categories on an item, as an annotation to put. A finding nobody decided stays undecided: its
 * annotation stands on it with the program's proposal, so that the list has it once.
 */
export function remark(item: ReviewItem, patch: Partial<Remark>, act: Act): Annotation {
  const after = { ...(item.annotation ?? undecided(item, act)), ...patch, modified: act.now };
  if (after.kind !== null) return after;
  return { ...after, motivation: after.note === '' ? 'highlighting' : 'commenting' };
}

/** @throws TypeError for an item without a place, which only an annotation can lack. */
function undecided({ span, finding }: ReviewItem, act: Act): Annotation {
  if (span === null) throw new TypeError('only an annotation can be without a place');
  const made = blank(span, act);
  if (finding === null) return made;
  return { ...made, motivation: 'classifying', kind: finding.type, finding, proposed: finding };
}

/** @returns tags without some and with others, each once; null where that changes nothing. */
export function retagged(
  before: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] | null {
  const after = [...new Set([...before.filter((tag) => !remove.includes(tag)), ...add])];
  return after.length === before.length && after.every((tag) => before.includes(tag)) ? null : after;
}
