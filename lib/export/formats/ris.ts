import type { Source } from '../citation';
import { referencesExporter } from '../references';

/** RIS for EndNote, NoteExpress, Zotero: one tag per line, CRLF, dates `YYYY/MM/DD/`. */
export const risExporter = referencesExporter(
  { id: 'ris', extension: 'ris', mime: 'application/x-research-info-systems' },
  (sources) => sources.map(ris).join('\r\n'),
);

export function ris({ title, author, published, accessed, url, number, key }: Source): string {
  const date = (iso: string): string => `${iso.replaceAll('-', '/')}/`;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'RPRT'],
    ['ID', key],
    ['TI', title],
    // The comma says that this is one name, not a family name with given names to come.
    ['AU', author && `${author},`],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published && date(published)],
    ['SN', number],
    ['LA', 'zh-CN'],
    ['UR', url],
    ['Y2', date(accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}
