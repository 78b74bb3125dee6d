import { csvHead, csvRows } from '../csv';
import { exportName } from '../file-name';
import { type Named, named } from '../named';
import { createSink } from '../sink';
import { steps } from '../steps';
import { findingsTable, rowsOf } from '../tables';
import type { Exporter } from '../types';

/** Every finding as one line of one table, with its report, its sentence and a link to it. */
export const csvExporter: Exporter = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  write: async (reports, context) => {
    const of: Named[] = [];
    const sink = createSink(context);
    sink.add(csvHead(findingsTable({ findings: [], notes: [] }, context)));
    for await (const [bundle] of steps(reports, context)) {
      of.push(named(bundle));
      sink.add(csvRows(findingsTable(rowsOf(bundle, context), context)));
    }
    return { name: exportName(of, context.now, 'csv'), mime: 'text/csv;charset=utf-8', content: sink.finish() };
  },
};
