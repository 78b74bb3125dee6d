import * as v from 'valibot';
import { type Annotation, AnnotationSchema, documentId, FindingSchema, MOTIVATIONS, ok } from '../../model';
import { type CodePointIndex, codePointIndex } from '../../text/code-points';
import { uriToHash } from '../hash-uri';
import { all, check, joinPath, type ReadResult, readFailed } from '../result';

/** What reading needs to know of the library. */
export interface ReadContext {
  /** ISO time taken for annotations that carry none. */
  readonly now: string;
  /** The text of a document in the version of that hash; undefined where it is not at hand. */
  readonly textOf: (documentId: string, textHash: string) => string | undefined;
}

const Named = v.union([v.string(), v.looseObject({ name: v.optional(v.string(), '') })]);
const BodySchema = v.union([
  v.string(),
  v.looseObject({
    id: v.optional(v.string(), ''),
    purpose: v.optional(v.union([v.string(), v.array(v.string())])),
    value: v.optional(v.string()),
    source: v.optional(v.union([v.string(), v.looseObject({ id: v.string() })])),
  }),
]);
type Body = v.InferOutput<typeof BodySchema>;

const QuoteSchema = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const PositionSchema = v.pipe(
  v.looseObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'start lies behind end'),
);
const SelectorSchema = v.looseObject({ type: v.string() });
/** JSON-LD writes a single item without its list. */
const oneOrMore = <S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.union([v.array(schema), schema]),
      v.transform((value): v.InferOutput<S>[] => (Array.isArray(value) ? value : [value])),
    ),
    [],
  );

const SpecificSchema = v.looseObject({
  source: v.union([v.string(), v.looseObject({ id: v.string() })]),
  selector: oneOrMore(SelectorSchema),
  state: oneOrMore(v.looseObject({ cached: oneOrMore(v.string()) })),
});
/** A bare address is a target too: the whole page. */
const TargetSchema = v.union([
  v.pipe(
    v.pipe(v.string(), v.minLength(1)),
    v.transform((source) => ({ source, selector: [], state: [] })),
  ),
  SpecificSchema,
]);
type Target = v.InferOutput<typeof TargetSchema>;

/** The parts of a Web Annotation we understand; others may be there. */
const WebAnnotationSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  motivation: oneOrMore(v.string()),
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  modified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  creator: oneOrMore(Named),
  body: oneOrMore(BodySchema),
  bodyValue: v.optional(v.string()),
  target: oneOrMore(TargetSchema),
});

/**
 * Reads W3C Web Annotations: one, a list, an AnnotationPage, or an AnnotationCollection with its pages embedded; ours and
 * other tools'. All or nothing. Ours come back exactly as they were exported. Of foreign ones the notes, tags, times,
 * names and quotations are taken; their positions count into a text we do not have, so `textHash` is '' and the
 * quotation must decide where they belong.
 */
export function readWebAnnotations(json: unknown, context: ReadContext, at = ''): ReadResult<Annotation[]> {
  const indexes = new Map<string, CodePointIndex>();
  const pointsOf = (text: string): CodePointIndex => {
    const known = indexes.get(text) ?? codePointIndex(text);
    indexes.set(text, known);
    return known;
  };
  const items = itemsOf(json, at);
  if (!items.ok) return items;
  return all(items.value.map(({ item, path }) => readOne(item, context, pointsOf, path)));
}

interface Located {
  readonly item: unknown;
  readonly path: string;
}

function itemsOf(json: unknown, at: string): ReadResult<Located[]> {
  if (Array.isArray(json)) return ok(json.map((item, index) => ({ item, path: joinPath(at, index) })));
  const found: Located[] = [];
  let [node, path] = [json, at];
  if (isRecord(node) && hasType(node, 'AnnotationCollection')) {
    if (Number(node.total ?? 0) > 0 && !isRecord(node.first))
      return readFailed({ path: joinPath(path, 'first'), message: 'the pages of the collection are not in the file' });
    [node, path] = [node.first, joinPath(path, 'first')];
    if (node === undefined) return ok([]);
  }
  if (!isRecord(node)) return readFailed({ path, message: 'no annotation, page or collection' });
  if (!hasType(node, 'AnnotationPage')) return ok([{ item: node, path }]);
  while (isRecord(node)) {
    if (!Array.isArray(node.items)) return readFailed({ path: joinPath(path, 'items'), message: 'no list' });
    found.push(...node.items.map((item, index) => ({ item, path: joinPath(joinPath(path, 'items'), index) })));
    [node, path] = [node.next, joinPath(path, 'next')];
    if (typeof node === 'string') return readFailed({ path, message: 'the next page is not in the file' });
  }
  return ok(found);
}

function readOne(
  json: unknown,
  context: ReadContext,
  pointsOf: (text: string) => CodePointIndex,
  path: string,
): ReadResult<Annotation> {
  const shape = check(WebAnnotationSchema, json, path);
  if (!shape.ok) return shape;
  const source = shape.value;
  const targets = source.target;
  const [target] = targets;
  if (!target || targets.length > 1)
    return readFailed({ path: joinPath(path, 'target'), message: 'exactly one target is understood' });
  const anchor = readAnchor(target, context, pointsOf, joinPath(path, 'target'));
  if (!anchor.ok) return anchor;
  const parts = readBodies(source, path);
  if (!parts.ok) return parts;
  const created = source.created ?? context.now;
  const motivation = source.motivation.find((word) => (MOTIVATIONS as readonly string[]).includes(word));
  return check(
    AnnotationSchema,
    {
      id: uuidOf(source.id),
      documentId: documentId(iri(target.source)),
      created,
      modified: source.modified ?? created,
      motivation: motivation ?? (parts.value.note ? 'commenting' : 'highlighting'),
      anchor: anchor.value,
      ...parts.value,
      creator: source.creator.map((who) => (typeof who === 'string' ? who : who.name)).join(', '),
    },
    path,
  );
}

function readAnchor(
  target: Target,
  context: ReadContext,
  pointsOf: (text: string) => CodePointIndex,
  path: string,
): ReadResult<Annotation['anchor']> {
  const selectors = target.selector.flatMap(refinements);
  const at = joinPath(path, 'selector');
  const quote =
    selectors.length === 0
      ? ok(WHOLE_PAGE)
      : check(
          QuoteSchema,
          selectors.find(({ type }) => type === 'TextQuoteSelector'),
          joinPath(at, 'TextQuoteSelector'),
        );
  if (!quote.ok) return quote;
  const { exact, prefix, suffix } = quote.value;
  const textHash = target.state
    .flatMap(({ cached }) => cached)
    .map(uriToHash)
    .find((hash) => hash !== null);
  const found = selectors.find(({ type }) => type === 'TextPositionSelector');
  const position = found
    ? check(PositionSchema, found, joinPath(at, 'TextPositionSelector'))
    : ok({ start: 0, end: exact.length });
  if (!position.ok) return position;
  const text = textHash && found ? context.textOf(documentId(iri(target.source)), textHash) : undefined;
  const { start, end } = position.value;
  const points = text === undefined ? undefined : pointsOf(text);
  return ok({
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: {
      type: 'TextPositionSelector',
      start: points?.toUtf16(start) ?? start,
      end: points?.toUtf16(end) ?? end,
    },
    textHash: textHash ?? '',
  });
}

const WHOLE_PAGE = { exact: '', prefix: '', suffix: '' };

type Parts = Pick<
  Annotation,
  'note' | 'tags' | 'categories' | 'kind' | 'decision' | 'finding' | 'proposed' | 'verdict'
>;

/** Our own bodies by their role, foreign ones by their purpose: tags are tags, everything else that has words is a note. */
function readBodies(source: v.InferOutput<typeof WebAnnotationSchema>, path: string): ReadResult<Parts> {
  const given = source.body;
  const role = (name: string): string | null => {
    const body = given.find((item) => typeof item !== 'string' && item.id === `${source.id}#${name}`);
    return typeof body === 'object' ? (body.value ?? null) : null;
  };
  const at = joinPath(path, 'body');
  const finding = readFinding(role('finding'), joinPath(at, 'finding'));
  const proposed = readFinding(role('proposed'), joinPath(at, 'proposed'));
  if (!finding.ok) return finding;
  if (!proposed.ok) return proposed;
  const foreign = given.filter((item) => typeof item === 'string' || !item.id.startsWith(`${source.id}#`));
  const isTag = (item: Body): boolean => typeof item !== 'string' && list(item.purpose).includes('tagging');
  const ours = (name: string): string[] =>
    given.flatMap((item) =>
      typeof item === 'object' && item.id.startsWith(`${source.id}#${name}`) ? [item.value ?? ''] : [],
    );
  const note = [role('note') ?? '', ...foreign.filter((item) => !isTag(item)).map(words), source.bodyValue ?? ''];
  // Kind, decision and verdict are checked with the whole annotation against its schema.
  return ok({
    note: note.filter((text) => text !== '').join('\n\n'),
    tags: [...ours('tag-'), ...foreign.filter(isTag).map(words)].filter((tag) => tag !== ''),
    // `#category` alone: files made when there could be only one.
    categories: ours('category'),
    kind: role('kind') as Parts['kind'],
    decision: role('decision') as Parts['decision'],
    finding: finding.value,
    proposed: proposed.value,
    verdict: role('verdict') as Parts['verdict'],
  });
}

function readFinding(json: string | null, path: string): ReadResult<Parts['finding']> {
  if (json === null) return ok(null);
  try {
    return check(FindingSchema, JSON.parse(json), path);
  } catch {
    return readFailed({ path, message: 'not JSON' });
  }
}

const words = (body: Body): string =>
  typeof body === 'string' ? body : (body.value ?? (body.source === undefined ? body.id : iri(body.source)));
const iri = (source: string | { id: string }): string => (typeof source === 'string' ? source : source.id);
const list = <T>(value: T | readonly T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? [...value] : [value as T];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasType = (node: Record<string, unknown>, type: string): boolean =>
  node.type === type || (Array.isArray(node.type) && node.type.includes(type));
const uuidOf = (id: string): string => (id.startsWith('urn:uuid:') ? decodeURIComponent(id.slice(9)) : id);

type Selector = v.InferOutput<typeof SelectorSchema>;
/** A selector and those that refine it. */
const refinements = (selector: Selector): Selector[] => [
  selector,
  ...list(selector.refinedBy)
    .filter((inner): inner is Selector => v.is(SelectorSchema, inner))
    .flatMap(refinements),
];
