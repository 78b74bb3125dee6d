import { buildMatrix, type Matrix, type MatrixOptions } from '../compare/matrix';
import { type ComparedMetric, comparedReport } from '../compare/report';
import type { Bundle } from '../model';
import type { RowOf } from './columns';

/** The matrix of a selection, from its figures as decided. */
export function compareBundles(
  bundles: readonly Bundle[],
  rows: readonly RowOf[],
  options: MatrixOptions = {},
): Matrix {
  const figures = new Map<string, ComparedMetric[]>();
  for (const { bundle, finding, state } of rows) {
    if (finding.type !== 'metric' || state === 'dismissed') continue;
    const list = figures.get(bundle.document.id) ?? [];
    list.push({ metric: finding, decided: state !== 'pending' });
    figures.set(bundle.document.id, list);
  }
  return buildMatrix(
    bundles.map(({ document }) => comparedReport(document, figures.get(document.id) ?? [])),
    options,
  );
}
