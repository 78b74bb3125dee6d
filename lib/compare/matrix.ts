import { indicatorById } from '../analysis/catalog/indicators';
import type { Metric, Span } from '../model';
import { FAMILIES, type Family, familyOf } from './family';
import { type ComparedMetric, type ComparedReport, sentenceAt } from './report';
import { type Normalised, normaliseUnit } from './units';

/** One figure of one report in the row's unit, with all that leads back to its words. A fall is negative. */
export interface CellValue extends Normalised {
  readonly documentId: string;
  readonly url: string;
  readonly span: Span;
  /** As the page prints it. */
  readonly text: string;
  /** Worked out when asked for. */
  readonly sentence: string;
  readonly bound: Metric['bound'];
  readonly approx: boolean;
  readonly decided: boolean;
  readonly indicator: string;
}

/** Why the first of several figures is shown: what sets it apart from the second. */
export type Preference = 'only' | 'decided' | 'exact' | 'same-label' | 'first';

export type MatrixCell =
  | {
      readonly state: 'value';
      readonly best: CellValue;
      /** Other figures for the same row in this column, best first. */
      readonly others: readonly CellValue[];
      readonly preference: Preference;
    }
  | { readonly state: 'not-mentioned' }
  | { readonly state: 'no-report' };

export interface MatrixColumn {
  readonly key: string;
  readonly placeKey: string;
  readonly place: string;
  readonly year: string;
  /** None: nothing was read for this place and year. Several: more than one report for it. */
  readonly reports: readonly ComparedReport[];
}

export interface MatrixRow {
  readonly key: string;
  readonly indicatorId: string | null;
  readonly family: Family;
  /** The indicator's name: from `names`, else the label most reports use. */
  readonly label: string;
  readonly unit: string;
  readonly kind: Metric['kind'];
  readonly role: Metric['role'];
  /** One per column. */
  readonly cells: readonly MatrixCell[];
  /** Columns with a value. */
  readonly filled: number;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  /** What stays together: all years of a place, or all places of a year. */
  readonly group?: 'place' | 'year';
  /** Facts, targets, or both in rows of their own. */
  readonly roles?: readonly Metric['role'][];
  readonly decidedOnly?: boolean;
  /** Rows with values in fewer columns are left out. */
  readonly atLeast?: number;
  /** Names of known indicators by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * Indicators × reports. Rows are known indicators by id, others by their label without space and punctuation; figures of
 * another unit, class (level, ratio, change, rank) or role stand in rows of their own, since they cannot be compared.
 * Every place gets every year that occurs, so that missing reports show. Rows of one family stand together.
 */
export function buildMatrix(reports: readonly ComparedReport[], options: MatrixOptions = {}): Matrix {
  const columns = buildColumns(reports, options.group ?? 'place');
  const columnOf = new Map(columns.flatMap((column, at) => column.reports.map((report) => [report.documentId, at])));
  const drafts = new Map<
    string,
    { sample: Metric; unit: string; labels: Map<string, number>; values: CellValue[][] }
  >();
  for (const report of reports) {
    const at = columnOf.get(report.documentId);
    if (at === undefined) continue;
    for (const item of report.metrics) {
      if (options.roles && !options.roles.includes(item.metric.role)) continue;
      if (options.decidedOnly && !item.decided) continue;
      const value = new Figure(report, item);
      const key = rowKey(item.metric, value);
      const draft = drafts.get(key) ?? {
        sample: item.metric,
        unit: value.unit,
        labels: new Map<string, number>(),
        values: columns.map((): CellValue[] => []),
      };
      drafts.set(key, draft);
      draft.values[at]?.push(value);
      draft.labels.set(value.indicator, (draft.labels.get(value.indicator) ?? 0) + 1);
    }
  }
  const rows = [...drafts].map(([key, { sample, unit, labels, values }]): MatrixRow => {
    const usual = [...labels].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
    const cells = values.map((found, at) => cellOf(found, columns[at]?.reports.length === 0, usual));
    const { indicatorId, kind, role } = sample;
    const label = (indicatorId && options.names?.get(indicatorId)) || usual;
    const family = familyOf(indicatorId);
    return { key, indicatorId, family, label, unit, kind, role, cells, filled: cells.filter(isValue).length };
  });
  return { columns, rows: rows.filter((row) => row.filled >= (options.atLeast ?? 1)).sort(byUse) };
}

function buildColumns(reports: readonly ComparedReport[], group: 'place' | 'year'): MatrixColumn[] {
  const places = new Map(reports.map(({ placeKey, place }) => [placeKey, place]));
  const years = [...new Set(reports.map(({ year }) => year))].sort();
  const column = (placeKey: string, place: string, year: string): MatrixColumn => ({
    key: `${placeKey}|${year}`,
    placeKey,
    place,
    year,
    reports: reports.filter((report) => report.placeKey === placeKey && report.year === year),
  });
  return group === 'place'
    ? [...places].flatMap(([placeKey, place]) => years.map((year) => column(placeKey, place, year)))
    : years.flatMap((year) => [...places].map(([placeKey, place]) => column(placeKey, place, year)));
}

/** A class only because objects with getters of their own are slow to make, and a matrix has a hundred thousand. */
class Figure implements CellValue {
  readonly value: number;
  readonly unit: string;
  readonly dimension: string;
  readonly documentId: string;
  readonly url: string;
  readonly span: Span;
  readonly text: string;
  readonly bound: Metric['bound'];
  readonly approx: boolean;
  readonly decided: boolean;
  readonly indicator: string;
  readonly #article: string;

  constructor(report: ComparedReport, { metric, decided }: ComparedMetric) {
    const fall = metric.kind === 'change' && metric.direction === 'down';
    const { value, unit, dimension } = normaliseUnit(metric.value, metric.unit);
    this.value = fall ? -value : value;
    this.unit = unit;
    this.dimension = dimension;
    this.documentId = report.documentId;
    this.url = report.url;
    this.span = { start: metric.start, end: metric.end };
    this.text = metric.text;
    this.bound = fall ? OPPOSITE[metric.bound] : metric.bound;
    this.approx = metric.approx;
    this.decided = decided;
    this.indicator = metric.indicator;
    this.#article = report.text;
  }

  get sentence(): string {
    return sentenceAt(this.#article, this.span);
  }
}

/** A fall of at most 5 is a change of at least −5. */
const OPPOSITE = { exact: 'exact', about: 'about', min: 'max', max: 'min' } as const;

/** Labels are compared folded, without space, punctuation and the words every such label could have. */
export const normaliseLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .replace(/^(?:全[年市县区省]|共|累计|本年度?)+/, '');

/** A change whose direction is not known has no sign and cannot stand beside those that have one. */
const rowKey = ({ indicatorId, indicator, kind, role, direction }: Metric, { dimension }: Normalised): string =>
  [
    indicatorId ?? `label:${normaliseLabel(indicator)}`,
    kind === 'change' && direction === null ? 'change?' : kind,
    role,
    dimension,
  ].join('|');

function cellOf(found: readonly CellValue[], noReport: boolean, usualLabel: string): MatrixCell {
  const tests: readonly (readonly [Preference, (value: CellValue) => boolean])[] = [
    ['decided', ({ decided }) => decided],
    ['same-label', ({ indicator }) => indicator === usualLabel],
    ['exact', ({ approx }) => !approx],
  ];
  const [best, ...others] = [...found].sort((a, b) => {
    for (const [, test] of tests) if (test(a) !== test(b)) return test(a) ? -1 : 1;
    return a.documentId === b.documentId ? a.span.start - b.span.start : 0;
  });
  if (!best) return { state: noReport ? 'no-report' : 'not-mentioned' };
  const [second] = others;
  const reason = second && (tests.find(([, test]) => test(best) !== test(second))?.[0] ?? 'first');
  return { state: 'value', best, others, preference: reason ?? 'only' };
}

/** Names of the known indicators in a language, for `MatrixOptions.names`. */
export const indicatorNames = (language: 'zh-CN' | 'en'): ReadonlyMap<string, string> =>
  new Map([...indicatorById].map(([id, { zh, en }]) => [id, language === 'en' ? en : zh]));

export const isValue = (cell: MatrixCell): cell is Extract<MatrixCell, { state: 'value' }> => cell.state === 'value';

/** By family, known indicators first, then those most reports have, then by name. */
const byUse = (a: MatrixRow, b: MatrixRow): number =>
  FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
  Number(b.indicatorId !== null) - Number(a.indicatorId !== null) ||
  b.filled - a.filled ||
  (a.label < b.label ? -1 : Number(a.label > b.label));
