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
    return { name: exportName(of, context.now, 'doc'), mime: 'application/msword', content: `\ufeff${html}` };
  },
};

const WORD_SETTINGS =
  '<!--[if gte mso 9]><xml><w:WordDocument xmlns:w="urn:schemas-microsoft-com:office:word"><w:View>Print</w:View>' +
  '<w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->';
