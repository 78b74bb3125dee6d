import { diff } from 'diff-match-patch-es';
import { fold } from '../text/fold';

/** A piece of a changed passage: kept, gone or new. */
export interface Piece {
  readonly op: 'same' | 'gone' | 'new';
  readonly text: string;
}
/** A figure that gave way to another one; '' where there was or is none. */
export interface FigureChange {
  readonly was: string;
  readonly now: string;
}

/** A figure with its unit sign, full width too; everything else goes character by character. */
const TOKEN = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％‰万亿]?|[A-Za-z]+|[\s\S]/gu;
const FIGURE = /^[0-9０-９]/;

/**
 * How a passage changed, for reading: figures are whole pieces, so that `418件 → 419件` reads as 418 giving way to 419 and
 * not as 8 giving way to 9.
 */
export function difference(was: string, now: string): Piece[] {
  const units = new Map<string, string>();
  const encode = (text: string): string =>
    (text.match(TOKEN) ?? [])
      .map((token) => {
        const key = fold(token);
        const known = units.get(key);
        if (known !== undefined) return known;
        const unit = String.fromCharCode(0xe000 + units.size);
        units.set(key, unit);
        return unit;
      })
      .join('');
  const before = was.match(TOKEN) ?? [];
  const after = now.match(TOKEN) ?? [];
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  for (const [op, encoded] of diff(encode(was), encode(now), { diffTimeout: 0 })) {
    const n = encoded.length;
    const tokens = op === 1 ? after.slice(j, j + n) : before.slice(i, i + n);
    pieces.push({ op: op === 0 ? 'same' : op === 1 ? 'new' : 'gone', text: tokens.join('') });
    if (op !== 1) i += n;
    if (op !== -1) j += n;
  }
  return pieces;
}

/** The figures that changed, in order: what an auditor looks at first. */
export function figureChanges(was: string, now: string): FigureChange[] {
  const changes: FigureChange[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++)
      changes.push({ was: gone[i] ?? '', now: come[i] ?? '' });
    gone = [];
    come = [];
  };
  for (const { op, text } of difference(was, now)) {
    const figures = (text.match(TOKEN) ?? []).filter((token) => FIGURE.test(token));
    if (op === 'same' && text.length > 1) flush();
    if (op === 'gone') gone.push(...figures);
    if (op === 'new') come.push(...figures);
  }
  flush();
  return changes;
}

/** A change as a reader is shown it. */
export interface Change {
  /** What gave way to what, shortly: figures, or a short passage as a whole. */
  readonly heads: readonly FigureChange[];
  /** The whole passage, piece by piece; empty where the heads say it all. */
  readonly pieces: readonly Piece[];
}

/** Up to this many characters a passage is no more than a figure with its unit. */
const SHORT = 12;

/** @returns a changed passage for showing, its figures first. */
export const changeOf = (was: string, now: string): Change =>
  Math.max(was.length, now.length) <= SHORT
    ? { heads: [{ was, now }], pieces: [] }
    : { heads: figureChanges(was, now), pieces: difference(was, now) };
