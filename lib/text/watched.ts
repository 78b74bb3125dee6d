import { type Marks, marked, type WordIndex, wordIndex } from './word-index';

/** A pattern that is watched for. */
export interface Watched {
  readonly pattern: RegExp;
  readonly ordinal: number;
}

/**
 * Patterns that many texts are asked for and few match. They are watched for together: one look at a text tells which of them may match it or any
 * part of it, by the words their sources require.
 */
export class Watch {
  private readonly patterns: RegExp[] = [];
  private index: WordIndex | undefined;

  /** @returns the pattern, to be asked for by a `Sight`. */
  for(pattern: RegExp): Watched {
    // Written down here, read only when the first text is looked at.
    this.index = undefined;
    return { pattern, ordinal: this.patterns.push(pattern) - 1 };
  }

  look(text: string): Sight {
    this.index ??= wordIndex(this.patterns);
    return new Sight(text, this.index.look(text), this.index.sure);
  }
}

/** What one look at a text has told. */
export class Sight {
  constructor(
    readonly text: string,
    private readonly marks: Marks,
    private readonly sure: number,
  ) {}

  /** @returns false where the pattern cannot match the text, nor any part of it. */
  may({ ordinal }: Watched): boolean {
    return marked(this.marks, ordinal);
  }

  /** @returns the same of the pattern and the 31 that were put under watch behind it, a bit each, the pattern's the lowest. */
  mayAny({ ordinal }: Watched): number {
    const [word, shift] = [ordinal >> 5, ordinal & 31];
    const low = (this.marks[word] ?? 0) >>> shift;
    return shift === 0 ? low : low | ((this.marks[word + 1] ?? 0) << (32 - shift));
  }

  /** @param part of the text; all of it where none is given. */
  test({ ordinal, pattern }: Watched, part?: string): boolean {
    if (!marked(this.marks, ordinal)) return false;
    return part === undefined ? marked(this.marks, ordinal + this.sure) || pattern.test(this.text) : pattern.test(part);
  }

  /** @param part of the text; all of it where none is given. */
  exec({ ordinal, pattern }: Watched, part = this.text): RegExpExecArray | null {
    return marked(this.marks, ordinal) ? pattern.exec(part) : null;
  }
}
