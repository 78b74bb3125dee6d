import { Watch } from '../text/watched';

/** Patterns asked of sentences and of parts of them: one look at a sentence, when the text is split, tells which of them are worth running. */
export const sentenceWords = new Watch();

/** White space inside: most sentences hold none. */
export const SPACE = sentenceWords.for(/\s/);
