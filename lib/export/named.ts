import type { Bundle, SavedDocument } from '../model';

type Said = 'id' | 'url' | 'title' | 'saved' | 'retrieved' | 'textHash';

/** A report without its text, its findings and what was written on it: what names and references are made of. */
export interface Named {
  readonly document: Pick<SavedDocument, Said> & {
    readonly analysis: Pick<SavedDocument['analysis'], 'report' | 'analyzer'>;
  };
}

/** @returns what may be held of thousands of reports while they are exported one by one. */
export const named = ({ document }: Bundle): Named => {
  const { id, url, title, saved, retrieved, textHash } = document;
  const { report, analyzer } = document.analysis;
  return { document: { ...{ id, url, title, saved, retrieved, textHash }, analysis: { report, analyzer } } };
};
