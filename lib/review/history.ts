import type { Annotation, Command, Edit, WholeEdit } from '../model';

/**
 * Everything the reader did in one place, to undo and redo: for each act the command that takes it back, for each act taken back
 * the command that does it again. A value: every function returns a new one.
 */
export interface History<E extends Edit = Edit> {
  readonly past: readonly Command<E>[];
  readonly future: readonly Command<E>[];
}
export type Way = 'undo' | 'redo';

export const EMPTY_HISTORY: History<never> = { past: [], future: [] };

/** Acts remembered. */
export const STEPS = 100;

/** Remembers the way back from an act; what had been undone can no longer be redone. Acts without effect are not remembered. */
export function record<E extends Edit>(history: History<E>, back: Command<E>, steps = STEPS): History<E> {
  if (back.edits.length === 0) return history;
  return { past: [...history.past, back].slice(-steps), future: [] };
}

/** @returns the command for one step back, or forth again; null where there is none. */
export const next = <E extends Edit>({ past, future }: History<E>, way: Way): Command<E> | null =>
  (way === 'undo' ? past : future).at(-1) ?? null;

/**
 * The history once its next step has been taken.
 * @param back takes that step back; without edits nothing was done, and the step is forgotten
 * @param rest what of the step is still to be done, where it could not be finished
 */
export function stepped<E extends Edit>(
  { past, future }: History<E>,
  way: Way,
  back: Command<E>,
  rest: readonly E[] = [],
): History<E> {
  const [from, to] = way === 'undo' ? [past, future] : [future, past];
  const last = from.at(-1);
  const left =
    last !== undefined && rest.length > 0 ? [...from.slice(0, -1), { ...last, edits: rest }] : from.slice(0, -1);
  const reached = back.edits.length === 0 ? to : [...to, back];
  return way === 'undo' ? { past: left, future: reached } : { past: reached, future: left };
}

/** @returns the edits that take others back. */
export const inverse = (edits: readonly WholeEdit[]): WholeEdit[] =>
  [...edits].reverse().map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as WholeEdit);

/**
 * @returns those of the edits whose annotation still is what they start from: one that was changed elsewhere meanwhile must not be
 * overwritten by a step back. Of everything else only the library knows.
 */
export function stillCurrent<E extends Edit>(annotations: readonly Annotation[], edits: readonly E[]): E[] {
  const modified = new Map(annotations.map((annotation) => [annotation.id, annotation.modified]));
  return edits.filter(
    (edit) =>
      edit.of !== 'annotation' || modified.get(edit.before?.id ?? edit.after?.id ?? '') === edit.before?.modified,
  );
}

/** Applies edits to a list of annotations, for showing at once what the library will hold. */
export function applyEdits(annotations: readonly Annotation[], edits: readonly Edit[]): Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const edit of edits) {
    if (edit.of !== 'annotation') continue;
    if (edit.after !== null) byId.set(edit.after.id, edit.after);
    else if (edit.before !== null) byId.delete(edit.before.id);
  }
  return [...byId.values()];
}
