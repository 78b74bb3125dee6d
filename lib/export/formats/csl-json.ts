import { dateParts, type Source, sourcesOf } from '../citation';
import { exportName } from '../file-name';
import type { Exporter } from '../types';

const MIME = 'application/vnd.citationstyles.csl+json';

/** CSL-JSON for citation processors (https://docs.citationstyles.org). */
export const cslJsonExporter: Exporter = {
  id: 'csl-json',
  extension: 'csl.json',
  mime: MIME,
  write: async (bundles, { now }) => ({
    name: exportName(bundles, now, 'csl.json'),
    mime: MIME,
    content: `${JSON.stringify(sourcesOf(bundles).map(csl), null, 2)}\n`,
  }),
};

export function csl({ key, title, author, published, accessed, url, number }: Source) {
  return {
    id: key,
    type: 'report',
    title,
    ...(author ? { author: [{ literal: author }], publisher: author } : {}),
    ...(published ? { issued: { 'date-parts': [dateParts(published)] } } : {}),
    accessed: { 'date-parts': [dateParts(accessed)] },
    ...(number ? { number } : {}),
    URL: url,
    language: 'zh-CN',
  };
}
