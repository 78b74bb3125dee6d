import type { MessageName } from '@/lib/messaging/protocol';
import type { RawSender } from '@/lib/messaging/sender';

export const SELF = { id: 'mingjian-id', origin: 'chrome-extension://mingjian-id/' };

/** The senders our own code is. */
export const CONTENT: RawSender = {
  id: SELF.id,
  url: 'https://www.example.gov.cn/a.html',
  frameId: 0,
  tab: { id: 7, windowId: 1 },
};
export const PAGE: RawSender = { id: SELF.id, url: `${SELF.origin}library.html` };
/** One of our pages opened in a tab: it has a tab, and is still our page. */
export const PAGE_IN_TAB: RawSender = { ...PAGE, frameId: 0, tab: { id: 9, windowId: 1 } };

/** Senders nobody may be. */
export const STRANGERS: Record<string, RawSender> = {
  'another extension': { ...CONTENT, id: 'other-id' },
  'another extension’s page': { id: 'other-id', url: 'chrome-extension://other-id/x.html' },
  'no id': { ...CONTENT, id: undefined },
  'no address': { ...CONTENT, url: undefined },
  'a frame inside the page': { ...CONTENT, frameId: 3 },
  'a local file': { ...CONTENT, url: 'file:///etc/passwd' },
  'a data address': { ...CONTENT, url: 'data:text/html,hello' },
  'an address that only looks like ours': { ...CONTENT, url: 'chrome-extension://mingjian-id.evil/x.html' },
  'a script in no tab': { ...CONTENT, tab: undefined },
};

/**
 * For every message: who else must not send it, beside the strangers above, and payloads that must be refused.
 * The type makes a new message without a line here an error; the test below makes an empty line one.
 */
export const HOSTILE: Record<MessageName, { wrongSenders: RawSender[]; badPayloads: unknown[] }> = {
  'gate/detected': {
    wrongSenders: [PAGE, PAGE_IN_TAB],
    badPayloads: [undefined, { isReport: 'yes', score: 1, reasons: [] }],
  },
  'tab/read': { wrongSenders: [CONTENT], badPayloads: [undefined, {}, { tabId: '7' }] },
  'tab/look': { wrongSenders: [CONTENT], badPayloads: [undefined, {}, { tabId: '7' }] },
  'tab/state': { wrongSenders: [CONTENT], badPayloads: [undefined, { tabId: null }] },
  'library/changed': { wrongSenders: [CONTENT], badPayloads: [undefined, { documents: 'all' }] },
  'panel/open': { wrongSenders: [PAGE], badPayloads: [{ tabId: 3 }] },
  'reader/state': { wrongSenders: [PAGE], badPayloads: [undefined, { status: 'hacked' }] },
  'document/save': { wrongSenders: [PAGE], badPayloads: [undefined, { title: 'x' }] },
  'document/open': { wrongSenders: [PAGE], badPayloads: [{ url: 'https://www.other.gov.cn/' }] },
  'document/text': { wrongSenders: [PAGE], badPayloads: [undefined, { textHash: 1 }] },
  'document/collect': {
    wrongSenders: [PAGE],
    badPayloads: [undefined, { edits: 'all' }, { edits: [{ of: 'report', before: { id: 'x' }, after: null }] }],
  },
  'document/remove': { wrongSenders: [PAGE], badPayloads: [{ url: 'https://www.other.gov.cn/' }] },
  'document/put-back': { wrongSenders: [PAGE], badPayloads: [undefined, { id: 'x' }] },
  'annotation/put': { wrongSenders: [PAGE], badPayloads: [undefined, { id: 'x', documentId: 'y' }] },
  'annotation/remove': { wrongSenders: [PAGE], badPayloads: [undefined, { id: 3 }] },
  'clip/put': { wrongSenders: [PAGE], badPayloads: [undefined, { id: 'x', kind: 'script' }] },
  'clip/remove': { wrongSenders: [PAGE], badPayloads: [undefined, { id: null }] },
  'tab/picture': {
    wrongSenders: [PAGE],
    badPayloads: [undefined, {}, { left: 0, top: 0, width: 0, height: 1, window: 1 }],
  },
  'reader/materials': { wrongSenders: [CONTENT], badPayloads: [{}] },
  'reader/unclip': { wrongSenders: [CONTENT], badPayloads: [undefined, { label: 'x' }] },
  'reader/collect': { wrongSenders: [CONTENT], badPayloads: [undefined, { label: 'x', edits: [{}] }] },
  'reader/remove': { wrongSenders: [CONTENT], badPayloads: [undefined, {}] },
  'reader/clip': { wrongSenders: [CONTENT], badPayloads: [undefined, { what: 'all' }, { what: 'section' }] },
  'reader/snapshot': { wrongSenders: [CONTENT], badPayloads: [{}] },
  'reader/focus': { wrongSenders: [CONTENT], badPayloads: [undefined, { start: -1, end: 2 }, { start: 0.5, end: 1 }] },
  'reader/step': { wrongSenders: [CONTENT], badPayloads: [undefined, { by: 2 }] },
  'reader/marks': { wrongSenders: [CONTENT], badPayloads: [undefined, { shown: 'all' }] },
  'reader/save': { wrongSenders: [CONTENT], badPayloads: [{}] },
  'reader/selection': { wrongSenders: [CONTENT], badPayloads: [{}] },
  'reader/edit': {
    wrongSenders: [CONTENT],
    badPayloads: [
      undefined,
      {},
      { label: 'a', typing: false, edits: [{}] },
      { label: 'a', typing: false, edits: [{ id: 'a', after: {} }] },
    ],
  },
  'reader/history': { wrongSenders: [CONTENT], badPayloads: [undefined, {}, { way: 'back' }] },
  'reader/mark-selection': { wrongSenders: [CONTENT], badPayloads: [undefined, { as: 'script' }] },
  'reader/refresh': { wrongSenders: [CONTENT], badPayloads: [{}] },
  'tab/changed': { wrongSenders: [CONTENT], badPayloads: [undefined, { tabId: 1 }] },
};
