import type { PageActions } from '@/components/page/types';
import { ask } from '@/lib/messaging/client';
import type { TabState } from '@/lib/messaging/protocol';
import { serveReader } from '@/lib/messaging/server';
import { serveViewport } from '@/lib/messaging/viewport';
import { type Clip, type Command, fail, ok, type Result, type WholeEdit } from '@/lib/model';
import { spanInView } from '@/lib/page/in-view';
import { countItems } from '@/lib/review';
import { clipFromFile } from '@/lib/text/pixels';
import type { Clipping } from './acts-clip';
import { refresh } from './library';
import type { Parts } from './parts';
import { readingOf } from './pencil';
import { pageStarts } from './reading';
import { isRevised, type ReaderState } from './state';

/** Answers popup, panel and background; tells the panel what stands in the window while it listens. */
export function serveMessages(
  { state, surface, navigation, pencil }: Parts,
  clipping: Clipping,
  acts: PageActions,
  signal: AbortSignal,
): void {
  const stop = serveReader({
    'reader/snapshot': () => {
      const reading = state.reading.value;
      if (!reading || state.off.value) return fail('not-reading');
      return ok({
        url: reading.url,
        saved: state.saved.value === 'yes',
        reading: readingOf(reading),
        textHash: reading.textHash(),
        annotations: [...state.annotations.value],
        similar: [...state.similar.value],
        revised: isRevised(state),
        drawn: state.drawn.value,
        asked: state.asked.value,
        marksShown: state.shown.value,
        further: pageStarts(reading),
        canPaint: surface.canPaint(),
      });
    },
    'reader/focus': (span) => {
      const item = state.items.value.find((each) => each.span?.start === span.start && each.span.end === span.end);
      // A card that is open follows; else the mark alone takes the focus style.
      if (item && state.openId.value !== null && !state.peeks.value) navigation.open(item.id);
      else navigation.focus(span);
      return ok(undefined);
    },
    'reader/step': ({ by }) => {
      navigation.step(by);
      return ok(undefined);
    },
    'reader/marks': ({ shown }) => {
      state.shown.value = shown ?? !state.shown.value;
      return ok(undefined);
    },
    'reader/save': async () => {
      const saved = await pencil.save();
      return saved.ok ? ok({ id: saved.value.id }) : saved;
    },
    'reader/mark-selection': ({ as }) => {
      if (!state.reading.value) return fail('not-reading');
      state.selection.value = surface.selected();
      if (!state.selection.value) return fail('not-found');
      if (as === 'clip') acts.clipSelection('passage');
      else if (as === 'picture') acts.clipSelection('picture');
      else if (as === 'note' || as === 'highlight') acts.annotate(as === 'note' ? 'note' : 'show');
      else acts.mark(as);
      return ok(undefined);
    },
    'reader/materials': () => (state.reading.value ? ok([...clipping.materials()]) : fail('not-reading')),
    'reader/clip': (wish) => clipping.clip(wish),
    'reader/unclip': async ({ label, clip }) => stored(pencil.apply(removal(label, clipFromFile(clip)), 'silent')),
    'reader/collect': async (command) => stored(pencil.apply(command, 'silent')),
    'reader/remove': ({ label }) => pencil.remove(label),
    'reader/refresh': async () => {
      await refresh(state);
      return ok(undefined);
    },
    'reader/selection': () => {
      if (!state.reading.value) return fail('not-reading');
      const selected = surface.selected();
      return ok({ span: selected && { start: selected.start, end: selected.end } });
    },
    'reader/edit': ({ label, typing, edits: wanted }) => {
      const edits = wanted.map(({ id, after }) => {
        const before = state.annotations.value.find((annotation) => annotation.id === id) ?? null;
        return { of: 'annotation', before, after } as const;
      });
      const real = edits.filter(({ before, after }) => before !== null || after !== null);
      if (real.length > 0) void pencil.apply({ label, edits: real }, typing ? 'typing' : 'silent');
      return ok(undefined);
    },
    'reader/history': async ({ way }) => {
      const step = await pencil.step(way, 'silent');
      return step.ok ? ok({ label: step.value }) : step;
    },
  });
  const stopViewport = serveViewport((tell) => {
    const listening = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const reading = state.reading.value;
      const span = reading && spanInView(reading.index, reading.article.text.length, innerHeight);
      if (span) tell({ kind: 'in-view', span });
    };
    addEventListener(
      'scroll',
      () => {
        clearTimeout(waiting);
        waiting = setTimeout(look, 120);
      },
      { signal: listening.signal, passive: true, capture: true },
    );
    look();
    const stopOpen = state.open.subscribe((item) => {
      if (item?.span && !state.peeks.value)
        tell({ kind: 'focused', span: { start: item.span.start, end: item.span.end } });
    });
    return () => {
      state.asked.value = null;
      listening.abort();
      clearTimeout(waiting);
      stopOpen();
    };
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      stopViewport();
    },
    { once: true },
  );
}

const removal = (label: string, clip: Clip): Command<WholeEdit> => ({
  label,
  edits: [{ of: 'clip', before: clip, after: null }],
});
/** What went wrong has been said on the page. */
const stored = async (done: Promise<boolean>): Promise<Result<undefined>> =>
  (await done) ? ok(undefined) : fail('failed', 'not stored');

/** What badge, popup and panel should know of this tab now. */
function tabStateOf(state: ReaderState): TabState {
  const reading = state.reading.value;
  const failure = state.failure.value;
  const isOff = state.off.value;
  return {
    status: failure !== null ? 'failed' : isOff ? 'unknown' : reading ? 'read' : 'reading',
    detection: reading?.analysis.detection ?? null,
    counts: reading && !isOff ? countItems(state.items.value) : null,
    saved: state.saved.value === 'yes',
    url: location.href,
    error: failure,
  };
}

/** Tells the background; an extension that was updated meanwhile is told to the reader. */
export async function report(state: ReaderState): Promise<void> {
  const result = await ask('reader/state', () => tabStateOf(state));
  if (!result.ok && result.error.code === 'context-invalidated') state.stale.value = true;
}
