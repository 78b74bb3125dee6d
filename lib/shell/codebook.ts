import { ok, type Result } from '../model';

const LONGEST = 40;
const MOST = 200;

/** What is wrong with a codebook file. `at` counts the entries from 1, as a reader would. */
export type CodebookProblem =
  | { readonly reason: 'unreadable' | 'empty' | 'too-many' }
  | { readonly reason: 'not-text' | 'blank' | 'too-long' | 'two-lines' | 'quotes'; readonly at: number };

/** Words that head a column and are no category themselves. */
const HEADS = /^(?:自定类别|类别|编码|category|categories|code|name)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROLS = /[\u0000-\u001f]/;

/**
 * Reads a codebook file: JSON (`["…"]` or `{"categories": ["…"]}`), or CSV (RFC 4180) with one category per line in the first
 * column, with or without a head.
 * @returns the categories without repetition, in their order; the first thing that is not in order: all or nothing
 */
export function parseCodebook(text: string): Result<string[], CodebookProblem> {
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') return refused({ reason: 'empty' });
  const entries = /^[[{]/.test(content) ? fromJson(content) : firstColumn(content);
  if (!Array.isArray(entries)) return refused(entries);
  if (entries.length === 0) return refused({ reason: 'empty' });
  if (entries.length > MOST) return refused({ reason: 'too-many' });
  const categories: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const reason = wrongWith(entry);
    if (reason !== null) return refused({ reason, at: index + 1 });
    categories.push(String(entry).trim());
  }
  return ok([...new Set(categories)]);
}

const refused = (error: CodebookProblem): Result<never, CodebookProblem> => ({ ok: false, error });

function wrongWith(entry: unknown): 'not-text' | 'blank' | 'too-long' | 'two-lines' | null {
  if (typeof entry !== 'string') return 'not-text';
  const word = entry.trim();
  if (word === '') return 'blank';
  if (CONTROLS.test(word)) return 'two-lines';
  return [...word].length > LONGEST ? 'too-long' : null;
}

function fromJson(content: string): unknown[] | CodebookProblem {
  try {
    const json: unknown = JSON.parse(content);
    const list = Array.isArray(json) ? json : (json as { categories?: unknown }).categories;
    return Array.isArray(list) ? list : { reason: 'unreadable' };
  } catch {
    return { reason: 'unreadable' };
  }
}

/** The first cells of all lines that are not empty. */
function firstColumn(content: string): string[] | CodebookProblem {
  const cells: string[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const quoted = /^"((?:[^"]|"")*)"(?:,|$)/.exec(line)?.[1]?.replaceAll('""', '"');
    if (quoted === undefined && line.startsWith('"')) return { reason: 'quotes', at: cells.length + 1 };
    cells.push(quoted ?? line.split(',')[0] ?? '');
  }
  return HEADS.test(cells[0]?.trim() ?? '') ? cells.slice(1) : cells;
}
