import type { DocType, DocumentRecord, Level, Summary } from '../../../lib/model';
import { yearText } from '../../../lib/shell/words';
import { isWithin } from './regions';

/** The most pressing thing to say of a report. */
export const REPORT_STATES = ['ask', 'changed', 'incomplete', 'pending', 'reviewed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A report as a row of the list. */
export interface ReportRow {
  readonly id: string;
  readonly record: DocumentRecord;
  /** undefined until made. */
  readonly summary: Summary | undefined;
  readonly title: string;
  /** Region, else issuer, else host. */
  readonly place: string;
  readonly year: string;
  /** Findings of all kinds; reviewed ones (null until counted). */
  readonly findings: number;
  readonly reviewed: number | null;
  readonly displaced: number;
  readonly ask: number;
  readonly state: ReportState;
}

export function rowOf(record: DocumentRecord, summary: Summary | undefined): ReportRow {
  const { report, counts } = record;
  const found = counts.metric + counts.commitment + counts.shortcoming;
  const findings = summary?.findings ?? found;
  const reviewed = summary?.reviewed ?? null;
  const displaced = summary?.displaced ?? 0;
  const ask = summary?.ask ?? 0;
  const state = ((): ReportState => {
    if (ask > 0) return 'ask';
    if (displaced > 0) return 'changed';
    if (record.missing !== null) return 'incomplete';
    return findings > 0 && reviewed === findings ? 'reviewed' : 'pending';
  })();
  return {
    id: record.id,
    record,
    summary,
    title: report.title || record.title,
    place: report.region ?? report.issuer ?? hostOf(record.url),
    year: yearText(report.year) ?? '',
    ...{ findings, reviewed, displaced, ask, state },
  };
}

const hostOf = (url: string): string => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;

/** Conditions a report must meet; an empty list does not matter, within a list any one will do. */
export interface ReportFilter {
  readonly regions: readonly string[];
  readonly levels: readonly (Level | '')[];
  readonly issuers: readonly string[];
  readonly years: readonly string[];
  readonly families: readonly (DocType | '')[];
  readonly collections: readonly string[];
  readonly states: readonly ReportState[];
}
export const NO_FILTER: ReportFilter = {
  regions: [],
  levels: [],
  issuers: [],
  years: [],
  families: [],
  collections: [],
  states: [],
};

export const isFiltered = (filter: ReportFilter): boolean =>
  Object.values(filter).some((list: readonly string[]) => list.length > 0);

type Facet = keyof ReportFilter;
const TESTS: { readonly [F in Facet]: (row: ReportRow, wanted: readonly string[]) => boolean } = {
  regions: ({ record }, wanted) => wanted.some((region) => isWithin(record.report, region)),
  levels: ({ record }, wanted) => wanted.includes(record.report.level ?? ''),
  years: ({ record, year }, wanted) => wanted.includes(year) || covers(record.report.year, wanted),
  issuers: ({ record }, wanted) => wanted.includes(record.report.issuer ?? ''),
  families: ({ record }, wanted) => wanted.includes(record.report.docType ?? ''),
  collections: ({ record }, wanted) => record.collections.some((id) => wanted.includes(id)),
  states: ({ state }, wanted) => wanted.includes(state),
};
const FACETS = Object.keys(TESTS) as Facet[];

/** A plan for 2021—2025 is found under each of its years. */
const covers = (year: DocumentRecord['report']['year'], wanted: readonly string[]): boolean =>
  Array.isArray(year) && wanted.some((one) => Number(one) >= (year[0] ?? 0) && Number(one) <= (year[1] ?? 0));

/** @returns the rows that meet every condition. `but` leaves one facet out, for counting its options. */
export const filterReports = (rows: readonly ReportRow[], filter: ReportFilter, but?: Facet): ReportRow[] => {
  const active = FACETS.filter((facet) => facet !== but && filter[facet].length > 0);
  return rows.filter((row) => active.every((facet) => TESTS[facet](row, filter[facet])));
};

/** How many rows each value of a facet would leave, the other facets as they are. */
export function countFacet<Value extends string>(
  rows: readonly ReportRow[],
  filter: ReportFilter,
  facet: Facet,
  values: (row: ReportRow) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const row of filterReports(rows, filter, facet)) {
    for (const value of values(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const SORTS = ['year', 'title', 'place', 'findings', 'reviewed', 'state', 'saved'] as const;
export type SortKey = (typeof SORTS)[number];
export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}
export const FIRST_SORT: Sort = { by: 'year', down: true };

const chinese = new Intl.Collator('zh-CN', { numeric: true });
const lastYear = ({ year }: ReportRow): string => year.slice(year.lastIndexOf('—') + 1);
const codeOf = ({ record }: ReportRow): string => record.report.regionCode ?? '999999';
/** Digits and ASCII: an order without a language, many times quicker than one with. */
const plain = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const share = ({ reviewed, findings }: ReportRow): number => (findings === 0 ? 1 : (reviewed ?? 0) / findings);
const ORDERS: { readonly [K in SortKey]: (a: ReportRow, b: ReportRow) => number } = {
  year: (a, b) => plain(lastYear(a), lastYear(b)),
  title: (a, b) => chinese.compare(a.title, b.title),
  place: (a, b) => plain(codeOf(a), codeOf(b)) || (a.place === b.place ? 0 : chinese.compare(a.place, b.place)),
  findings: (a, b) => a.findings - b.findings,
  reviewed: (a, b) => share(a) - share(b),
  state: (a, b) => REPORT_STATES.indexOf(a.state) - REPORT_STATES.indexOf(b.state),
  saved: (a, b) => plain(a.record.saved, b.record.saved),
};

/** @returns a new list in order; ties by place, then title, always upwards. */
export function sortReports(rows: readonly ReportRow[], { by, down }: Sort): ReportRow[] {
  const way = down ? -1 : 1;
  return [...rows].sort(
    (a, b) => way * ORDERS[by](a, b) || (a.id === b.id ? 0 : ORDERS.place(a, b) || ORDERS.title(a, b)),
  );
}
