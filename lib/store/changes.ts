/** What changed, so that open pages reload just that. */
export interface Change {
  readonly stores: readonly string[];
  /** Documents concerned; empty means any. */
  readonly documents: readonly string[];
}

/** Tells every page of the extension's origin (and this one) that the library changed. */
export interface ChangeFeed {
  emit(change: Change): void;
  /** @returns a function that stops it. */
  on(heard: (change: Change) => void): () => void;
  close(): void;
}

export function createChangeFeed(name: string): ChangeFeed {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(change: Change) => void>();
  const hear = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = (event: MessageEvent<Change>) => hear(event.data);
  return {
    emit(change) {
      channel.postMessage(change);
      hear(change);
    },
    on(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => channel.close(),
  };
}
