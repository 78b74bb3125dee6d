import * as v from 'valibot';
import { type Annotation, documentId, ok } from '../../model';
import { all, check, joinPath, type ReadResult, readFailed } from '../result';

const RowSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  updated: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  user: v.optional(v.string(), ''),
  user_info: v.optional(v.nullable(v.looseObject({ display_name: v.optional(v.nullable(v.string()), null) })), null),
  uri: v.pipe(v.string(), v.minLength(1)),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  references: v.optional(v.array(v.string()), []),
  target: v.optional(
    v.array(v.looseObject({ selector: v.optional(v.array(v.looseObject({ type: v.string() })), []) })),
    [],
  ),
});
type Row = v.InferOutput<typeof RowSchema>;

const QuoteSchema = v.looseObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

export interface HypothesisImport {
  readonly annotations: readonly Annotation[];
  /** Ids of replies, which have no place of their own and are not taken. They are named, so that nothing goes unsaid. */
  readonly replies: readonly string[];
}

/**
 * Reads annotations exported by Hypothesis: the JSON of its export menu (`annotations`), of its API (`rows`), or a plain list.
 * All or nothing. Its positions count into the text of the page, not of our article, so the quotation decides where a
 * note belongs: `textHash` is ''.
 */
export function readHypothesis(json: unknown): ReadResult<HypothesisImport> {
  const found = rowsOf(json);
  if (!found) return readFailed({ path: '', message: 'no Hypothesis export' });
  const rows = all(found.rows.map((row, index) => check(RowSchema, row, joinPath(found.path, index))));
  if (!rows.ok) return rows;
  const replies: string[] = [];
  const read: ReadResult<Annotation>[] = [];
  for (const [index, row] of rows.value.entries()) {
    const selector = row.target.flatMap((target) => target.selector).find(({ type }) => type === 'TextQuoteSelector');
    if (row.references.length > 0) replies.push(row.id);
    else read.push(readRow(row, selector, joinPath(joinPath(found.path, index), 'target')));
  }
  const annotations = all(read);
  return annotations.ok ? { ok: true, value: { annotations: annotations.value, replies } } : annotations;
}

function rowsOf(json: unknown): { rows: readonly unknown[]; path: string } | null {
  if (Array.isArray(json)) return { rows: json, path: '' };
  if (typeof json !== 'object' || json === null) return null;
  const { annotations, rows } = json as { annotations?: unknown; rows?: unknown };
  if (Array.isArray(annotations)) return { rows: annotations, path: 'annotations' };
  return Array.isArray(rows) ? { rows, path: 'rows' } : null;
}

function readRow(row: Row, selector: unknown, path: string): ReadResult<Annotation> {
  // Without a passage it is a note on the page.
  const quote = selector === undefined ? ok({ exact: '', prefix: '', suffix: '' }) : check(QuoteSchema, selector, path);
  if (!quote.ok) return quote;
  const { exact, prefix, suffix } = quote.value;
  return {
    ok: true,
    value: {
      // Hypothesis ids are no UUIDs; as addresses they stay what they are, and a second import finds them again.
      id: `https://hypothes.is/a/${encodeURIComponent(row.id)}`,
      documentId: documentId(row.uri),
      created: row.created,
      modified: row.updated ?? row.created,
      motivation: row.text === '' ? 'highlighting' : 'commenting',
      anchor: {
        quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
        position: { type: 'TextPositionSelector', start: 0, end: exact.length },
        textHash: '',
      },
      note: row.text,
      tags: row.tags,
      categories: [],
      kind: null,
      decision: null,
      finding: null,
      proposed: null,
      verdict: null,
      creator: row.user_info?.display_name ?? row.user.replace(/^acct:|@.*$/g, ''),
    },
  };
}
