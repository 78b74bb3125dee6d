import type { Grid } from './grid';

/**
 * Text as Markdown that shows exactly these words: CommonMark's and Obsidian's signs escaped, HTML shut off,
 * line breaks kept inside the paragraph.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#!|~=$^%&@:]/g, (char) => (ENTITY.has(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`))
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, '\\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing a note could need
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');

/** `%%` hides text in Obsidian and a colon or @ makes addresses of it; Obsidian does not take a backslash before them. */
const ENTITY = new Set(['%', '@', '<', '>', '&']);

/** A value of YAML front matter: a JSON string is a valid YAML double-quoted scalar. */
export const yamlString = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `[words](<address>)`; words alone where the address is none of the web. */
export const markdownLink = (words: string, href: string): string =>
  /^https?:\/\/[^\s<>]+$/i.test(href) ? `[${words}](<${href}>)` : words;

/** A table of GitHub's Markdown, which Obsidian reads too; the first row is its head. '' for a table without cells. */
export function markdownTable(grid: Grid): string {
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = grid.map((row) =>
    line(Array.from({ length: width }, (_, at) => escapeMarkdown((row[at] ?? '').replace(/\s+/g, ' ').trim()))),
  );
  return [rows[0], line(Array.from({ length: width }, () => '---')), ...rows.slice(1)].join('\n');
}
