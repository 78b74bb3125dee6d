import { isInteractive, marksAt } from '@/lib/page/hit-test';
import type { Host } from '@/lib/page/host';
import type { Mark } from '@/lib/page/marks';
import { watchSelection } from '@/lib/page/selection';
import type { Navigation } from './navigate';
import type { Peek } from './peek';
import type { ReaderState } from './state';
import type { Surface } from './surface';

/**
 * What the reader does with mouse and keyboard on the article itself. All listeners are passive and only look: links, buttons
 * and the page's own handlers go on working; a link inside a mark follows its link, Alt+click there opens the card.
 */
export function listenOnPage(
  page: Document,
  state: ReaderState,
  surface: Surface,
  navigation: Navigation,
  peek: Peek,
  host: Host,
  signal: AbortSignal,
): void {
  const passive = { signal, passive: true, capture: true } as const;
  const under = (event: MouseEvent) =>
    marksAt(page, surface.locator(), state.marks.value, event.clientX, event.clientY);
  const isOurs = (event: Event): boolean => event.target === host.element;

  page.addEventListener(
    'click',
    (event) => {
      if (isOurs(event) || event.button !== 0 || event.detail > 1 || !(page.getSelection()?.isCollapsed ?? true))
        return;
      if (isInteractive(event.target) && !event.altKey) return;
      const marks = under(event);
      const [first] = marks;
      if (!first) {
        navigation.close();
        return;
      }
      // A second click on the open mark goes to the next one over the same words; a card that only shows is kept.
      const at = marks.findIndex(({ id }) => id === state.openId.value);
      const next = marks[state.peeks.value ? at : (at + 1) % marks.length];
      navigation.open((next ?? first).id);
    },
    passive,
  );
  page.addEventListener(
    'dblclick',
    (event) => {
      if (isOurs(event) || isInteractive(event.target)) return;
      const [first] = under(event);
      if (!first) return;
      state.selection.value = null;
      navigation.open(first.id);
      state.mode.value = state.open.value?.finding ? 'correct' : 'note';
    },
    passive,
  );

  const show = (mark: Mark | undefined): void => {
    if (mark) host.element.dataset.over = '';
    else delete host.element.dataset.over;
    peek.over(mark?.id ?? null);
  };
  /** Where the pointer has come to since the last frame: several moves fit into one, and it rests where the last has led. */
  let moved: MouseEvent | null = null;
  let last = { x: -1, y: -1 };
  page.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return;
      // What scrolls past under a pointer at rest is not pointed at.
      if (event.clientX === last.x && event.clientY === last.y) return;
      last = { x: event.clientX, y: event.clientY };
      const isWaiting = moved !== null;
      moved = event;
      if (isWaiting) return;
      requestAnimationFrame(() => {
        const to = moved;
        moved = null;
        if (signal.aborted || !to) return;
        if (isOnCard(to)) peek.onCard();
        else show(to.buttons === 0 && !isOurs(to) ? under(to)[0] : undefined);
      });
    },
    passive,
  );
  const isOnCard = (event: MouseEvent): boolean =>
    isOurs(event) && host.root.elementFromPoint(event.clientX, event.clientY)?.closest('.card-dialog') != null;
  page.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget !== null || event.pointerType !== 'mouse') return;
      moved = null;
      show(undefined);
    },
    passive,
  );

  watchSelection({
    signal,
    page,
    read: surface.selected,
    onSelect: (selected) => {
      state.selection.value = selected;
    },
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || isOurs(event)) return;
      if (event.key === 'Escape') {
        if (state.selection.value) state.selection.value = null;
        else navigation.close();
      } else if (event.altKey && event.key === 'Enter') {
        if (state.selection.value) host.root.querySelector<HTMLElement>('.toolbar button')?.focus();
        else openAtCaret();
      }
    },
    passive,
  );

  // Caret browsing (F7): the card of the mark the caret has moved to shows, Alt+Enter opens it. Where no caret is moved
  // (arrows scroll the page) nothing shows.
  let caret: number | null = null;
  page.addEventListener(
    'keyup',
    (event) => {
      if (isOurs(event) || event.shiftKey || !/^(?:Arrow|Home$|End$|Page)/.test(event.key)) return;
      const at = caretOffset();
      if (at !== caret) show(markAt(at));
      caret = at;
    },
    passive,
  );

  function caretOffset(): number | null {
    const selection = page.getSelection();
    if (!selection?.focusNode || !selection.isCollapsed) return null;
    return surface.locator().offsetAt(selection.focusNode, selection.focusOffset);
  }

  function markAt(at: number | null): Mark | undefined {
    return at === null ? undefined : state.marks.value.find(({ start, end }) => start <= at && at <= end);
  }

  function openAtCaret(): void {
    const mark = markAt(caretOffset());
    if (mark) navigation.open(mark.id);
  }
}
