import { batch } from '@preact/signals';
import type { MarkKind, Span } from '@/lib/model';
import { spanInView } from '@/lib/page/in-view';
import { reveal } from '@/lib/page/scroll';
import type { ReaderState } from './state';
import type { Surface } from './surface';

/** Going from mark to mark. */
export interface Navigation {
  /** Opens a mark's card and brings it into view. */
  open(id: string): void;
  /** Shows a mark's card without moving page, focus or selection. */
  peek(id: string): void;
  close(): void;
  /** Next or previous painted mark, from the open one, else from what stands in the window. */
  step(by: 1 | -1): void;
  jump(kind: MarkKind): void;
  /** Brings a span into view and gives it the focus style, without a card. */
  focus(span: Span): void;
}

export function createNavigation(state: ReaderState, surface: Surface): Navigation {
  let cameFrom: Element | null = null;

  const show = (span: Span): void => {
    const reading = state.reading.value;
    if (reading) reveal(window, surface.locator(), span);
  };
  /** Where the reader is: the open mark, the focus, else the first words in the window. */
  const here = (): Span => {
    const reading = state.reading.value;
    const open = state.open.value?.span ?? state.focus.value;
    if (open || !reading) return open ?? { start: 0, end: 0 };
    const seen = spanInView(surface.locator(), reading.article.text.length, innerHeight);
    return { start: (seen?.start ?? 0) - 1, end: (seen?.start ?? 0) - 1 };
  };
  const navigation: Navigation = {
    open(id) {
      const item = state.items.value.find((each) => each.id === id);
      if (!item) return;
      if (state.openId.value === null || state.peeks.value) cameFrom = document.activeElement;
      state.peeks.value = false;
      state.selection.value = null;
      state.mode.value = 'show';
      state.noteState.value = 'none';
      state.openId.value = id;
      state.opened.value += 1;
      if (item.span) show(item.span);
    },
    peek(id) {
      if (!state.marks.value.some((mark) => mark.id === id)) return;
      batch(() => {
        state.mode.value = 'show';
        state.noteState.value = 'none';
        state.peeks.value = true;
        state.openId.value = id;
        state.opened.value += 1;
      });
    },
    close() {
      if (state.openId.value === null) return;
      state.openId.value = null;
      state.peeks.value = false;
      state.mode.value = 'show';
      state.focus.value = null;
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body)
        cameFrom.focus({ preventScroll: true });
      cameFrom = null;
    },
    step(by) {
      const marks = state.marks.value;
      const openAt = marks.findIndex(({ id }) => id === state.openId.value);
      const at = here();
      const next =
        openAt >= 0
          ? marks[openAt + by]
          : by > 0
            ? marks.find((mark) => mark.start > at.start)
            : marks.findLast((mark) => mark.start < at.start);
      if (next) navigation.open(next.id);
    },
    jump(kind) {
      const marks = state.marks.value.filter((mark) => mark.kind === kind);
      const at = here();
      const next = marks.find((mark) => mark.start > at.start) ?? marks[0];
      if (next) navigation.open(next.id);
    },
    focus(span) {
      state.focus.value = span;
      state.openId.value = null;
      state.peeks.value = false;
      show(span);
    },
  };
  return navigation;
}
