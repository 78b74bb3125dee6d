import type { ReportData } from '../model';
import { bodyOf } from './body';

/** One report on the board. */
export interface CoveredReport<State extends string> {
  readonly id: string;
  readonly url: string;
  readonly report: ReportData;
  /** The most pressing thing to say of it. */
  readonly state: State;
  readonly findings: number;
}

/** One field of the board: what was read of a body for a year, or what the reader noted about it. */
export interface CoverCell<State extends string> {
  readonly year: number;
  readonly reports: readonly CoveredReport<State>[];
  /** `absent` needs the reader's own note; `unknown`: nothing was read, and whether anybody looked is not known. */
  readonly state: State | 'absent' | 'unknown';
  readonly findings: number;
}
export interface CoverRow<State extends string> {
  readonly key: string;
  readonly place: string;
  readonly cells: readonly CoverCell<State>[];
  /** Years with a report. */
  readonly covered: number;
}
export interface Coverage<State extends string> {
  readonly years: readonly number[];
  readonly rows: readonly CoverRow<State>[];
}

export interface CoverageOptions<State extends string> {
  /** States, the most pressing first: of several reports for a year it is the one that counts. */
  readonly pressing: readonly State[];
  /** Fields the reader noted as looked for and not found, as `absentKey` writes them. */
  readonly absent?: ReadonlySet<string>;
  /** Governments to list also where nothing of theirs was read, by division code. */
  readonly places?: readonly { readonly code: string; readonly name: string }[];
}

/** How the reader's note `looked for, not found` is kept. */
export const absentKey = (body: string, year: number): string => `${body}|${year}`;

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Body × year of what has been read, bodies in the order of their division codes, then by name. Annual reports on one year
 * only: a plan for several years is no annual report.
 */
export function coverage<State extends string>(
  reports: readonly CoveredReport<State>[],
  { pressing, absent = new Set(), places = [] }: CoverageOptions<State>,
): Coverage<State> {
  const bodies = new Map<string, { place: string; code: string; byYear: Map<number, CoveredReport<State>[]> }>();
  const found: number[] = [];
  for (const one of reports) {
    const { docType, year, regionCode } = one.report;
    if (docType !== 'annual-report' || typeof year !== 'number') continue;
    found.push(year);
    const { key, name } = bodyOf(one.report, one.url);
    const body = bodies.get(key) ?? { place: name, code: regionCode ?? '999999', byYear: new Map() };
    bodies.set(key, body);
    body.byYear.set(year, [...(body.byYear.get(year) ?? []), one]);
  }
  if (found.length === 0) return { years: [], rows: [] };
  for (const { code, name } of places)
    if (!bodies.has(code)) bodies.set(code, { place: name, code, byYear: new Map() });
  const noted = [...absent].map((key) => Number(key.split('|').at(-1))).filter(Number.isFinite);
  const all = [...found, ...noted].sort((a, b) => a - b);
  const first = all[0] ?? 0;
  const years = Array.from({ length: (all.at(-1) ?? 0) - first + 1 }, (_, index) => first + index);
  const rows = [...bodies]
    .sort(([, a], [, b]) => a.code.localeCompare(b.code) || chinese.compare(a.place, b.place))
    .map(([key, { place, byYear }]): CoverRow<State> => {
      const cells = years.map((year): CoverCell<State> => {
        const here = byYear.get(year) ?? [];
        const state = pressing.find((one) => here.some((report) => report.state === one));
        return {
          year,
          reports: here,
          state: state ?? (absent.has(absentKey(key, year)) ? 'absent' : 'unknown'),
          findings: here.reduce((sum, report) => sum + report.findings, 0),
        };
      });
      return { key, place, cells, covered: byYear.size };
    });
  return { years, rows };
}
