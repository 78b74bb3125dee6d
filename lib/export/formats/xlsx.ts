import { indicatorNames } from '../../compare/matrix';
import { compareBundles } from '../compare-bundles';
import { exportName } from '../file-name';
import { matrixTable } from '../matrix-table';
import { includesKind } from '../rows';
import { collectRows, sheets } from '../tables';
import type { Exporter } from '../types';
import { workbook } from '../xlsx/workbook';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One sheet per kind, the reports first, the matrix last. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: MIME,
  write: async (bundles, context) => {
    const rows = await collectRows(bundles, context, [0, 0.5]);
    const matrix = includesKind(context, 'metric')
      ? [matrixTable(compareBundles(bundles, rows.findings, { names: indicatorNames(context.language) }), context)]
      : [];
    const tables = [...sheets(bundles, rows, context), ...matrix];
    return {
      name: exportName(bundles, context.now, 'xlsx'),
      mime: MIME,
      content: await workbook(tables, context, [0.5, 1]),
    };
  },
};
