import { dateParts, type Source } from '../citation';
import { referencesExporter } from '../references';

const MIME = 'application/vnd.citationstyles.csl+json';

/** CSL-JSON for citation processors (https://docs.citationstyles.org). */
export const cslJsonExporter = referencesExporter(
  { id: 'csl-json', extension: 'csl.json', mime: MIME, fileMime: MIME },
  (sources) => `${JSON.stringify(sources.map(csl), null, 2)}\n`,
);

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
