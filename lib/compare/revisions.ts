import { difference, figureChanges } from '../anchoring';
import type { Span } from '../model';
import { fold } from '../text/fold';

/** One change between two versions of a document's text. */
export interface Revision {
  /** Where it stood in the earlier text; empty where something was added. */
  readonly was: Span & { readonly text: string };
  /** Where it stands in the later text; empty where something was taken out. */
  readonly now: Span & { readonly text: string };
  /** Figures that gave way to others; none where only words changed. */
  readonly figures: readonly { readonly was: string; readonly now: string }[];
}

/** Kept text this short between two changes belongs to them: 在…中 is no island. */
const ISLAND = 2;

/**
 * What changed between two versions of one document. Changes with figures come first, then by place. Width and spelling of
 * signs (full width, half width) are no change, nor are the line breaks around lines added or taken out. Lines both versions share are set aside before characters are compared.
 */
export function revisions(before: string, after: string): Revision[] {
  return changedBlocks(before.split('\n'), after.split('\n'))
    .flatMap(({ was, now }) => inBlock(before.slice(was.start, was.end), after.slice(now.start, now.end), was, now))
    .sort((a, b) => Number(b.figures.length > 0) - Number(a.figures.length > 0) || a.now.start - b.now.start);
}

interface Block {
  readonly was: Span;
  readonly now: Span;
}

/** Runs of lines between lines that stand once in each version and in the same order (patience diff). */
function changedBlocks(before: readonly string[], after: readonly string[]): Block[] {
  const startsBefore = starts(before);
  const startsAfter = starts(after);
  const anchors = [...longestRising(uniquePairs(before, after)), [before.length, after.length] as const];
  const blocks: Block[] = [];
  let [i, j] = [0, 0];
  for (const [atBefore, atAfter] of anchors) {
    // Lines next to an anchor may be the same though they occur more than once.
    while (i < atBefore && j < atAfter && same(before[i], after[j])) [i, j] = [i + 1, j + 1];
    if (i < atBefore || j < atAfter)
      blocks.push({
        was: { start: startsBefore[i] ?? 0, end: Math.max(startsBefore[i] ?? 0, (startsBefore[atBefore] ?? 1) - 1) },
        now: { start: startsAfter[j] ?? 0, end: Math.max(startsAfter[j] ?? 0, (startsAfter[atAfter] ?? 1) - 1) },
      });
    [i, j] = [atBefore + 1, atAfter + 1];
  }
  return blocks;
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && fold(a) === fold(b);

/** Offset of each line, and one behind the end. */
function starts(lines: readonly string[]): number[] {
  const found = [0];
  for (const line of lines) found.push((found.at(-1) ?? 0) + line.length + 1);
  return found;
}

function uniquePairs(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const once = (lines: readonly string[]): Map<string, number> => {
    const at = new Map<string, number>();
    const twice = new Set<string>();
    for (const [index, line] of lines.entries()) {
      const key = fold(line);
      if (at.has(key)) twice.add(key);
      at.set(key, index);
    }
    for (const key of twice) at.delete(key);
    return at;
  };
  const later = once(after);
  return [...once(before)]
    .flatMap(([key, index]) => {
      const there = later.get(key);
      return there === undefined ? [] : [[index, there] as const];
    })
    .sort((a, b) => a[0] - b[0]);
}

/** The longest run of pairs that rises on both sides: what did not move. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? -1]?.[1] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Changes inside a block, character by character with figures whole; changes a sign or two apart are one. */
function inBlock(was: string, now: string, wasAt: Span, nowAt: Span): Revision[] {
  const found: Revision[] = [];
  let open: { was: [number, number]; now: [number, number] } | null = null;
  let [i, j] = [0, 0];
  const close = (): void => {
    if (!open) return;
    const [words, words2] = [was.slice(...open.was), now.slice(...open.now)];
    found.push({
      was: { start: wasAt.start + open.was[0], end: wasAt.start + open.was[1], text: words },
      now: { start: nowAt.start + open.now[0], end: nowAt.start + open.now[1], text: words2 },
      figures: figureChanges(words, words2),
    });
    open = null;
  };
  for (const { op, text } of difference(was, now)) {
    if (op === 'same') {
      if (text.length > ISLAND) close();
      [i, j] = [i + text.length, j + text.length];
      continue;
    }
    const span: { was: [number, number]; now: [number, number] } = open ?? { was: [i, i], now: [j, j] };
    if (op === 'gone') i += text.length;
    else j += text.length;
    span.was[1] = i;
    span.now[1] = j;
    open = span;
  }
  close();
  return found;
}
