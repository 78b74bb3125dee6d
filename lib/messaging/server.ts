import { browser } from 'wxt/browser';
import {
  type BackgroundHandlers,
  dispatchFromOwn,
  dispatchToBackground,
  type ExtensionHandlers,
  type ReaderHandlers,
} from './dispatch';
import type { RawSender, Self } from './sender';

const self = (): Self => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') });

type Listener = (message: unknown, sender: RawSender) => Promise<unknown> | undefined;
const listen = (listener: Listener): (() => void) => {
  const registered = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(registered);
  return () => browser.runtime.onMessage.removeListener(registered);
};

/** Answers the messages to the background. Call once, synchronously at start-up, so that a waking worker misses none. */
export const serve = (handlers: BackgroundHandlers): (() => void) =>
  listen((message, sender) => dispatchToBackground(handlers, message, sender, self()));

/** Answers the messages to this tab's reader. @returns a function that stops it. */
export const serveReader = (handlers: ReaderHandlers): (() => void) =>
  listen((message, sender) => dispatchFromOwn('reader', handlers, message, sender, self()));

/** Hears what the background tells our open pages (`to: 'extension'`). @returns a function that stops it. */
export const subscribe = (handlers: ExtensionHandlers): (() => void) =>
  listen((message, sender) => dispatchFromOwn('extension', handlers, message, sender, self()));
