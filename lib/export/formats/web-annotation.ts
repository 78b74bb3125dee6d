import { exportName } from '../file-name';
import { named } from '../named';
import { mapSteps } from '../steps';
import { type Exporter, generatorName } from '../types';
import { ANNO_CONTEXT, annotatedText, toWebAnnotation, type WebAnnotation } from '../web-annotation';

const MIME = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * An AnnotationCollection with its one page embedded: the whole selection in one file
 * (https://www.w3.org/TR/annotation-model/#annotation-collection).
 */
export function annotationCollection(
  annotations: readonly WebAnnotation[],
  { id, now, version, label }: { id: string; now: string; version: string; label: string },
) {
  const collection = `urn:uuid:${id}`;
  return {
    '@context': ANNO_CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label,
    created: now,
    generator: { type: 'Software', name: generatorName(version) },
    total: annotations.length,
    ...(annotations.length > 0
      ? {
          first: {
            id: `${collection}#page-1`,
            type: 'AnnotationPage',
            partOf: collection,
            startIndex: 0,
            items: annotations.map(({ '@context': _context, ...annotation }) => annotation),
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
    const parts = await mapSteps(reports, context, (bundle) => {
      const text = annotatedText(bundle.document);
      const annotations = bundle.annotations.map((annotation) => toWebAnnotation(annotation, text, context.version));
      return { ...named(bundle), annotations };
    });
    const { now, version } = context;
    const name = exportName(parts, now, 'jsonld');
    const label = name.replace(/\.jsonld$/, '');
    const annotations = parts.flatMap((part) => part.annotations);
    const collection = annotationCollection(annotations, { id: context.newId(), now, version, label });
    return { name, mime: MIME, content: `${JSON.stringify(collection, null, 2)}\n` };
  },
};
