import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, send } from '@/lib/messaging/client';
import { tell } from '@/lib/messaging/tell';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');
/** A worker stopped while it starts may leave a message without any answer, good or bad. */
const NEVER = new Promise(() => undefined);
const detection = { isReport: true, score: 1, reasons: [] };

/** A browser whose worker answers each message as told; the last answer holds for all that follow. */
function answering(...answers: unknown[]) {
  const heard: { name: string; payload: unknown }[] = [];
  const sendMessage = (message: { name: string; payload: unknown }): Promise<unknown> => {
    const answer = answers[Math.min(heard.length, answers.length - 1)];
    heard.push(message);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  return heard;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the gate’s message', () => {
  test.each([
    ['nobody is there', LOST],
    ['the worker is stopped before it answers', undefined],
    ['there is never any answer', NEVER],
    ['the worker is stopped while it does what was asked', { ok: false, error: { code: 'failed', message: 'No SW' } }],
  ])('is sent again where %s, with the same words', async (_, lost) => {
    const heard = answering(lost, lost, { ok: true });
    tell('gate/detected', detection);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(Array(3).fill({ name: 'gate/detected', payload: detection }));
  });

  test('is not sent again where the reader has come all the same', async () => {
    const heard = answering(LOST);
    vi.stubGlobal('mingjianReader', new AbortController());
    tell('gate/detected', detection);
    await vi.runAllTimersAsync();
    expect(heard).toHaveLength(1);
  });

  test('is sent once where it is answered', async () => {
    const heard = answering({ ok: true, value: { reading: false } });
    tell('gate/detected', detection);
    await vi.runAllTimersAsync();
    expect(heard).toHaveLength(1);
  });

  test('is given up at last, and where the extension is gone', async () => {
    const heard = answering(LOST);
    tell('gate/detected', detection);
    await vi.runAllTimersAsync();
    expect(heard).toHaveLength(4);
    vi.stubGlobal('chrome', {});
    expect(() => tell('gate/detected', detection)).not.toThrow();
  });
});

describe('what may be heard twice', () => {
  test('is asked again with what holds by then', async () => {
    const heard = answering(LOST, undefined, NEVER, { ok: true, value: undefined });
    let tabId = 0;
    const asked = ask('tab/read', () => ({ tabId: ++tabId }));
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ ok: true });
    expect(heard.map(({ payload }) => payload)).toEqual([1, 2, 3, 4].map((n) => ({ tabId: n })));
  });

  test('is asked again where that failed', async () => {
    const heard = answering({ ok: false, error: { code: 'failed', message: 'No SW' } }, { ok: true, value: undefined });
    const asked = ask('document/open', () => undefined);
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ ok: true });
    expect(heard).toHaveLength(2);
  });

  test('is not asked again where there was an answer, nor where the extension was reloaded', async () => {
    const refused = answering({ ok: false, error: { code: 'refused' } });
    expect(await ask('document/open', () => undefined)).toMatchObject({ error: { code: 'refused' } });
    const reloaded = answering(new Error('Extension context invalidated.'));
    expect(await ask('document/open', () => undefined)).toMatchObject({ error: { code: 'context-invalidated' } });
    expect([refused.length, reloaded.length]).toEqual([1, 1]);
  });

  test('comes back as unanswered when nobody ever answers; everything else is sent once', async () => {
    const heard = answering(LOST);
    const asked = ask('document/open', () => undefined);
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ error: { code: 'no-receiver' } });
    expect(heard).toHaveLength(4);
    expect(await send('document/remove', undefined)).toMatchObject({ error: { code: 'no-receiver' } });
    expect(heard).toHaveLength(5);
  });
});
