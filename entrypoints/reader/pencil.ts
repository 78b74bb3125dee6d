import { batch, type Signal, signal } from '@preact/signals';
import type { Translate } from '@/lib/i18n';
import { send } from '@/lib/messaging/client';
import { type Command, type WholeEdit as Edit, type Failure, fail, ok, type Reading, type Result } from '@/lib/model';
import {
  applyEdits,
  EMPTY_HISTORY,
  type History,
  inverse,
  next,
  record,
  stepped,
  stillCurrent,
  type Way,
} from '@/lib/review';
import { refresh } from './library';
import type { PageReading } from './reading';
import type { ReaderState } from './state';
import { storeEdits } from './store-edit';

/**
 * How an act is done: `aloud` with a toast and a way back; `silent` where another surface says it; `typing` silently too, and
 * typing on in the same note is the same act.
 */
export type Manner = 'aloud' | 'silent' | 'typing';

/**
 * Everything the reader does to this page's report, on the page or in the panel, goes through here: shown at once, remembered in
 * one history for undo, stored in the library. What could not be stored stays on the page and says so; it is never dropped.
 */
export interface Pencil {
  /** @returns whether it is in the library, once that is known */
  apply(command: Command<Edit>, manner?: Manner): Promise<boolean>;
  /** Takes the whole report out of the library, a step like every other. */
  remove(label: string): Promise<Result<undefined>>;
  /**
   * One step back, or forth again. What was changed in the library or another tab meanwhile is left as it is.
   * @returns the words for the act taken back or done again; `not-found` where there is none, `changed-elsewhere` where nothing is
   * as the act left it: then nothing is done, and that step is forgotten
   */
  step(way: Way, manner?: Exclude<Manner, 'typing'>): Promise<Result<string>>;
  save(): Promise<Result<{ readonly id: string; readonly textHash: string }>>;
  /** Says what is so now, with nothing to take back. */
  say(message: string): void;
}

export function createPencil(state: ReaderState, translate: () => Translate): Pencil {
  const history: Signal<History<Edit>> = signal(EMPTY_HISTORY);
  let toasts = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const toast = (message: string, undoable: boolean): void => {
    state.announcement.value = message;
    state.toast.value = { key: ++toasts, message, undoable };
  };
  const failed = (error: Failure): void => {
    if (error.code === 'context-invalidated') state.stale.value = true;
    if (error.code !== 'changed-elsewhere') state.noteState.value = 'unsaved';
    toast(translate()(`error.${error.code}`), false);
  };
  /** Shows it at once; one act is stored after the other. @param back its way back, as the history has it */
  const carryOut = (edits: readonly Edit[], back: Command<Edit>): Promise<Result<undefined>> => {
    state.annotations.value = applyEdits(state.annotations.value, edits);
    state.noteState.value = 'saving';
    const stored = turn.then(() => store(edits, back));
    turn = stored.catch(() => undefined);
    return stored;
  };
  const store = async (edits: readonly Edit[], back: Command<Edit>): Promise<Result<undefined>> => {
    // The page is kept with the first mark on it: an annotation without its text could not be read elsewhere.
    if (state.saved.value !== 'yes' && edits.some(makesSomething)) {
      const saved = await pencil.save();
      if (!saved.ok) return saved;
    }
    const done = await storeEdits(edits);
    if (!done.ok) {
      if (done.error.code === 'changed-elsewhere') replace(back, []);
      failed(done.error);
      return done;
    }
    state.noteState.value = 'saved';
    if (edits.some(({ of }) => of === 'report')) {
      replace(back, inverse(done.value));
      await refresh(state);
    }
    return ok(undefined);
  };
  /** Puts other edits into a remembered step: what the library says was really there, or none at all. */
  const replace = (step: Command<Edit>, edits: readonly Edit[]): void => {
    const inPlace = (list: readonly Command<Edit>[]): Command<Edit>[] =>
      list.flatMap((each) => (each !== step ? each : edits.length === 0 ? [] : { ...step, edits }));
    const { past, future } = history.value;
    history.value = { past: inPlace(past), future: inPlace(future) };
  };

  const pencil: Pencil = {
    apply: ({ label, edits }, manner = 'aloud') =>
      batch(async () => {
        const back = { label, edits: inverse(edits) };
        const last = manner === 'typing' ? goingOn(history.value, back) : null;
        const step = last ?? back;
        history.value = last
          ? { past: [...history.value.past.slice(0, -1), last], future: [] }
          : record(history.value, back);
        if (manner === 'aloud') toast(label, true);
        return (await carryOut(edits, step)).ok;
      }),
    async remove(label) {
      const done = await storeEdits([{ of: 'report', before: null, after: null }]);
      if (!done.ok) return done;
      history.value = record(history.value, { label, edits: inverse(done.value) });
      await refresh(state);
      return ok(undefined);
    },
    step: (way, manner = 'aloud') =>
      batch(async () => {
        const step = next(history.value, way);
        if (!step) return fail('not-found');
        const edits = stillCurrent(state.annotations.value, step.edits);
        const back = { label: step.label, edits: inverse(edits) };
        history.value = stepped(history.value, way, back);
        if (edits.length === 0) {
          if (manner === 'aloud') toast(translate()('error.changed-elsewhere'), false);
          return fail('changed-elsewhere');
        }
        const count = step.edits.length - edits.length;
        const label = count === 0 ? step.label : `${step.label} ${translate()('page.did.left', { count })}`;
        if (manner === 'aloud')
          toast(way === 'undo' ? translate()('page.did.undone', { what: label }) : label, way === 'redo');
        const stored = await carryOut(edits, back);
        return stored.ok ? ok(label) : stored;
      }),
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

/** @returns whether an edit leaves something on the report, so that the report must be there. */
const makesSomething = ({ of, after }: Edit): boolean => of !== 'report' && after !== null && after !== false;

/**
 * Typing on in the same note is one step back, not one per pause.
 * @returns the step that takes back both the last act and this one, where this one goes on with it; else null
 */
function goingOn(history: History<Edit>, back: Command<Edit>): Command<Edit> | null {
  const last = history.past.at(-1);
  const [before, extra] = last?.edits ?? [];
  const [now] = back.edits;
  const goesOn =
    last?.label === back.label &&
    extra === undefined &&
    before?.of === 'annotation' &&
    now?.of === 'annotation' &&
    before.before !== null &&
    before.before.id === now.after?.id &&
    before.before.modified === now.after.modified;
  return goesOn ? { label: back.label, edits: [{ of: 'annotation', before: now.before, after: before.after }] } : null;
}

/** The reading as it is handed over for saving. */
export const readingOf = ({ title, signals, article, analysis, html }: PageReading): Reading => ({
  title,
  signals,
  // Plain data: what is worked out when asked for gets lost between worlds.
  article: { ...article },
  analysis,
  html: html(),
});
