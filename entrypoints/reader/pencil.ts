import type { Translate } from '@/lib/i18n';
import { send } from '@/lib/messaging/client';
import type { Reading } from '@/lib/messaging/protocol';
import type { Annotation, Failure, Result } from '@/lib/model';
import type { PageReading } from './reading';
import type { ReaderState } from './state';

/** One thing the reader did to one annotation, both ways. */
interface Change {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}
/** Acts that can be taken back; more than the fifty promised. */
const STEPS = 200;

/**
 * Everything the reader does to annotations goes through here: shown at once, remembered for undo, stored in the library.
 * What could not be stored stays on the page and says so; it is never dropped.
 */
export interface Pencil {
  /** Does it, says so in a toast with a way back. `quiet` while typing: one act in the history, no toast. */
  apply(change: Change, message: string, quiet?: boolean): void;
  undo(): void;
  redo(): void;
  /** Takes over what another surface stored, without a step of its own. */
  adopt(change: Change): void;
  save(): Promise<Result<{ readonly id: string; readonly textHash: string }>>;
}

export function createPencil(state: ReaderState, translate: () => Translate): Pencil {
  const done: Change[] = [];
  const undone: Change[] = [];
  let toasts = 0;

  const show = ({ before, after }: Change): void => {
    const id = (after ?? before)?.id;
    const others = state.annotations.value.filter((annotation) => annotation.id !== id);
    state.annotations.value = after ? [...others, after] : others;
  };
  const say = (message: string, undoable: boolean): void => {
    state.announcement.value = message;
    state.toast.value = { key: ++toasts, message, undoable };
  };
  const failed = (error: Failure): void => {
    if (error.code === 'context-invalidated') state.stale.value = true;
    state.noteState.value = 'unsaved';
    say(translate()(`error.${error.code}`), false);
  };
  const store = async ({ before, after }: Change): Promise<void> => {
    state.noteState.value = 'saving';
    // The page is kept with the first mark on it: an annotation without its text could not be read elsewhere.
    if (state.saved.value === 'no') {
      const saved = await pencil.save();
      if (!saved.ok) return;
    }
    const result = after
      ? await send('annotation/put', after)
      : before
        ? await send('annotation/remove', { id: before.id })
        : null;
    if (result && !result.ok) failed(result.error);
    else state.noteState.value = 'saved';
  };
  const shift = (from: Change[], to: Change[], flip: boolean, message: string): void => {
    const change = from.pop();
    if (!change) return;
    to.push(change);
    const way = flip ? { before: change.after, after: change.before } : change;
    show(way);
    void store(way);
    say(message, false);
  };

  const pencil: Pencil = {
    apply(change, message, quiet = false) {
      const last = done.at(-1);
      // Typing on in the same note is one step back, not one per pause.
      if (quiet && last?.after && last.after.id === change.after?.id && last.after === change.before && isWriting(last))
        done[done.length - 1] = { before: last.before, after: change.after };
      else done.push(change);
      if (done.length > STEPS) done.shift();
      undone.length = 0;
      show(change);
      if (!quiet) say(message, true);
      void store(change);
    },
    undo: () => shift(done, undone, true, translate()('page.did.undone')),
    redo: () => shift(undone, done, false, translate()('page.did.redone')),
    adopt: show,
    async save() {
      const reading = state.reading.value;
      if (!reading) return { ok: false, error: { code: 'not-reading', message: '' } };
      state.saved.value = 'saving';
      const result = await send('document/save', readingOf(reading));
      state.saved.value = result.ok ? 'yes' : 'no';
      if (result.ok) state.savedHash.value = result.value.textHash;
      else failed(result.error);
      return result;
    },
  };
  return pencil;
}

/** A step that only changed the words of a note. */
const isWriting = ({ before, after }: Change): boolean =>
  before !== null && after !== null && before.note !== after.note && before.decision === after.decision;

/** The reading as it is handed over for saving. */
export const readingOf = ({ title, signals, article, analysis, html }: PageReading): Reading => ({
  title,
  signals,
  article,
  analysis,
  html,
});
