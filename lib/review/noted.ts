import type { Annotation } from '../model';
import { type Act, blank } from './decide';
import type { ReviewItem } from './items';

/**
 * @returns the item's annotation with another note, other tags or other categories; a finding without one gets its own, still undecided, with the
 * program's proposal beside it.
 */
export function noted(
  item: ReviewItem,
  patch: Partial<Pick<Annotation, 'note' | 'tags' | 'categories'>>,
  act: Act,
): Annotation {
  if (item.annotation) return { ...item.annotation, ...patch, modified: act.now };
  const fresh = blank(item.span ?? { start: 0, end: 0 }, act);
  const { finding } = item;
  return finding === null
    ? { ...fresh, motivation: 'commenting', ...patch }
    : { ...fresh, motivation: 'classifying', kind: finding.type, finding, proposed: finding, ...patch };
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
