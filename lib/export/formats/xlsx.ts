import { buildMatrix, indicatorNames } from '../../compare/matrix';
import { comparedBundle } from '../compare-bundles';
import { exportName } from '../file-name';
import { matrixTable } from '../matrix-table';
import { named } from '../named';
import { includesKind } from '../rows';
import { mapSteps } from '../steps';
import { rowsOf, sheets, type Table } from '../tables';
import type { Exporter } from '../types';
import { workbook } from '../xlsx/workbook';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One sheet per kind, the reports first, the matrix last. Of every report only its cells are held. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: MIME,
  write: async (reports, context) => {
    const wantsMatrix = includesKind(context, 'metric');
    const parts = await mapSteps(
      reports,
      context,
      (bundle) => {
        const rows = rowsOf(bundle, context);
        const tables = sheets([bundle], rows, context);
        return { ...named(bundle), tables, compared: wantsMatrix ? [comparedBundle(bundle, rows.findings)] : [] };
      },
      [0, 0.5],
    );
    const compared = parts.flatMap((part) => part.compared);
    const matrix = wantsMatrix
      ? [matrixTable(buildMatrix(compared, { names: indicatorNames(context.language) }), context)]
      : [];
    const empty = sheets([], { findings: [], notes: [] }, context);
    const tables = empty.map(
      (table, at): Table => ({ ...table, rows: parts.flatMap((part) => part.tables[at]?.rows ?? []) }),
    );
    return {
      name: exportName(parts, context.now, 'xlsx'),
      mime: MIME,
      content: await workbook([...tables, ...matrix], context, [0.5, 1]),
    };
  },
};
