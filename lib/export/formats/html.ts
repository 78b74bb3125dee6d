import type { Bundle } from '../../model';
import { exportName } from '../file-name';
import { page, reportHtml } from '../html/digest';
import { mapSteps } from '../steps';
import type { ExportContext, Exporter } from '../types';

/** The digest as one page, for reading and printing. */
export const htmlExporter: Exporter = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  write: async (bundles, context) => ({
    name: exportName(bundles, context.now, 'html'),
    mime: 'text/html;charset=utf-8',
    content: await digest(bundles, context),
  }),
};

/** Every report of the selection after the other, in one page. */
export async function digest(bundles: readonly Bundle[], context: ExportContext, head = ''): Promise<string> {
  const parts = await mapSteps(bundles, context, (bundle) => reportHtml(bundle, context));
  const title = exportName(bundles, context.now, '').replace(/\.$/, '');
  return page(title, parts.join('\n<br style="page-break-before:always" clear="all">\n'), context, head);
}
