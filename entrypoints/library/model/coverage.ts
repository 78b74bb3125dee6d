import type { ReportRow, ReportState } from './reports';

/** One field of the board: what was read of a place for a year, or what the reader noted about it. */
export interface CoverCell {
  readonly year: number;
  readonly reports: readonly ReportRow[];
  readonly state: ReportState | 'absent' | 'unknown';
  readonly findings: number;
}
export interface CoverRow {
  readonly key: string;
  readonly place: string;
  readonly cells: readonly CoverCell[];
  readonly covered: number;
}
export interface CoverBoard {
  readonly years: readonly number[];
  readonly rows: readonly CoverRow[];
}

/** How the reader's note `looked for, not found` is kept: `place key|year`. */
export const absentKey = (key: string, year: number): string => `${key}|${year}`;

const PRESSING: readonly ReportState[] = ['ask', 'changed', 'incomplete', 'pending', 'reviewed'];
const chinese = new Intl.Collator('zh-CN', { numeric: true });

/**
 * @returns places × years of the annual reports that were read. Departments are bodies of their own. The most pressing
 * state of several reports counts; `absent` needs the reader's own note, the program never claims it.
 */
export function coverBoard(rows: readonly ReportRow[], absent: ReadonlySet<string>): CoverBoard {
  const annual = rows.filter(
    ({ record }) => record.report.docType === 'annual-report' && typeof record.report.year === 'number',
  );
  const found = annual.map(({ record }) => Number(record.report.year));
  const noted = [...absent].map((key) => Number(key.split('|').at(-1))).filter(Number.isFinite);
  if (found.length === 0) return { years: [], rows: [] };
  const [first, last] = [Math.min(...found, ...noted), Math.max(...found, ...noted)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const bodies = new Map<string, { place: string; code: string; reports: ReportRow[] }>();
  for (const row of annual) {
    const { level, issuer, regionCode } = row.record.report;
    const place = level === 'department' ? (issuer ?? row.place) : row.place;
    const key = level === 'department' ? place : (regionCode ?? place);
    const body = bodies.get(key) ?? { place, code: regionCode ?? '999999', reports: [] };
    body.reports.push(row);
    bodies.set(key, body);
  }
  return {
    years,
    rows: [...bodies]
      .sort(([, a], [, b]) => a.code.localeCompare(b.code) || chinese.compare(a.place, b.place))
      .map(([key, { place, reports }]) => {
        const cells = years.map((year): CoverCell => {
          const here = reports.filter(({ record }) => record.report.year === year);
          const state = PRESSING.find((one) => here.some((row) => row.state === one));
          const none = absent.has(absentKey(key, year)) ? 'absent' : 'unknown';
          return {
            year,
            reports: here,
            state: state ?? none,
            findings: here.reduce((sum, row) => sum + row.findings, 0),
          };
        });
        return { key, place, cells, covered: cells.filter((cell) => cell.reports.length > 0).length };
      }),
  };
}
