import type { Host } from '@/lib/page/host';
import type { Navigation } from './navigate';
import type { ReaderState } from './state';

/** How long the pointer, or the caret, rests on a mark before its card shows, and how long the card stays when both are left. */
export const DWELL = 350; // ms
export const GRACE = 400; // ms

/** Shows a mark's card for as long as pointer or caret are on it. It takes no focus; a click or key in it keeps it open. */
export interface Peek {
  /** The pointer or the caret is on a mark, or on none. */
  over(id: string | null): void;
  /** The pointer is on the card itself. */
  onCard(): void;
}

export function createPeek(state: ReaderState, navigation: Navigation, host: Host, signal: AbortSignal): Peek {
  let waiting: { readonly id: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = (): void => {
    clearTimeout(waiting?.timer);
    waiting = null;
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (): void => {
    if (!state.peeks.value) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (state.peeks.value) navigation.close();
    }, GRACE);
  };
  /** A card that was opened on purpose stays, and whoever selects text is not disturbed. */
  const isBusy = (): boolean =>
    (state.openId.value !== null && !state.peeks.value) || state.selection.value !== null || signal.aborted;

  // Whoever presses or focuses something in the card wants it to stay.
  const keep = ({ target }: Event): void => {
    const { openId } = state;
    if (state.peeks.value && openId.value !== null && (target as Element).closest('.card-dialog')) {
      stay();
      navigation.open(openId.value);
    }
  };
  for (const type of ['pointerdown', 'focusin'])
    host.root.addEventListener(type, keep, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    stopWaiting();
    stay();
  });

  return {
    over(id) {
      if (id === null || isBusy()) {
        stopWaiting();
        leave();
        return;
      }
      if (state.openId.value === id) {
        stopWaiting();
        stay();
        return;
      }
      leave();
      if (waiting?.id === id) return;
      stopWaiting();
      const timer = setTimeout(() => {
        waiting = null;
        if (isBusy()) return;
        stay();
        navigation.peek(id);
      }, DWELL);
      waiting = { id, timer };
    },
    onCard() {
      stopWaiting();
      stay();
    },
  };
}
