import type { BackgroundMessage } from './dispatch';
import type { Payload } from './protocol';

interface Extension {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Sends one message to the background and waits for no answer: for the gate, where every byte counts and nobody could be told
 * of a failure. Both browsers answer with a promise; `send` (client.ts) is for everyone else.
 */
export function tell<N extends BackgroundMessage>(name: N, payload: Payload<N>): void {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  (browser ?? chrome)?.runtime?.sendMessage({ name, payload }).catch(() => {});
}
