import type { BackgroundMessage } from './dispatch';
import type { Payload } from './protocol';

/** `runtime` goes where the extension is updated under the page; it answers with promises in both browsers. */
declare const chrome: {
  readonly runtime?: { sendMessage(message: unknown): Promise<{ readonly ok: boolean } | undefined> };
};

/** What the reader leaves in the isolated world, which the gate shares and pages cannot see: one reader per page. */
export interface Here {
  mingjianReader?: AbortController;
}

/** Milliseconds before a message that came to nothing is sent again: longer than a worker usually takes to start and answer. */
const PAUSE = 1500;

/**
 * Sends one message to the background, and again where nothing came of it, as when the browser stops the worker before it has
 * answered, or while it does what was asked, or while it starts, when a message may stay without any answer; not where the reader
 * has come all the same. For the gate, where every byte counts and nobody could be told of a failure; `send` and `ask`
 * (client.ts) are for everyone else.
 * @param again how often it may be sent anew
 */
export function tell<N extends BackgroundMessage>(name: N, payload: Payload<N>, again = 3): void {
  let left = again;
  const hear = (answer?: { readonly ok?: boolean }): void => {
    if (answer?.ok) left = 0;
  };
  chrome.runtime?.sendMessage({ name, payload }).then(hear, hear);
  setTimeout(() => {
    if (left && !(globalThis as Here).mingjianReader) tell(name, payload, left - 1);
  }, PAUSE);
}
