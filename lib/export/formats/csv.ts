import { toCsv } from '../csv';
import { exportName } from '../file-name';
import { collectRows, findingsTable } from '../tables';
import type { Exporter } from '../types';

/** Every finding as one line of one table, with its report, its sentence and a link to it. */
export const csvExporter: Exporter = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  write: async (bundles, context) => {
    const rows = await collectRows(bundles, context);
    return {
      name: exportName(bundles, context.now, 'csv'),
      mime: 'text/csv;charset=utf-8',
      content: toCsv(findingsTable(rows, context)),
    };
  },
};
