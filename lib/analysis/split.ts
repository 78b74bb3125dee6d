import type { Span } from '../model';
import { findPageMarks } from '../text/page-marks';
import { type Line, type Sentence, splitLines, splitSentences } from '../text/sentences';
import type { Sight } from '../text/watched';
import { sentenceWords } from './sentence-words';

/** A sentence and what one look at it has told. */
export interface SeenSentence extends Sentence {
  readonly sight: Sight;
}

/** A text split once for all finders. Offsets of `folded` are offsets of the text. */
export interface Split {
  readonly folded: string;
  /** Page numbers of sharing sites. */
  readonly marks: readonly Span[];
  readonly lines: readonly Line[];
  readonly sentences: readonly SeenSentence[];
}

/** @param folded text after `fold`. */
export function split(folded: string): Split {
  const marks = findPageMarks(folded);
  const lines = splitLines(folded, marks);
  const sentences = splitSentences(folded, marks, lines).map(
    ({ start, end, line, first, enumerator, closed }): SeenSentence => {
      const sight = sentenceWords.look(folded.slice(start, end));
      return { start, end, line, first, enumerator, closed, sight };
    },
  );
  return { folded, marks, lines, sentences };
}

/** @returns what is known of the words: the sight of their sentence where they are all of it, else that of a look at them. */
export const sightOf = (words: string, sentence: Sight): Sight =>
  sentence.text === words ? sentence : sentenceWords.look(words);
