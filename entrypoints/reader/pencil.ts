import { batch, type Signal, signal } from '@preact/signals';
import type { Translate } from '@/lib/i18n';
import { send } from '@/lib/messaging/client';
import { type Failure, fail, ok, type Reading, type Result } from '@/lib/model';
import {
  applyEdits,
  type Command,
  type Edit,
  EMPTY_HISTORY,
  type History,
  isCurrent,
  record,
  redo,
  undo,
} from '@/lib/review';
import { clipToFile } from '@/lib/text/pixels';
import type { PageReading } from './reading';
import type { ReaderState } from './state';

/**
 * How an act is done: `aloud` with a toast and a way back; `silent` where another surface says it; `typing` silently too, and
 * typing on in the same note is the same act.
 */
export type Manner = 'aloud' | 'silent' | 'typing';

/**
 * Everything the reader does to annotations and clips, on the page or in the panel, goes through here: shown at once,
 * remembered in one history for undo, stored in the library. What could not be stored stays on the page and says so; it is
 * never dropped.
 */
export interface Pencil {
  /** @returns whether it is in the library, once that is known */
  apply(command: Command, manner?: Manner): Promise<boolean>;
  /**
   * One step back, or forth again.
   * @returns the words for the act taken back or done again; `not-found` where there is none, `changed-elsewhere` where what it
   * made was changed in the library or another tab meanwhile: then nothing is done, and that step is forgotten
   */
  step(way: Way, manner?: Exclude<Manner, 'typing'>): Result<string>;
  save(): Promise<Result<{ readonly id: string; readonly textHash: string }>>;
  /** Says what is so now, with nothing to take back. */
  say(message: string): void;
}

const STEP = { undo, redo } as const;
export type Way = keyof typeof STEP;

export function createPencil(state: ReaderState, translate: () => Translate): Pencil {
  const history: Signal<History> = signal(EMPTY_HISTORY);
  let toasts = 0;

  const toast = (message: string, undoable: boolean): void => {
    state.announcement.value = message;
    state.toast.value = { key: ++toasts, message, undoable };
  };
  const failed = (error: Failure): void => {
    if (error.code === 'context-invalidated') state.stale.value = true;
    state.noteState.value = 'unsaved';
    toast(translate()(`error.${error.code}`), false);
  };
  const carryOut = (command: Command): Promise<boolean> => {
    state.annotations.value = applyEdits(state.annotations.value, command.edits);
    return store(command.edits);
  };
  const store = async (edits: readonly Edit[]): Promise<boolean> => {
    state.noteState.value = 'saving';
    // The page is kept with the first mark on it: an annotation without its text could not be read elsewhere.
    if (state.saved.value !== 'yes' && !(await pencil.save()).ok) return false;
    for (const edit of edits) {
      const result = await storeEdit(edit);
      if (!result.ok) {
        failed(result.error);
        return false;
      }
    }
    state.noteState.value = 'saved';
    return true;
  };

  const pencil: Pencil = {
    apply: (command, manner = 'aloud') =>
      batch(() => {
        history.value = manner === 'typing' ? merged(history.value, command) : record(history.value, command);
        if (manner === 'aloud') toast(command.label, true);
        return carryOut(command);
      }),
    step(way, manner = 'aloud') {
      const step = STEP[way](history.value);
      if (!step) return fail('not-found');
      const { history: next, command } = step;
      if (!isCurrent(state.annotations.value, command.edits)) {
        history.value =
          way === 'undo' ? { ...next, future: next.future.slice(1) } : { ...next, past: next.past.slice(0, -1) };
        if (manner === 'aloud') toast(translate()('error.changed-elsewhere'), false);
        return fail('changed-elsewhere');
      }
      batch(() => {
        history.value = next;
        void carryOut(command);
        if (manner === 'aloud')
          toast(
            way === 'undo' ? translate()('page.did.undone', { what: command.label }) : command.label,
            way === 'redo',
          );
      });
      return ok(command.label);
    },
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
    say: (message) => toast(message, false),
  };
  return pencil;
}

/** Typing on in the same note is one step back, not one per pause. */
function merged(history: History, command: Command): History {
  const last = history.past.at(-1);
  const [before, extra] = last?.edits ?? [];
  const [now] = command.edits;
  const goesOn =
    last !== undefined &&
    extra === undefined &&
    before?.of === 'annotation' &&
    now?.of === 'annotation' &&
    before.after !== null &&
    before.after.id === now.before?.id &&
    before.after.modified === now.before.modified &&
    last.label === command.label;
  if (!goesOn) return record(history, command);
  const edit: Edit = { of: 'annotation', before: before.before, after: now.after };
  return { past: [...history.past.slice(0, -1), { label: command.label, edits: [edit] }], future: [] };
}

const storeEdit = async (edit: Edit): Promise<Result<undefined>> => {
  if (edit.of === 'clip')
    return edit.after
      ? send('clip/put', await clipToFile(edit.after))
      : send('clip/remove', { id: edit.before?.id ?? '' });
  if (edit.of === 'collections') return send('document/collect', { collections: [...edit.after] });
  return edit.after ? send('annotation/put', edit.after) : send('annotation/remove', { id: edit.before?.id ?? '' });
};

/** The reading as it is handed over for saving. */
export const readingOf = ({ title, signals, article, analysis, html }: PageReading): Reading => ({
  title,
  signals,
  article,
  analysis,
  html: html(),
});
