import { useEffect, useState } from 'preact/hooks';
import { queryTerms, searchable } from '../../../lib/store';
import { useDeferredState } from '../data/useDeferredState';
import type { Line } from '../model/lines';
import { pause } from '../model/pause';
import type { ReportRow } from '../model/reports';

/** The lines of one report, or what has words and tags as they have. */
interface Group {
  readonly documentId: string;
  readonly lines: readonly Worded[];
}
type Worded = Pick<Line, 'title' | 'quote' | 'note' | 'tags'>;

/** @returns a test for the lines of a report, by their place in the group; null where nothing is looked for. */
export type LineSearch = ((group: Group) => (index: number) => boolean) | null;

/** Milliseconds of rest after which a query runs. */
const REST = 120;

/** The searchable words of lines, made once per group: a group is never changed, only replaced. */
const known = new WeakMap<Group, readonly string[]>();
function wordsOf(group: Group): readonly string[] {
  const words = known.get(group) ?? searchable(group.lines.map(oneLine).join('\n')).split('\n');
  known.set(group, words);
  return words;
}
const oneLine = ({ title, quote, note, tags }: Worded): string =>
  [title, ...quote, note, ...tags].join('·').replace(/\s+/g, ' ');

/** Looks through the words of findings and the titles of their reports; the first time in slices, so that the page stays awake. */
export function useLineSearch(
  query: string,
  groups: readonly Group[],
  titles: ReadonlyMap<string, ReportRow>,
): LineSearch {
  const asked = useDeferredState(query, REST);
  const [search, setSearch] = useState<LineSearch>(null);
  useEffect(() => {
    const terms = queryTerms(asked);
    if (terms.length === 0) {
      setSearch(null);
      return;
    }
    let over = false;
    const run = async (): Promise<void> => {
      const rested = pause();
      for (const group of groups) {
        wordsOf(group);
        await rested();
        if (over) return;
      }
      setSearch(() => (group: Group) => {
        const title = searchable(titles.get(group.documentId)?.title ?? '');
        const words = wordsOf(group);
        return (index: number) => terms.every((term) => words[index]?.includes(term) || title.includes(term));
      });
    };
    void run();
    return () => {
      over = true;
    };
  }, [asked, groups, titles]);
  return search;
}
