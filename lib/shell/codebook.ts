import * as v from 'valibot';
import { fail, ok, type Result } from '../model';

/** A category is a short word or phrase on one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CategorySchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40), v.regex(/^[^\u0000-\u001f]*$/));
const CategoriesSchema = v.pipe(v.array(CategorySchema), v.minLength(1), v.maxLength(200));
const FileSchema = v.union([
  CategoriesSchema,
  v.pipe(
    v.object({ categories: CategoriesSchema }),
    v.transform(({ categories }) => categories),
  ),
]);

/** Words that head a column and are no category themselves. */
const HEADS = /^(?:自定类别|类别|编码|category|categories|code|name)$/i;

/**
 * Reads a codebook file: JSON (`["…"]` or `{"categories": ["…"]}`), or CSV (RFC 4180) with one category per line in the first
 * column, with or without a head.
 * @returns the categories without repetition, in their order; `invalid` where one of them is not in order: all or nothing
 */
export function parseCodebook(text: string): Result<string[]> {
  const content = text.replace(/^\ufeff/, '').trim();
  const raw = /^[[{]/.test(content) ? parseJson(content) : firstColumn(content);
  const parsed = v.safeParse(FileSchema, raw);
  return parsed.success ? ok([...new Set(parsed.output)]) : fail('invalid', parsed.issues[0].message);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** @returns the first cells of all lines that are not empty; null where a quotation is not closed. */
function firstColumn(content: string): string[] | null {
  const cells: string[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const quoted = /^"((?:[^"]|"")*)"(?:,|$)/.exec(line)?.[1]?.replaceAll('""', '"');
    if (quoted === undefined && line.startsWith('"')) return null;
    cells.push(quoted ?? line.split(',')[0] ?? '');
  }
  return HEADS.test(cells[0]?.trim() ?? '') ? cells.slice(1) : cells;
}
