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
    this.words ??= this.gather();
    return this.words;
  }

  private gather(): string {
    let words = '';
    for (let at = this.count - 1; at >= 0 && words.length < REACH; at--)
      words = `${this.sentences[at]?.text ?? ''}${words}`;
    return words.slice(-REACH);
  }

  /** @returns false where the pattern can match no sentence of it. */
  may(watched: Watched): boolean {
    return this.sentences.some((sentence, index) => index < this.count && sentence.may(watched));
  }
}
