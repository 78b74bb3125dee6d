import { browser } from 'wxt/browser';
import { fail, type Result } from '../model';
import { checkReply, type ExtensionMessage, type ReaderMessage } from './dispatch';
import type { Payload, Reply } from './protocol';
import { asResult, failureOf } from './wire';

/**
 * Sends one message to the reader of a tab; for the background and our own pages.
 * @returns its answer, validated, since it comes out of the page's process; `not-reading` where the tab has no reader.
 */
export async function sendToTab<N extends ReaderMessage>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<Result<Reply<N>>> {
  try {
    const reply = asResult(await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }));
    return !reply.ok && reply.error.code === 'no-receiver' ? fail('not-reading') : checkReply(name, reply);
  } catch (error) {
    const failure = failureOf(error);
    return !failure.ok && failure.error.code === 'no-receiver' ? fail('not-reading') : failure;
  }
}

/** Tells all our open pages something; where none is open, nothing happens. */
export async function broadcast<N extends ExtensionMessage>(name: N, payload: Payload<N>): Promise<void> {
  await browser.runtime.sendMessage({ name, payload }).catch(() => undefined);
}
