import { exportName } from '../file-name';
import { clipsHtml } from '../html/clips';
import { page, reportHtml } from '../html/digest';
import { type Named, named } from '../named';
import { mapSteps } from '../steps';
import type { ExportContext, Exporter, Reports } from '../types';

/** The digest as one page, for reading and printing. */
export const htmlExporter: Exporter = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  write: async (reports, context) => {
    const { html, of } = await digest(reports, context);
    return { name: exportName(of, context.now, 'html'), mime: 'text/html;charset=utf-8', content: html };
  },
};

/** Every report of the selection after the other, in one page. */
export async function digest(
  reports: Reports,
  context: ExportContext,
  head = '',
): Promise<{ readonly html: string; readonly of: readonly Named[] }> {
  const parts = await mapSteps(reports, context, async (bundle) => ({
    ...named(bundle),
    html: reportHtml(bundle, context) + (await clipsHtml(bundle, context)),
  }));
  const title = exportName(parts, context.now, '').replace(/\.$/, '');
  const body = parts.map(({ html }) => html).join('\n<br style="page-break-before:always" clear="all">\n');
  return { html: page(title, body, context, head), of: parts };
}
