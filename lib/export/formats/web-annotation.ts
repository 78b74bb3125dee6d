import { exportName } from '../file-name';
import { frameOf, ITEMS, itemText } from '../json-list';
import { type Named, named } from '../named';
import { createSink } from '../sink';
import { steps } from '../steps';
import { type Exporter, generatorName } from '../types';
import { ANNO_CONTEXT, annotatedText, toWebAnnotation, type WebAnnotation } from '../web-annotation';

const MIME = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * An AnnotationCollection with its one page embedded: the whole selection in one file
 * (https://www.w3.org/TR/annotation-model/#annotation-collection).
 */
export const annotationCollection = (annotations: readonly WebAnnotation[], about: About) =>
  collectionOf(annotations.map(withoutContext), annotations.length, about);

interface About {
  readonly id: string;
  readonly now: string;
  readonly version: string;
  readonly label: string;
}
const withoutContext = ({ '@context': _context, ...annotation }: WebAnnotation) => annotation;

function collectionOf<Item>(items: readonly Item[], total: number, { id, now, version, label }: About) {
  const collection = `urn:uuid:${id}`;
  return {
    '@context': ANNO_CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label,
    created: now,
    generator: { type: 'Software', name: generatorName(version) },
    total,
    ...(total > 0
      ? {
          first: {
            id: `${collection}#page-1`,
            type: 'AnnotationPage',
            partOf: collection,
            startIndex: 0,
            items,
          },
        }
      : {}),
  };
}

/** What the reader made and decided, dismissals too: they are decisions. */
export const webAnnotationExporter: Exporter = {
  id: 'web-annotation',
  extension: 'jsonld',
  mime: MIME,
  write: async (reports, context) => {
    const of: Named[] = [];
    const sink = createSink(context);
    let total = 0;
    for await (const [bundle] of steps(reports, context)) {
      of.push(named(bundle));
      const text = annotatedText(bundle.document);
      for (const annotation of bundle.annotations)
        sink.add(itemText(withoutContext(toWebAnnotation(annotation, text, context.version)), DEPTH, total++ === 0));
    }
    const { now, version } = context;
    const name = exportName(of, now, 'jsonld');
    const about = { id: context.newId(), now, version, label: name.replace(/\.jsonld$/, '') };
    const [before, after] = frameOf(collectionOf(total > 0 ? [ITEMS] : [], total, about));
    return { name, mime: MIME, content: [before, ...sink.finish(), after] };
  },
};

/** Spaces before an item of the page in the collection. */
const DEPTH = 6;
