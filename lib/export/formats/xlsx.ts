import { exportName } from '../file-name';
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
    return {
      name: exportName(bundles, context.now, 'xlsx'),
      mime: MIME,
      content: await workbook(sheets(bundles, rows, context), context, [0.5, 1]),
    };
  },
};
