/** One act and the way back. Both may be carried out again and again in turn. */
export interface Act {
  /** What is there now, for the line that offers the way back. */
  readonly message: string;
  /** True where it turned out that there was nothing to do: nothing to remember, nothing to say. */
  readonly isVoid?: () => boolean;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Acts remembered. */
export const STEPS = 100;

export interface UndoStack {
  push(act: Act): void;
  /** Takes the last act back. @returns it, or null where there is none */
  undo(): Promise<Act | null>;
  redo(): Promise<Act | null>;
}

/** Everything done on this page, one after the other: an undo asked for while another runs waits for it. */
export function createUndoStack(steps = STEPS): UndoStack {
  let past: Act[] = [];
  let future: Act[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const next = (work: () => Promise<Act | null>): Promise<Act | null> => {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };
  return {
    push(act) {
      past = [...past, act].slice(-steps);
      future = [];
    },
    undo: () =>
      next(async () => {
        const act = past.at(-1);
        if (act === undefined) return null;
        await act.undo();
        past = past.slice(0, -1);
        future = [...future, act];
        return act;
      }),
    redo: () =>
      next(async () => {
        const act = future.at(-1);
        if (act === undefined) return null;
        await act.redo();
        future = future.slice(0, -1);
        past = [...past, act];
        return act;
      }),
  };
}
