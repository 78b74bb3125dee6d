import { isInteractive, marksAt } from '@/lib/page/hit-test';
import type { Host } from '@/lib/page/host';
import { watchSelection } from '@/lib/page/selection';
import type { Navigation } from './navigate';
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
      // A second click on the open mark goes to the next one over the same words.
      const at = marks.findIndex(({ id }) => id === state.openId.value);
      navigation.open((marks[(at + 1) % marks.length] ?? first).id);
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

  let waiting = false;
  page.addEventListener(
    'pointermove',
    (event) => {
      if (waiting || event.pointerType !== 'mouse') return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        const over = !signal.aborted && event.buttons === 0 && !isOurs(event) && under(event).length > 0;
        if (over !== 'over' in host.element.dataset) {
          if (over) host.element.dataset.over = '';
          else delete host.element.dataset.over;
        }
      });
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

  /** Caret browsing (F7): Alt+Enter opens the mark the caret is in. */
  function openAtCaret(): void {
    const selection = page.getSelection();
    const at = selection?.focusNode ? surface.locator().offsetAt(selection.focusNode, selection.focusOffset) : null;
    const mark = at === null ? undefined : state.marks.value.find(({ start, end }) => start <= at && at <= end);
    if (mark) navigation.open(mark.id);
  }
}
