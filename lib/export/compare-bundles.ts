import { buildMatrix, type Matrix, type MatrixOptions } from '../compare/matrix';
import { type ComparedMetric, type ComparedReport, comparedReport } from '../compare/report';
import type { Bundle } from '../model';
import type { RowOf } from './columns';

/** The matrix of a selection, from its figures as decided. */
export function compareBundles(
  bundles: readonly Bundle[],
  rows: readonly RowOf[],
  options: MatrixOptions = {},
): Matrix {
  const of = new Map<string, RowOf[]>();
  for (const row of rows) {
    const list = of.get(row.bundle.document.id) ?? [];
    list.push(row);
    of.set(row.bundle.document.id, list);
  }
  return buildMatrix(
    bundles.map((bundle) => comparedBundle(bundle, of.get(bundle.document.id) ?? [])),
    options,
  );
}

/** One report of a matrix, from its figures as decided. */
export const comparedBundle = (bundle: Bundle, rows: readonly RowOf[]): ComparedReport =>
  comparedReport(bundle.document, comparedMetrics(rows));

const comparedMetrics = (rows: readonly RowOf[]): ComparedMetric[] =>
  rows.flatMap(({ finding, state }) =>
    finding.type === 'metric' && state !== 'dismissed' ? [{ metric: finding, decided: state !== 'pending' }] : [],
  );
