import type { Sight, Watched } from '../text/watched';

/** How much of the paragraph before a sentence speaks for it, in characters. */
const REACH = 400;

/** What stands before a sentence in its paragraph; put together only where somebody asks. */
export class Before {
  private words: string | undefined;

  /** @param sentences of the paragraph, the line that leads it first; the first `count` of them stand before. */
  constructor(
    private readonly sentences: readonly Sight[],
    private readonly count: number,
  ) {}

  /** The last 400 characters, '' at the beginning. */
  get text(): string {
    this.words ??= this.sentences
      .slice(0, this.count)
      .map(({ text }) => text)
      .join('')
      .slice(-REACH);
    return this.words;
  }

  /** @returns false where the pattern can match no sentence of it. */
  may(watched: Watched): boolean {
    return this.sentences.some((sentence, index) => index < this.count && sentence.may(watched));
  }
}
