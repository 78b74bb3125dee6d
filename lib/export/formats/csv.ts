import { csvHead, csvRows } from '../csv';
import { exportName } from '../file-name';
import { named } from '../named';
import { mapSteps } from '../steps';
import { findingsTable, rowsOf } from '../tables';
import type { Exporter } from '../types';

/** Every finding as one line of one table, with its report, its sentence and a link to it. */
export const csvExporter: Exporter = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  write: async (reports, context) => {
    const parts = await mapSteps(reports, context, (bundle) => ({
      ...named(bundle),
      lines: csvRows(findingsTable(rowsOf(bundle, context), context)),
    }));
    const head = csvHead(findingsTable({ findings: [], notes: [] }, context));
    return {
      name: exportName(parts, context.now, 'csv'),
      mime: 'text/csv;charset=utf-8',
      content: [head, ...parts.map(({ lines }) => lines)],
    };
  },
};
