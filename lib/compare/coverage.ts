import type { SavedDocument } from '../model';

/** One report on the board. */
export interface CoveredReport {
  readonly document: Pick<SavedDocument, 'id' | 'url' | 'analysis'>;
  readonly findings: number;
  /** Findings the reader has decided. */
  readonly decided: number;
}

export interface CoverageCell {
  readonly year: number;
  readonly reports: readonly CoveredReport[];
  /** `reviewed`: every finding is decided. `read`: some are not. `none`: nothing was read; whether anybody looked, only the reader knows. */
  readonly state: 'reviewed' | 'read' | 'none';
  readonly findings: number;
}

export interface CoverageRow {
  readonly key: string;
  readonly region: string;
  readonly cells: readonly CoverageCell[];
  /** Years with a report. */
  readonly covered: number;
}

export interface Coverage {
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageOptions {
  /** Regions that must have a row even if nothing of them was read, in the order to show: e.g. all counties of a city. */
  readonly regions?: readonly { readonly code: string; readonly name: string }[];
  /** First and last year of the board; those of the reports unless given. */
  readonly years?: readonly [number, number];
}

/** Region × year of what has been read. Reports on one year only: a plan for several years is no annual report. */
export function coverage(reports: readonly CoveredReport[], options: CoverageOptions = {}): Coverage {
  const known = reports.flatMap((report) => {
    const { year, region, regionCode, issuer } = report.document.analysis.report;
    const name = region ?? issuer;
    return typeof year === 'number' && name !== null ? [{ report, year, name, key: regionCode ?? name }] : [];
  });
  const found = known.map(({ year }) => year);
  const [first, last] = options.years ?? [Math.min(...found), Math.max(...found)];
  const years = Number.isFinite(first) ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  const regions = new Map((options.regions ?? []).map(({ code, name }) => [code, name]));
  for (const { key, name } of known) if (!regions.has(key)) regions.set(key, name);
  const at = new Map<string, CoveredReport[]>();
  for (const { key, year, report } of known) at.set(`${key}|${year}`, [...(at.get(`${key}|${year}`) ?? []), report]);
  const rows = [...regions].map(([key, region]): CoverageRow => {
    const cells = years.map((year) => cellOf(year, at.get(`${key}|${year}`) ?? []));
    return { key, region, cells, covered: cells.filter(({ state }) => state !== 'none').length };
  });
  return { years, rows };
}

function cellOf(year: number, reports: readonly CoveredReport[]): CoverageCell {
  const findings = reports.reduce((sum, report) => sum + report.findings, 0);
  const open = reports.some((report) => report.decided < report.findings);
  return { year, reports, findings, state: reports.length === 0 ? 'none' : open ? 'read' : 'reviewed' };
}
