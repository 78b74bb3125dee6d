import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportRow } from '../model/reports';
import type { Lines } from './shelf';
import { useLibrary } from './useLibrary';

/** @returns the lines of all reports, growing while they are read; they stay read for the next list that asks. */
export function useLines(): Lines {
  const { shelf, rows } = useLibrary();
  const [lines, setLines] = useState<Lines>(new Map());
  const wanted = useMemo(
    () =>
      new Map(rows.flatMap(({ id, summary }: ReportRow) => (summary === undefined ? [] : [[id, summary] as const]))),
    [rows],
  );
  useEffect(() => shelf.subscribe(setLines), [shelf]);
  useEffect(() => shelf.follow(wanted), [shelf, wanted]);
  return lines;
}
