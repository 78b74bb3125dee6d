import type { Line, Summary } from './lines';

/** Conditions a finding must meet; an empty list does not matter, within a list any one will do. */
export interface LineFilter {
  readonly kinds: readonly string[];
  readonly decisions: readonly string[];
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  readonly tags: readonly string[];
}
export const NO_LINE_FILTER: LineFilter = { kinds: [], decisions: [], places: [], indicators: [], tags: [] };

export const isLineFiltered = (filter: LineFilter): boolean =>
  Object.values(filter).some((list: readonly string[]) => list.length > 0);

/** What an indicator filter names: the catalogue's id, else the label. */
export const indicatorKey = ({ indicatorId, title, kind }: Line): string =>
  kind === 'metric' ? (indicatorId ?? `label:${title}`) : '';

type Facet = keyof LineFilter;
const VALUES: { readonly [F in Facet]: (line: Line) => readonly string[] } = {
  kinds: ({ kind }) => [kind],
  decisions: ({ decision }) => [decision ?? 'none'],
  places: ({ place }) => [place],
  indicators: (line) => [indicatorKey(line)],
  tags: ({ tags }) => tags,
};
const FACETS = Object.keys(VALUES) as Facet[];

/** @returns a test for one line; `but` leaves one facet out. */
function tester(filter: LineFilter, but?: Facet): (line: Line) => boolean {
  const active = FACETS.filter((facet) => facet !== but && filter[facet].length > 0).map((facet) => {
    const wanted = new Set(filter[facet]);
    return (line: Line) => VALUES[facet](line).some((value) => wanted.has(value));
  });
  return (line) => active.every((test) => test(line));
}

/** @returns the lines of the reports, in the order of the reports given, that meet the filter and hold every term. */
export function filterLines(
  summaries: readonly Summary[],
  filter: LineFilter,
  holds: (line: Line) => boolean = () => true,
): Line[] {
  const meets = tester(filter);
  const found: Line[] = [];
  for (const { lines } of summaries) for (const line of lines) if (meets(line) && holds(line)) found.push(line);
  return found;
}

/** How many lines each value of a facet would leave, the other facets as they are; most frequent first. */
export function countLines(summaries: readonly Summary[], filter: LineFilter, facet: Facet): Map<string, number> {
  const meets = tester(filter, facet);
  const counts = new Map<string, number>();
  for (const { lines } of summaries) {
    for (const line of lines) {
      if (!meets(line)) continue;
      for (const value of VALUES[facet](line)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
