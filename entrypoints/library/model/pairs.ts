import { bodyOf } from '../../../lib/compare';
import type { ReportRow } from './reports';

/** Reports that can be held against each other, oldest first. */
export interface PairGroup {
  readonly key: string;
  readonly name: string;
  readonly reports: readonly ReportRow[];
}

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** First year a report speaks of; a plan for 2021—2025 comes before the report of 2021. */
const firstYear = ({ record: { report } }: ReportRow): number =>
  Array.isArray(report.year) ? report.year[0] - 0.5 : (report.year ?? Number.POSITIVE_INFINITY);
const inTime = (a: ReportRow, b: ReportRow): number =>
  firstYear(a) - firstYear(b) || a.record.saved.localeCompare(b.record.saved);

/**
 * Bodies with at least two reports, in the order of their names. Reports the reader chose are one group, whosever they are.
 * @param chosen reports chosen in the list; fewer than two choose nothing
 */
export function pairGroups(
  rows: readonly ReportRow[],
  chosen: ReadonlySet<string>,
  chosenName: string,
): readonly PairGroup[] {
  const own = rows.filter(({ id }) => chosen.has(id)).sort(inTime);
  if (own.length > 1) return [{ key: 'chosen', name: chosenName, reports: own }];
  const groups = new Map<string, { name: string; reports: ReportRow[] }>();
  for (const row of rows) {
    const { key, name } = bodyOf(row.record.report, row.record.url);
    const group = groups.get(key) ?? { name, reports: [] };
    group.reports.push(row);
    groups.set(key, group);
  }
  return [...groups]
    .filter(([, { reports }]) => reports.length > 1)
    .map(([key, { name, reports }]) => ({ key, name, reports: reports.sort(inTime) }))
    .sort((a, b) => chinese.compare(a.name, b.name));
}

export interface Pair {
  readonly group: PairGroup;
  readonly before: ReportRow;
  readonly after: ReportRow;
}

/** What was asked for: ids of the earlier and the later report, each null where nothing was. */
export interface PairWish {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * @returns the pair to show: the later report asked for (else the newest of the first group) and the earlier one asked for
 * where both lie in one group (else the one just before it); null where there is no group
 */
export function pairOf(groups: readonly PairGroup[], wish: PairWish): Pair | null {
  const has = (group: PairGroup, id: string | null): boolean => group.reports.some((row) => row.id === id);
  const group = groups.find((one) => has(one, wish.after)) ?? groups.find((one) => has(one, wish.before)) ?? groups[0];
  if (!group) return null;
  const { reports } = group;
  const asked = reports.findIndex(({ id }) => id === wish.after);
  const at = asked >= 0 ? asked : reports.length - 1;
  const earlier = reports.findIndex(({ id }) => id === wish.before);
  const from = earlier >= 0 && earlier !== at ? earlier : at > 0 ? at - 1 : 1;
  const [before, after] = [reports[from], reports[at]];
  return before && after ? { group, before, after } : null;
}
