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
