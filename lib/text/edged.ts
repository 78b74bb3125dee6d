import { type CharacterSet, characterSet } from './characters';
import { firstCharacters, lastCharacters } from './first-characters';
import { anchored, parsePattern } from './pattern-tree';

/**
 * A pattern held to the beginning or the end of a text (`^…`, `…$`), tried only where the first or the last character lets it match. Most texts are told
 * by that one look, and a pattern that no text asks for is never compiled. What the source does not tell counts as “may match”.
 */
export class Edged {
  /** null where any will do, undefined before the source is read. */
  private first: CharacterSet | null | undefined;
  private last: CharacterSet | null | undefined;
  /** Whether '' matches. */
  private empty: boolean | undefined;

  constructor(readonly pattern: RegExp) {}

  /** @returns false where the pattern cannot match the text. */
  may(text: string): boolean {
    if (text === '') {
      this.empty ??= this.pattern.test('');
      return this.empty;
    }
    if (this.first === undefined) this.read();
    return (
      (!this.first || this.first(text.charCodeAt(0))) && (!this.last || this.last(text.charCodeAt(text.length - 1)))
    );
  }

  test(text: string): boolean {
    return this.may(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.may(text) ? this.pattern.exec(text) : null;
  }

  private read(): void {
    const { source, flags } = this.pattern;
    const tree = /[imv]/.test(flags) ? null : parsePattern(source);
    // Where all of it may be left out, only a pattern held at both ends says something of a text that is not empty.
    const [start, end] = [tree !== null && anchored(tree, 'start'), tree !== null && anchored(tree, 'end')];
    this.first = tree && start ? set(firstCharacters(tree, end)) : null;
    this.last = tree && end ? set(lastCharacters(tree, start)) : null;
  }
}

/** Most of all characters are not worth asking for. */
const LARGE = /\\u4e00-|\\[DSW]/;
const set = (members: string | null): CharacterSet | null =>
  members === null || LARGE.test(members) ? null : characterSet(members);

/** @param pattern without the flags g, i, m and y. */
export const edged = (pattern: RegExp): Edged => new Edged(pattern);
