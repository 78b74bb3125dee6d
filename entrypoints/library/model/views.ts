import * as v from 'valibot';
import { DOC_TYPES, LEVELS } from '../../../lib/model';
import { type LineFilter, NO_LINE_FILTER } from './findings';
import { FIRST_SORT, NO_FILTER, REPORT_STATES, type ReportFilter, SORTS, type Sort } from './reports';

/** What a saved view remembers: words, filters of reports and of findings, order of the list of reports. */
export interface ViewQuery {
  readonly query: string;
  readonly filter: ReportFilter;
  readonly sort: Sort;
  readonly lines: LineFilter;
}
export const FIRST_VIEW: ViewQuery = { query: '', filter: NO_FILTER, sort: FIRST_SORT, lines: NO_LINE_FILTER };

const list = <T extends string>(values: readonly T[]) => v.fallback(v.array(v.picklist([...values, '' as const])), []);
const strings = v.fallback(v.array(v.string()), []);
const LinesSchema = v.object({
  kinds: strings,
  decisions: strings,
  places: strings,
  indicators: strings,
  tags: strings,
  categories: strings,
});
const ViewQuerySchema = v.object({
  query: v.fallback(v.string(), ''),
  filter: v.fallback(
    v.object({
      regions: strings,
      levels: list(LEVELS),
      years: strings,
      issuers: strings,
      families: list(DOC_TYPES),
      collections: strings,
      states: v.fallback(v.array(v.picklist(REPORT_STATES)), []),
    }),
    { regions: [], levels: [], years: [], issuers: [], families: [], collections: [], states: [] },
  ),
  sort: v.fallback(v.object({ by: v.picklist(SORTS), down: v.boolean() }), FIRST_SORT),
  lines: v.fallback(LinesSchema, () => v.parse(LinesSchema, {})),
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
