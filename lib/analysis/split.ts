import type { Span } from '../model';
import { findPageMarks } from '../text/page-marks';
import { type Line, type Sentence, splitLines, splitSentences } from '../text/sentences';

/** A text split once for all finders. Offsets of `folded` are offsets of the text. */
export interface Split {
  readonly folded: string;
  /** Page numbers of sharing sites. */
  readonly marks: readonly Span[];
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

/** @param folded text after `fold`. */
export function split(folded: string): Split {
  const marks = findPageMarks(folded);
  const lines = splitLines(folded, marks);
  return { folded, marks, lines, sentences: splitSentences(folded, marks, lines) };
}
