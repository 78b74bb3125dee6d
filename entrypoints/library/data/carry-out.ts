import type { Edit } from '../../../lib/model';
import type { Store } from '../../../lib/store';

/** Told of the share that is done; asked whether to go on. */
export interface Watch {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Edits written together: each piece is there whole or not at all. */
export interface Piece {
  readonly edits: readonly Edit[];
  /** Of the whole act, with this piece. */
  readonly share: number;
}

/** What came of an act. */
export interface Carried {
  /** The edits that take back what was done. */
  readonly back: readonly Edit[];
  /** How many were left, because what they start from was changed on another page meanwhile. */
  readonly left: number;
  /** Pieces done or left; fewer than there were where it was stopped or failed. */
  readonly pieces: number;
  readonly stopped: boolean;
  /** What a piece failed with; those before it are written. */
  readonly error: unknown;
}

/** Carries edits out piece by piece, so that neither memory nor the page is held. Never throws. */
export async function carryOut(
  store: Store,
  source: AsyncIterable<Piece> | Iterable<Piece>,
  { onProgress, signal }: Watch,
): Promise<Carried> {
  const backs: (readonly Edit[])[] = [];
  let left = 0;
  let pieces = 0;
  const carried = (stopped: boolean, error: unknown = null): Carried => ({
    ...{ back: backs.reverse().flat(), left, pieces, stopped, error },
  });
  try {
    for await (const { edits, share } of oneAhead(source)) {
      if (signal.aborted) return carried(true);
      const done = await store.exchange(edits);
      backs.push(done.back);
      left += done.left;
      pieces += 1;
      onProgress(share);
    }
  } catch (error) {
    return carried(false, error);
  }
  return carried(false);
}

/** The same pieces, each made while the one before it is written. */
async function* oneAhead<T>(source: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  const pieces = (async function* () {
    yield* source;
  })();
  let coming = pieces.next();
  for (;;) {
    const { done, value } = await coming;
    if (done) return;
    coming = pieces.next();
    // It is heard of when its turn comes; until then nobody waits for it.
    coming.catch(() => undefined);
    yield value;
  }
}

/** Edits written together where they are known beforehand. */
export const TOGETHER = 500;

/** Cuts the edits of an act into pieces. */
export function* piecesOf(edits: readonly Edit[], together = TOGETHER): Generator<Piece> {
  for (let at = 0; at < edits.length; at += together)
    yield { edits: edits.slice(at, at + together), share: Math.min(1, (at + together) / edits.length) };
}
