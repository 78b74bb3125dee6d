import type { Source } from '../citation';
import { referencesExporter } from '../references';

/** biblatex `@online` entries; `year` and `month` beside `date` for classic styles. */
export const bibtexExporter = referencesExporter(
  { id: 'bibtex', extension: 'bib', mime: 'application/x-bibtex' },
  (sources) => sources.map(bibtex).join('\n'),
);

export function bibtex({ key, title, author, published, accessed, url, number }: Source): string {
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    // Double braces: a body is one name, not first and last name.
    ['author', author && `{${escapeTex(author)}}`],
    ['title', escapeTex(title)],
    ['date', published],
    ['year', published?.slice(0, 4)],
    ['number', number && escapeTex(number)],
    ['url', escapeUrl(url)],
    ['urldate', accessed],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${key},\n${lines.join('')}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^]/g, (char) => TEX[char] ?? `\\${char}`);

/** The url field is verbatim: only what would end the field or the command has to go. */
const escapeUrl = (url: string): string =>
  url.replace(/[{}\\\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
