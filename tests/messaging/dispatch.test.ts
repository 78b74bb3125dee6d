import { describe, expect, test } from 'vitest';
import {
  type BackgroundHandlers,
  checkReply,
  dispatchFromOwn,
  dispatchToBackground,
  type ReaderHandlers,
} from '@/lib/messaging/dispatch';
import { type MessageName, protocol } from '@/lib/messaging/protocol';
import { identify, type RawSender } from '@/lib/messaging/sender';
import { asResult, failureOf } from '@/lib/messaging/wire';
import { ok, type Result } from '@/lib/model';
import { CONTENT, HOSTILE, PAGE, PAGE_IN_TAB, SELF, STRANGERS } from './hostile';

const names = Object.keys(protocol) as MessageName[];

/** Handlers that record what got through. */
function recording() {
  const reached: unknown[] = [];
  const record = (payload: unknown): Result<undefined> => {
    reached.push(payload);
    return ok(undefined);
  };
  const handlers = Object.fromEntries(names.map((name) => [name, record]));
  return { reached, handlers: handlers as unknown as BackgroundHandlers & ReaderHandlers };
}

const deliver = (name: MessageName, payload: unknown, sender: RawSender, to = recording()) => {
  const message = { name, payload };
  const row = protocol[name].to;
  const answer =
    row === 'background'
      ? dispatchToBackground(to.handlers, message, sender, SELF)
      : dispatchFromOwn(row, to.handlers, message, sender, SELF);
  return { answer, reached: to.reached };
};
const allowed = (name: MessageName): RawSender =>
  (protocol[name].from as readonly string[]).includes('content') ? CONTENT : PAGE;

describe.each(names)('%s', (name) => {
  const { wrongSenders, badPayloads } = HOSTILE[name];
  test('has hostile cases', () => {
    expect(wrongSenders.length).toBeGreaterThan(0);
    expect(badPayloads.length).toBeGreaterThan(0);
  });
  const ownOnly = protocol[name].to !== 'background';
  // A background without address is how some browsers describe themselves to a content script.
  const strangers = Object.values(STRANGERS).filter((sender) => !(ownOnly && sender.url === undefined));
  test.each([...strangers, ...wrongSenders])('refuses sender %j', async (sender) => {
    const { answer, reached } = deliver(name, undefined, sender);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(reached).toEqual([]);
  });
  test.each(badPayloads)('refuses payload %j', async (payload) => {
    const { answer, reached } = deliver(name, payload, allowed(name));
    expect(await answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(reached).toEqual([]);
  });
});

describe('dispatch', () => {
  test('leaves alone what is not in the table or not addressed here', () => {
    const { handlers } = recording();
    for (const message of [null, 'x', {}, { name: 'nonsense' }, { name: 'toString' }, { name: 'reader/save' }]) {
      expect(dispatchToBackground(handlers, message, CONTENT, SELF)).toBeUndefined();
    }
    expect(dispatchFromOwn('reader', handlers, { name: 'tab/read' }, PAGE, SELF)).toBeUndefined();
  });
  test('runs the handler within the call, so that a user gesture still counts', () => {
    const { reached } = deliver('panel/open', undefined, CONTENT);
    expect(reached).toEqual([undefined]);
  });
  test('a handler that throws answers `failed`', async () => {
    const { handlers } = recording();
    const broken = {
      ...handlers,
      'tab/read': () => {
        throw new Error('boom');
      },
      'tab/state': () => Promise.reject(new Error('later')),
    };
    const message = (name: string) => ({ name, payload: { tabId: 1 } });
    expect(await dispatchToBackground(broken, message('tab/read'), PAGE, SELF)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'boom' },
    });
    expect(await dispatchToBackground(broken, message('tab/state'), PAGE, SELF)).toMatchObject({
      error: { message: 'later' },
    });
  });
  test('a reply out of a page is checked', () => {
    expect(checkReply('reader/save', ok({ id: 'x' }))).toEqual(ok({ id: 'x' }));
    expect(checkReply('reader/save', ok({ id: 1 }))).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(checkReply('reader/focus', asResult({ ok: true }))).toEqual(ok(undefined));
  });
});

test('senders are named by what the browser says', () => {
  expect(identify(CONTENT, SELF)).toEqual({ kind: 'content', tabId: 7, windowId: 1, url: CONTENT.url });
  expect(identify({ ...CONTENT, documentId: 'D1' }, SELF)).toMatchObject({ instance: 'D1' });
  expect(identify(PAGE, SELF)?.kind).toBe('extension');
  expect(identify(PAGE_IN_TAB, SELF)?.kind).toBe('extension');
});

test('failures of sendMessage have codes', () => {
  const code = (message: string) => {
    const failure = failureOf(new Error(message));
    return failure.ok ? null : failure.error.code;
  };
  expect(code('Extension context invalidated.')).toBe('context-invalidated');
  expect(code('Could not establish connection. Receiving end does not exist.')).toBe('no-receiver');
  expect(code('No tab with id: 12.')).toBe('no-receiver');
  expect(code('The message port closed before a response was received.')).toBe('no-receiver');
  const stopped = 'indicated an asynchronous response by returning true, but the message channel closed before';
  expect(code(`A listener ${stopped} a response was received`)).toBe('no-receiver');
  expect(code('Promised response from onMessage listener went out of scope')).toBe('no-receiver');
  expect(code('out of memory')).toBe('failed');
  expect(asResult(undefined)).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
});
