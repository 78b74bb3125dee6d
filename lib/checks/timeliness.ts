import type { ReportData } from '../model';

/**
 * Local governments, and departments from the county up, publish the year's report before 1 April of the next:
 * 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号). Dates on pages may be those of a re-publication, so this is no verdict.
 */
export interface Timeliness {
  /** ISO date of the last day in time. */
  readonly due: string;
  /** ISO date of publication used. */
  readonly published: string;
  /** Whole days after the due date; 0 where it was in time. */
  readonly daysLate: number;
}

/** First year reported on under the regulation: reports for 2019 were due in 2020. */
const SINCE = 2019;
const DAY = 86_400_000;

/** @returns when the report was due and how late it came; null where year or date is not known, or no rule applies. */
export function timeliness({
  docType,
  year,
  published,
}: Pick<ReportData, 'docType' | 'year' | 'published'>): Timeliness | null {
  if (docType !== 'annual-report' || typeof year !== 'number' || year < SINCE || published === null) return null;
  const due = `${year + 1}-03-31`;
  const late = (Date.parse(published) - Date.parse(due)) / DAY;
  return Number.isNaN(late) ? null : { due, published, daysLate: Math.max(0, Math.round(late)) };
}
