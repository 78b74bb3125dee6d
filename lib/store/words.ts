import type { Annotation, Bundle, Clip, DocumentRecord } from '../model';
import { searchable } from './searchable';

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join('\n');

/** The words of an annotation that are not in the article. */
export const annotationWords = ({ note, tags, categories, finding }: Annotation): string =>
  joined([note, ...tags, ...categories, finding?.type === 'metric' ? finding.indicator : '']);

/** Of a clip: a figure's caption may stand nowhere in the article. */
export const clipWords = ({ note, tags, figure }: Clip): string => joined([note, ...tags, figure?.caption ?? '']);

export const titleOf = ({ report, title }: Pick<DocumentRecord, 'report' | 'title'>): string => report.title || title;

/** @returns what search looks through of one report: its title, its text, and what the reader wrote on it, searchable (searchable.ts), line by line. */
export const wordsOf = ({ document, annotations, clips }: Bundle): string =>
  searchable(
    joined([
      titleOf({ report: document.analysis.report, title: document.title }),
      document.article.text,
      ...annotations.map(annotationWords),
      ...clips.map(clipWords),
    ]),
  );
