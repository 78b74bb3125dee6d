import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SpanSchema } from '../model';

/**
 * Page → panel, many times a second while the page scrolls: too often for the table, which would wake the background each
 * time. A port from the panel to one tab's reader instead: the reader talks only while a panel listens.
 */
const PORT = 'mingjian-viewport';

/** What the page shows: the article text in view, or the mark the reader stepped to or clicked. */
const ViewportSchema = v.object({ kind: v.picklist(['in-view', 'focused']), span: SpanSchema });
export type Viewport = v.InferOutput<typeof ViewportSchema>;

/** For the panel. Calls back on every change, until stopped. The port closes with the tab's reader. */
export function followViewport(tabId: number, changed: (viewport: Viewport) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(ViewportSchema, message);
    if (parsed.success) changed(parsed.output);
  });
  // A tab without a reader closes the port at once; reading lastError keeps Chrome quiet.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/**
 * For the reader. `start` is called when the first panel listens and gets the function that tells it; it returns how to stop.
 * @returns a function that ends it all.
 */
export function serveViewport(start: (tell: (viewport: Viewport) => void) => () => void): () => void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  let stop: (() => void) | undefined;
  const leave = (port: ReturnType<typeof browser.runtime.connect>): void => {
    ports.delete(port);
    if (ports.size > 0) return;
    stop?.();
    stop = undefined;
  };
  const listener = (port: ReturnType<typeof browser.runtime.connect>): void => {
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(leave);
    stop ??= start((viewport) => {
      for (const each of ports) each.postMessage(viewport);
    });
  };
  browser.runtime.onConnect.addListener(listener);
  return () => {
    browser.runtime.onConnect.removeListener(listener);
    for (const port of [...ports]) port.disconnect();
    ports.clear();
    stop?.();
    stop = undefined;
  };
}
