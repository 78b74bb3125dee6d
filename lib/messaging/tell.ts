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

/** Milliseconds before a message that came to nothing is sent again, and before one that is never answered is. */
const PAUSE = 500;
const PATIENCE = 3000;

/**
 * Sends one message to the background, and again where nothing came of it, as when the browser stops the worker before it has
 * answered, or while it does what was asked; not where the reader has come all the same. A worker stopped while it starts may
 * leave a message without any answer. For the gate, where every byte counts and nobody could be told of a failure; `send` and
 * `ask` (client.ts) are for everyone else.
 * @param again how often it may be sent anew
 */
export function tell<N extends BackgroundMessage>(name: N, payload: Payload<N>, again = 3): void {
  let isOver: boolean | undefined = !again;
  const anew = (pause: number): unknown =>
    isOver ||
    setTimeout(() => {
      if (isOver || (globalThis as Here).mingjianReader) return;
      isOver = true;
      tell(name, payload, again - 1);
    }, pause);
  const heard = (answer?: { readonly ok?: boolean }): void => {
    isOver ||= answer?.ok;
    anew(PAUSE);
  };
  chrome.runtime?.sendMessage({ name, payload }).then(heard, heard);
  anew(PATIENCE);
}
