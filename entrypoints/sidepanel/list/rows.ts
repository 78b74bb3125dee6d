import type { Analysis, MarkKind, Section } from '../../../lib/model';
import { kindsOf, type ReviewItem } from '../../../lib/review';
import { headingOf, pathOf } from '../../../lib/shell/parts';
import { fold } from '../../../lib/text/fold';

/** What the list can be narrowed to beside the kinds. */
export const STATES = ['all', 'pending', 'attention', 'confirmed', 'corrected', 'dismissed', 'moved'] as const;
export type StateFilter = (typeof STATES)[number];

export interface Filter {
  /** Kinds shown; empty means all. */
  readonly kinds: readonly MarkKind[];
  readonly state: StateFilter;
  readonly query: string;
}
export const NO_FILTER: Filter = { kinds: [], state: 'all', query: '' };

/** @returns whether the item's passage is no longer exactly where it was: changed, in several places, or gone. */
export const isMoved = (item: ReviewItem): boolean => item.outcome.status !== 'anchored';

/** Tells whether a check asks for a look at an item. */
type Asks = (item: ReviewItem) => boolean;

function inState(item: ReviewItem, state: StateFilter, asks: Asks): boolean {
  if (state === 'all') return true;
  if (state === 'moved') return isMoved(item);
  return state === 'attention' ? asks(item) : item.decision === state;
}

/** @returns every word of an item a reader may look for, folded (full-width forms, case). */
function searchText(item: ReviewItem): string {
  const { finding, annotation } = item;
  const words = [
    finding?.text,
    finding?.type === 'metric' ? finding.indicator : '',
    annotation?.anchor.quote.exact,
    annotation?.note,
    ...(annotation?.categories ?? []),
    ...(annotation?.tags ?? []),
  ];
  return fold(words.filter(Boolean).join('\n')).toLowerCase();
}

/** @returns the items a filter leaves, in their order. */
export function filterItems(items: readonly ReviewItem[], { kinds, state, query }: Filter, asks: Asks): ReviewItem[] {
  const wanted = fold(query).toLowerCase().trim();
  return items.filter(
    (item) =>
      (kinds.length === 0 || kindsOf(item).some((kind) => kinds.includes(kind))) &&
      inState(item, state, asks) &&
      (wanted === '' || searchText(item).includes(wanted)),
  );
}

/** How many items there are of each kind and in each state. */
export interface ItemCounts {
  readonly kinds: Record<MarkKind, number>;
  readonly states: Record<StateFilter, number>;
}

export function countItems(items: readonly ReviewItem[], asks: Asks): ItemCounts {
  const kinds = { metric: 0, commitment: 0, shortcoming: 0, note: 0 };
  const states = { all: items.length, pending: 0, attention: 0, confirmed: 0, corrected: 0, dismissed: 0, moved: 0 };
  for (const item of items) {
    for (const kind of kindsOf(item)) kinds[kind] += 1;
    if (item.decision) states[item.decision] += 1;
    if (isMoved(item)) states.moved += 1;
    if (asks(item)) states.attention += 1;
  }
  return { kinds, states };
}

/** Rows under one sticky head. `headings` is empty for what stands before the first part, null for what has no place. */
export interface RowGroup {
  readonly key: string;
  /** Outermost first. */
  readonly headings: readonly string[] | null;
  readonly items: readonly ReviewItem[];
}

/**
 * @returns the items in reading order, cut where the part or the first heading below it changes. The first group of a part
 * names the part, the next ones only their own heading. Items without a place come last.
 */
export function groupByPart(
  items: readonly ReviewItem[],
  text: string,
  { sections }: Pick<Analysis, 'sections'>,
): RowGroup[] {
  const groups: { key: string; headings: string[] | null; items: ReviewItem[] }[] = [];
  let part: Section | undefined;
  for (const item of items.filter(({ span }) => span !== null)) {
    const path = item.span ? pathOf(sections, item.span).filter(({ title }) => title !== '') : [];
    const [top, below] = path;
    const key = path.length === 0 ? 'start' : `${top?.start}-${below?.start ?? ''}`;
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else {
      const named = [top === part && below ? undefined : top, below].filter((section) => section !== undefined);
      groups.push({ key, headings: named.map((section) => headingOf(text, section)), items: [item] });
      part = top;
    }
  }
  const placeless = items.filter(({ span }) => span === null);
  return placeless.length === 0 ? groups : [...groups, { key: 'none', headings: null, items: placeless }];
}
