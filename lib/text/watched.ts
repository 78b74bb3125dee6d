import { addTo, type Marks, marked, marksFor, type WordIndex, wordIndex } from './word-index';

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

  /** Length of the longest word watched for. */
  get longest(): number {
    return this.read().longest;
  }

  look(text: string): Sight {
    return new Sight(this.read().look(text, marksFor(this.patterns.length)));
  }

  private read(): WordIndex {
    this.index ??= wordIndex(this.patterns);
    return this.index;
  }
}

/** What one look at a text has told. */
export class Sight {
  constructor(private readonly marks: Marks) {}

  /** @returns what both have told. */
  with({ marks }: Sight): Sight {
    return new Sight(addTo(this.marks.slice(), marks));
  }

  /** @returns false where the pattern cannot match the text looked at, nor any part of it. */
  may({ ordinal }: Watched): boolean {
    return marked(this.marks, ordinal);
  }

  /** @returns the same of the pattern and the 31 that were put under watch behind it, a bit each, the pattern's the lowest. */
  mayAny({ ordinal }: Watched): number {
    const [word, shift] = [ordinal >> 5, ordinal & 31];
    const low = (this.marks[word] ?? 0) >>> shift;
    return shift === 0 ? low : low | ((this.marks[word + 1] ?? 0) << (32 - shift));
  }

  /** @param text the text looked at, or a part of it. */
  test(watched: Watched, text: string): boolean {
    return marked(this.marks, watched.ordinal) && watched.pattern.test(text);
  }

  exec(watched: Watched, text: string): RegExpExecArray | null {
    return marked(this.marks, watched.ordinal) ? watched.pattern.exec(text) : null;
  }
}
