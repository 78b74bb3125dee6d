import type { LineData } from '../../../lib/model';
import { type Line, linesOf } from './lines';

/** What findings can be filtered by. Tags are the one of which a finding may have several. */
export const LINE_FACETS = ['kinds', 'decisions', 'places', 'indicators', 'tags', 'categories'] as const;
export type LineFacet = (typeof LINE_FACETS)[number];

/** What an indicator filter names: the catalogue's id, else the label. */
const indicatorKey = ({ indicatorId, title, kind }: LineData): string =>
  kind === 'metric' ? (indicatorId ?? `label:${title}`) : '';

const VALUES: { readonly [F in LineFacet]: (line: LineData) => readonly string[] } = {
  kinds: ({ kind }) => [kind],
  decisions: ({ decision }) => (decision === null ? [] : [decision]),
  places: ({ place }) => [place],
  indicators: (line) => [indicatorKey(line)].filter((key) => key !== ''),
  tags: ({ tags }) => tags,
  categories: ({ categories }) => categories,
};

/** The lines of one report. For each facet the codes of their values: 100,000 lines are counted by adding up numbers. */
export interface Group {
  readonly documentId: string;
  readonly lines: readonly Line[];
  /** By facet: codes of all lines one after the other, those of line `i` from `from[i]` to `from[i + 1]`. */
  readonly codes: Readonly<Record<LineFacet, { readonly values: Uint32Array; readonly from: Uint32Array }>>;
}

/** The values that occur, each with its code, by facet; grows as reports are read. */
export interface Dictionary {
  readonly values: Readonly<Record<LineFacet, readonly string[]>>;
  /** How the first line of each indicator calls it. */
  readonly names: ReadonlyMap<string, string>;
  /** Makes the group of a report, learning its values. */
  group(documentId: string, lines: readonly LineData[]): Group;
}

export function createDictionary(): Dictionary {
  const values = each<string[]>(() => []);
  const codes = each(() => new Map<string, number>());
  const names = new Map<string, string>();
  const codeOf = (facet: LineFacet, value: string): number => {
    const known = codes[facet].get(value);
    if (known !== undefined) return known;
    codes[facet].set(value, values[facet].length);
    return values[facet].push(value) - 1;
  };
  return {
    values,
    names,
    group(documentId, data) {
      for (const line of data) {
        const key = indicatorKey(line);
        if (key !== '' && !names.has(key)) names.set(key, line.title);
      }
      const coded = (facet: LineFacet) => {
        const from = new Uint32Array(data.length + 1);
        const all: number[] = [];
        for (const [at, line] of data.entries()) {
          for (const value of VALUES[facet](line)) all.push(codeOf(facet, value));
          from[at + 1] = all.length;
        }
        return { values: Uint32Array.from(all), from };
      };
      return { documentId, lines: linesOf(documentId, data), codes: each(coded) };
    },
  };
}

/** One of something for each facet. */
export const each = <T>(make: (facet: LineFacet) => T): Record<LineFacet, T> =>
  Object.fromEntries(LINE_FACETS.map((facet) => [facet, make(facet)])) as Record<LineFacet, T>;
