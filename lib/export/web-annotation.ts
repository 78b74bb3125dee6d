import type { Annotation, SavedDocument } from '../model';
import { type CodePointIndex, codePointIndex } from '../text/code-points';
import { hashToUri } from './hash-uri';
import { generatorName } from './types';

/** https://www.w3.org/TR/annotation-model/ and its JSON-LD context. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** An embedded body. `id` ends in a fragment that names its role (`#note`, `#finding`), `purpose` is the standard's word for it. */
export interface TextualBody {
  readonly id: string;
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly format: string;
  readonly value: string;
  readonly generator?: Software;
}

interface Software {
  readonly type: 'Software';
  readonly name: string;
}

export interface WebAnnotation {
  readonly '@context': typeof ANNO_CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly created: string;
  readonly modified: string;
  readonly creator?: { readonly type: 'Person'; readonly name: string };
  readonly generator: Software;
  readonly body?: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector?: readonly object[];
    readonly state?: object;
  };
}

/** The text an annotation's offsets count into, and when it was read. */
export type AnnotatedText = Pick<SavedDocument, 'textHash' | 'retrieved'> & { readonly points: CodePointIndex };

export const annotatedText = (document: SavedDocument): AnnotatedText => ({
  textHash: document.textHash,
  retrieved: document.retrieved,
  points: codePointIndex(document.article.text),
});

/**
 * One annotation as W3C Web Annotation. Positions count code points, as the standard says. An annotation anchored in
 * another version of the text keeps its quotation and the hash of that version, but no position: without that text its
 * code points cannot be counted.
 */
export function toWebAnnotation(annotation: Annotation, text: AnnotatedText, version: string): WebAnnotation {
  // A foreign annotation keeps the address it came with.
  const id = annotation.id.includes(':') ? annotation.id : `urn:uuid:${encodeURIComponent(annotation.id)}`;
  const body = bodies(annotation, id, version);
  return {
    '@context': ANNO_CONTEXT,
    id,
    type: 'Annotation',
    motivation: annotation.motivation,
    created: annotation.created,
    modified: annotation.modified,
    ...(annotation.creator ? { creator: { type: 'Person', name: annotation.creator } } : {}),
    generator: software(version),
    ...(body.length > 0 ? { body } : {}),
    target: target(annotation, text),
  };
}

function target({ documentId, anchor }: Annotation, text: AnnotatedText): WebAnnotation['target'] {
  const here = anchor.textHash === text.textHash;
  const { start, end } = anchor.position;
  const position = { start: text.points.toCodePoints(start), end: text.points.toCodePoints(end) };
  // A note on the whole page has no words of its own and no selector: its target is the page.
  const selector = [
    { ...anchor.quote, type: 'TextQuoteSelector' },
    ...(here ? [{ type: 'TextPositionSelector', ...position }] : []),
  ];
  const cached = hashToUri(anchor.textHash);
  return {
    type: 'SpecificResource',
    source: documentId,
    ...(anchor.quote.exact === '' ? {} : { selector }),
    ...(cached ? { state: { type: 'TimeState', ...(here ? { sourceDate: text.retrieved } : {}), cached } } : {}),
  };
}

/** A finding and the program's proposal travel whole, as JSON, so that nothing is lost on the way back. */
function bodies(annotation: Annotation, id: string, version: string): TextualBody[] {
  const body = (role: string, purpose: string, value: string | null, format = 'text/plain'): TextualBody[] =>
    value === null || value === '' ? [] : [{ id: `${id}#${role}`, type: 'TextualBody', purpose, format, value }];
  const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
  return [
    ...body('note', 'commenting', annotation.note, 'text/markdown'),
    ...annotation.tags.flatMap((tag, index) => body(`tag-${index + 1}`, 'tagging', tag)),
    ...annotation.categories.flatMap((category, index) => body(`category-${index + 1}`, 'classifying', category)),
    ...body('kind', 'classifying', annotation.kind),
    ...body('finding', 'classifying', json(annotation.finding), 'application/json'),
    ...body('proposed', 'classifying', json(annotation.proposed), 'application/json').map((proposed) => ({
      ...proposed,
      generator: software(version),
    })),
    ...body('decision', 'moderating', annotation.decision),
    ...body('verdict', 'assessing', annotation.verdict),
  ];
}

const software = (version: string): Software => ({ type: 'Software', name: generatorName(version) });
