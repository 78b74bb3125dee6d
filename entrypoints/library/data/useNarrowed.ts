import { useMemo } from 'preact/hooks';
import { filterReports, type ReportRow, sortReports } from '../model/reports';
import { useDesk } from './desk';
import { useLibrary } from './useLibrary';

/**
 * For lists of what is in reports.
 * @returns the reports the reader's filters leave, latest year first (their state narrows reports only), and all by their id
 */
export function useNarrowed(): {
  readonly reports: readonly ReportRow[];
  readonly byId: ReadonlyMap<string, ReportRow>;
} {
  const { rows } = useLibrary();
  const { filter } = useDesk().view;
  const reports = useMemo(
    () => sortReports(filterReports(rows, filter, 'states'), { by: 'year', down: true }),
    [rows, filter],
  );
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  return { reports, byId };
}
