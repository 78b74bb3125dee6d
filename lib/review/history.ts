import type { Annotation, Clip } from '../model';

/** One record before and after; null where it was not there. */
export type Edit =
  | { readonly of: 'annotation'; readonly before: Annotation | null; readonly after: Annotation | null }
  | { readonly of: 'clip'; readonly before: Clip | null; readonly after: Clip | null }
  /** The collections (ids) the report is in. */
  | { readonly of: 'collections'; readonly before: readonly string[]; readonly after: readonly string[] };

/** What one act of the reader's changed; many records at once are one act. */
export interface Command {
  /** i18n key or words for the undo line. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Everything the reader did here, to undo and redo. A value: every function returns a new one. */
export interface History {
  readonly past: readonly Command[];
  readonly future: readonly Command[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Acts remembered. */
export const STEPS = 100;

/** Remembers an act; what had been undone can no longer be redone. Acts without effect are not remembered. */
export function record(history: History, command: Command, steps = STEPS): History {
  if (command.edits.length === 0) return history;
  return { past: [...history.past, command].slice(-steps), future: [] };
}

/** The act that takes another one back. */
const inverse = ({ label, edits }: Command): Command => ({
  label,
  edits: [...edits].reverse().map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit),
});

/** @returns the history after undoing the last act and the edits to carry out; null where there is none. */
export function undo(history: History): { history: History; command: Command } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  return {
    history: { past: history.past.slice(0, -1), future: [last, ...history.future] },
    command: inverse(last),
  };
}

/** @returns the history after doing the last undone act again and the edits to carry out; null where there is none. */
export function redo(history: History): { history: History; command: Command } | null {
  const [next, ...future] = history.future;
  if (next === undefined) return null;
  return { history: { past: [...history.past, next], future }, command: next };
}

/**
 * @returns whether what the edits start from is what is there: an annotation changed elsewhere meanwhile must not be overwritten by
 * a step back. Clips are made or removed, never changed; collections are set as a whole.
 */
export function isCurrent(annotations: readonly Annotation[], edits: readonly Edit[]): boolean {
  const modified = new Map(annotations.map((annotation) => [annotation.id, annotation.modified]));
  return edits.every(
    (edit) =>
      edit.of !== 'annotation' || modified.get(edit.before?.id ?? edit.after?.id ?? '') === edit.before?.modified,
  );
}

/** Applies edits to a list of annotations, for showing at once what the store will hold. */
export function applyEdits(annotations: readonly Annotation[], edits: readonly Edit[]): Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const edit of edits) {
    if (edit.of !== 'annotation') continue;
    if (edit.after !== null) byId.set(edit.after.id, edit.after);
    else if (edit.before !== null) byId.delete(edit.before.id);
  }
  return [...byId.values()];
}
