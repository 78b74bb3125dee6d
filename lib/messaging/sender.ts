/** Who sent a message, as far as the browser vouches for it. */
export type Sender =
  | {
      readonly kind: 'content';
      readonly tabId: number;
      readonly windowId: number;
      readonly url: string;
      /** The document as the browser names it, another one after every navigation; undefined where the browser does not. */
      readonly instance?: string | undefined;
    }
  | { readonly kind: 'extension'; readonly url: string };

/** The part of `runtime.MessageSender` that is judged. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** The extension itself: its id and the address its own pages begin with (`runtime.getURL('')`). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/**
 * Names a sender by what the browser says of it, never by what the message says.
 * @returns null for anything but our own pages and our own scripts in the top frame of an http(s) tab.
 */
export function identify(raw: RawSender, self: Self): Sender | null {
  if (raw.id !== self.id || raw.url === undefined) return null;
  if (raw.url.startsWith(self.origin)) return { kind: 'extension', url: raw.url };
  const tabId = raw.tab?.id;
  if (tabId === undefined || tabId < 0 || raw.frameId !== 0 || !/^https?:\/\//i.test(raw.url)) return null;
  return { kind: 'content', tabId, windowId: raw.tab?.windowId ?? -1, url: raw.url, instance: raw.documentId };
}

/**
 * Whether a message that reached a content script comes from the extension's own pages or background:
 * other content scripts cannot send to tabs, so the id and the absence of a foreign address suffice.
 */
export const isOwn = (raw: RawSender, self: Self): boolean =>
  raw.id === self.id && (raw.url === undefined || raw.url.startsWith(self.origin));
