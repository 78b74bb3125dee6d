import * as v from 'valibot';
import { DOC_TYPES, LEVELS } from '../../../lib/model';
import { FIRST_SORT, NO_FILTER, REPORT_STATES, type ReportFilter, SORTS, type Sort } from './reports';

/** What a saved view remembers: words, filters and order of the list of reports. */
export interface ViewQuery {
  readonly query: string;
  readonly filter: ReportFilter;
  readonly sort: Sort;
}

const list = <T extends string>(values: readonly T[]) => v.fallback(v.array(v.picklist([...values, '' as const])), []);
const strings = v.fallback(v.array(v.string()), []);
const ViewQuerySchema = v.object({
  query: v.fallback(v.string(), ''),
  filter: v.fallback(
    v.object({
      regions: strings,
      levels: list(LEVELS),
      years: strings,
      families: list(DOC_TYPES),
      collections: strings,
      states: v.fallback(v.array(v.picklist(REPORT_STATES)), []),
    }),
    { ...NO_FILTER, regions: [], levels: [], years: [], families: [], collections: [], states: [] },
  ),
  sort: v.fallback(v.object({ by: v.picklist(SORTS), down: v.boolean() }), FIRST_SORT),
});

export const writeView = (query: ViewQuery): string => JSON.stringify(query);

/** @returns the view as saved, entries it does not know at their defaults; null for what is no view at all. */
export function readView(text: string): ViewQuery | null {
  try {
    const parsed = v.safeParse(ViewQuerySchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
