import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Navigation } from '@/entrypoints/reader/navigate';
import { createPeek, DWELL, GRACE } from '@/entrypoints/reader/peek';
import type { ReaderState } from '@/entrypoints/reader/state';
import type { Host } from '@/lib/page/host';

/** A reader without a page: what is open, and a card that can be pressed. */
function setUp() {
  const state = {
    openId: signal<string | null>(null),
    peeks: signal(false),
    selection: signal<object | null>(null),
  };
  const navigation = {
    peek(id: string) {
      state.peeks.value = true;
      state.openId.value = id;
    },
    open(id: string) {
      state.peeks.value = false;
      state.openId.value = id;
    },
    close() {
      state.peeks.value = false;
      state.openId.value = null;
    },
  };
  const root = new EventTarget();
  const stop = new AbortController();
  const peek = createPeek(
    state as unknown as ReaderState,
    navigation as unknown as Navigation,
    { root } as unknown as Host,
    stop.signal,
  );
  const press = (inCard: boolean): void => {
    const event = new Event('pointerdown');
    Object.defineProperty(event, 'target', { value: { closest: () => (inCard ? {} : null) } });
    root.dispatchEvent(event);
  };
  return { state, navigation, peek, press, stop };
}

describe('the card of the mark under the pointer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('shows after a short rest, not in passing', () => {
    const { state, peek } = setUp();
    peek.over('a');
    vi.advanceTimersByTime(DWELL - 1);
    peek.over('b');
    vi.advanceTimersByTime(DWELL - 1);
    expect(state.openId.value).toBeNull();
    vi.advanceTimersByTime(1);
    expect(state.openId.value).toBe('b');
    expect(state.peeks.value).toBe(true);
  });

  test('stays while the pointer is on mark or card, and goes a little after both are left', () => {
    const { state, peek } = setUp();
    peek.over('a');
    vi.advanceTimersByTime(DWELL);
    peek.over(null);
    vi.advanceTimersByTime(GRACE - 1);
    peek.onCard();
    vi.advanceTimersByTime(10 * GRACE);
    expect(state.openId.value).toBe('a');
    peek.over(null);
    vi.advanceTimersByTime(GRACE);
    expect(state.openId.value).toBeNull();
  });

  test('a press in the card keeps it; one beside it does not', () => {
    const { state, peek, press } = setUp();
    peek.over('a');
    vi.advanceTimersByTime(DWELL);
    press(false);
    expect(state.peeks.value).toBe(true);
    press(true);
    expect(state.peeks.value).toBe(false);
    peek.over(null);
    peek.over('b');
    vi.advanceTimersByTime(DWELL + GRACE);
    expect(state.openId.value).toBe('a');
  });

  test('nothing shows beside a card that was opened, over a selection, or after the reader has gone', () => {
    const { state, navigation, peek, stop } = setUp();
    navigation.open('a');
    peek.over('b');
    vi.advanceTimersByTime(DWELL);
    expect(state.openId.value).toBe('a');
    navigation.close();
    state.selection.value = {};
    peek.over('b');
    vi.advanceTimersByTime(DWELL);
    expect(state.openId.value).toBeNull();
    state.selection.value = null;
    peek.over('b');
    stop.abort();
    vi.advanceTimersByTime(DWELL);
    expect(state.openId.value).toBeNull();
  });
});
