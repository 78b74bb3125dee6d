/** What changed, so that open pages reload just that. */
export interface Change {
  readonly stores: readonly string[];
  /** Documents concerned; empty means any. */
  readonly documents: readonly string[];
}

/** Hears a change, and whether this page or another one made it. */
export type Heard = (change: Change, by: 'this page' | 'another page') => void;

/** Tells every page of the extension's origin (and this one) that the library changed. */
export interface ChangeFeed {
  emit(change: Change): void;
  /** @returns a function that stops it. */
  on(heard: Heard): () => void;
  close(): void;
}

export function createChangeFeed(name: string): ChangeFeed {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<Heard>();
  const hear: Heard = (change, by) => {
    for (const listener of listeners) listener(change, by);
  };
  channel.onmessage = (event: MessageEvent<Change>) => hear(event.data, 'another page');
  return {
    emit(change) {
      channel.postMessage(change);
      hear(change, 'this page');
    },
    on(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => channel.close(),
  };
}
