import type { ExportContext, Piece } from './types';

/** Takes a file's content piece by piece, in order; a host that can puts what is finished out of the way. */
export interface Sink {
  add(piece: string | Uint8Array): void;
  /** @returns everything that was added. */
  finish(): readonly Piece[];
}

/** Characters or bytes held before they are put away: a few milliseconds of encoding. */
const HELD = 4 << 20;

/** @returns a sink that holds a few megabytes where the host stores pieces, everything where it does not. */
export function createSink({ store }: Pick<ExportContext, 'store'>): Sink {
  const pieces: Piece[] = [];
  let held: (string | Uint8Array)[] = [];
  let size = 0;
  const putAway = (): void => {
    if (store === undefined) pieces.push(...held);
    else if (held.length > 0) pieces.push(store(held));
    held = [];
    size = 0;
  };
  return {
    add(piece) {
      held.push(piece);
      size += piece.length;
      if (size >= HELD) putAway();
    },
    finish() {
      putAway();
      return pieces;
    },
  };
}
