import { fail, type Result } from '../model/result';
import type { BackgroundMessage } from './dispatch';
import type { Payload, Reply } from './protocol';
import { asResult, failureOf } from './wire';

/**
 * The small client, used by the gate too: neither the table nor a polyfill is bundled with it, since `sendMessage` answers
 * with a promise in both browsers. Replies come from our own background and are trusted; replies of pages are not (tabs.ts).
 */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}
const runtime = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
};

/**
 * Sends one message to the background.
 * @returns its answer; `context-invalidated` where the extension was reloaded under this page, `no-receiver` where nobody answered.
 */
export async function send<N extends BackgroundMessage>(name: N, payload: Payload<N>): Promise<Result<Reply<N>>> {
  try {
    const own = runtime();
    if (own?.sendMessage === undefined) return fail('context-invalidated');
    return asResult<Reply<N>>(await own.sendMessage({ name, payload }));
  } catch (error) {
    return failureOf(error);
  }
}

/** Milliseconds before each further try of `ask`: a browser that stops the worker starts it again for the next message. */
const PAUSES = [200, 500, 1000];

/** Milliseconds after which a try of `ask` counts as lost: a worker stopped while it starts may leave a message without any answer. */
const PATIENCE = 3000;
const noAnswer = (): Promise<Result<never>> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE, fail('no-receiver')));

/**
 * `send` for what does no harm when it is heard twice: asked again where nobody answered or the answer failed, as when the
 * browser stops the worker before it has done what was asked.
 * @param payload asked anew for every try, so that a late one tells how things are by then
 */
export async function ask<N extends BackgroundMessage>(name: N, payload: () => Payload<N>): Promise<Result<Reply<N>>> {
  const once = (): Promise<Result<Reply<N>>> => Promise.race([send(name, payload()), noAnswer()]);
  let result = await once();
  for (const pause of PAUSES) {
    if (result.ok || (result.error.code !== 'no-receiver' && result.error.code !== 'failed')) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    result = await once();
  }
  return result;
}
