import type { Annotation, Bundle } from '../../model';
import { recordOf } from '../repositories/documents';
import { type Contents, emptyContents } from './format';

/** Bundles read from report files, as what an import takes. Already validated by their reader. */
export function contentsOfBundles(bundles: readonly Bundle[]): Contents {
  const contents = emptyContents();
  for (const { document, annotations, clips } of bundles) {
    const { id, textHash, retrieved, title, article, signals, analysis, html } = document;
    contents.documents.push(recordOf(document));
    contents.texts.push({ documentId: id, textHash, retrieved, title, article, signals });
    contents.findings.push({ documentId: id, textHash, analyzer: analysis.analyzer, analysis });
    if (html !== '') contents.snapshots.push({ documentId: id, textHash, html });
    contents.annotations.push(...annotations);
    contents.clips.push(...clips);
  }
  return contents;
}

/** Annotations read from JSON-LD or another program's file, as what an import takes. */
export const contentsOfAnnotations = (annotations: readonly Annotation[]): Contents => ({
  ...emptyContents(),
  annotations: [...annotations],
});
