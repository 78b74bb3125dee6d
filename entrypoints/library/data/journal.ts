import type { Command, Edit } from '../../../lib/model';
import { EMPTY_HISTORY, type History, next, record, stepped, type Way } from '../../../lib/review';
import type { Store } from '../../../lib/store';
import { type Carried, carryOut, type Piece, piecesOf, TOGETHER, type Watch } from './carry-out';

/** What came of an act or a step, and the words for it. */
export interface Outcome extends Carried {
  readonly label: string;
}

/** Everything done on the library page, one after the other: what is asked for while something runs waits for it. */
export interface Journal {
  /**
   * Carries an act out and remembers the way back.
   * @param label words for what is there once so many edits are done
   */
  run(pieces: AsyncIterable<Piece> | Iterable<Piece>, label: (count: number) => string, watch: Watch): Promise<Outcome>;
  /**
   * Takes the last act back, or does it again. What could not be finished stays to be done by the next step.
   * @returns null where there is none
   */
  step(way: Way, watch: (size: number) => Watch): Promise<Outcome | null>;
}

export function createJournal(store: Store): Journal {
  let history: History<Edit> = EMPTY_HISTORY;
  let turn: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const run = turn.then(work);
    turn = run.catch(() => undefined);
    return run;
  };
  return {
    run: (pieces, label, watch) =>
      queued(async () => {
        const carried = await carryOut(store, pieces, watch);
        const words = label(carried.back.length);
        history = record(history, { label: words, edits: carried.back });
        return { ...carried, label: words };
      }),
    step: (way, watch) =>
      queued(async () => {
        const command: Command | null = next(history, way);
        if (command === null) return null;
        const { label, edits } = command;
        const carried = await carryOut(store, piecesOf(edits), watch(edits.length));
        history = stepped(history, way, { label, edits: carried.back }, edits.slice(carried.pieces * TOGETHER));
        return { ...carried, label };
      }),
  };
}
