import { exportName } from '../file-name';
import type { Exporter } from '../types';
import { digest } from './html';

/** The same page under a name and with the settings Word and WPS open as a document, in print layout. */
export const wordExporter: Exporter = {
  id: 'word',
  extension: 'doc',
  mime: 'application/msword',
  write: async (reports, context) => {
    const { html, of } = await digest(reports, context, WORD_SETTINGS);
    // With a byte-order mark Word does not have to guess the encoding.
    return { name: exportName(of, context.now, 'doc'), mime: 'application/msword', content: `\ufeff${spans(html)}` };
  },
};

/** Word processors know no `mark`; everything a page prints is escaped, so that these are ours. */
const spans = (html: string): string => html.replace(/<(\/?)mark\b/g, '<$1span');

/** Kinds differ by the line under the words here too; `text-underline` is Word's own. */
const WORD_STYLE =
  '<style>span.metric{background:#e6f0fb;text-decoration:underline}' +
  'span.commitment{background:#e9f5ec;text-decoration:underline dashed;text-underline:dash}' +
  'span.shortcoming{background:#fdf1e0;text-decoration:underline dotted;text-underline:dotted}' +
  'span.note{background:#f3ecfa;text-decoration:underline double;text-underline:double}</style>';

const WORD_SETTINGS =
  WORD_STYLE +
  '<!--[if gte mso 9]><xml><w:WordDocument xmlns:w="urn:schemas-microsoft-com:office:word"><w:View>Print</w:View>' +
  '<w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->';
