import { beforeEach, expect, test, vi } from 'vitest';
import { createTabs } from '@/entrypoints/background/tabs';
import { createTranslator } from '@/lib/i18n';
import type { Result } from '@/lib/model';

/** A browser with one tab, whose scripting answers as told: by then the tab may show another page. */
const { fake, tab, kept } = vi.hoisted(() => {
  const tab = { url: '', inject: async (_: unknown): Promise<unknown> => [] };
  const kept = new Map<string, unknown>();
  const nothing = async (): Promise<void> => undefined;
  const fake = {
    action: {
      setBadgeText: vi.fn(nothing),
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
      setTitle: nothing,
    },
    runtime: { sendMessage: nothing },
    scripting: { insertCSS: nothing, executeScript: vi.fn((what: unknown) => tab.inject(what)) },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
    tabs: { get: async () => ({ id: 7, url: tab.url }) },
  };
  return { fake, tab, kept };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const REPORT = 'https://www.chishui-test.gov.cn/202503/t1.html';
const NEWS = 'https://www.chishui-test.gov.cn/news/t2.html';
const detection = { isReport: true, score: 1, reasons: [] };
const { handlers } = createTabs(async () => createTranslator('en'));
const detected = async (instance?: string): Promise<Result<unknown>> =>
  handlers['gate/detected'](detection, { kind: 'content', tabId: 7, windowId: 1, url: REPORT, instance });

beforeEach(() => {
  kept.clear();
  vi.clearAllMocks();
  tab.url = REPORT;
  tab.inject = async () => [];
});

test('the reader goes into the document the gate spoke of, where the browser names it', async () => {
  expect(await detected('D1')).toEqual({ ok: true, value: { reading: true } });
  expect(await detected()).toEqual({ ok: true, value: { reading: true } });
  expect(fake.scripting.executeScript.mock.calls.map(([what]) => what)).toMatchObject([
    { target: { tabId: 7, documentIds: ['D1'] } },
    { target: { tabId: 7 } },
  ]);
  expect(kept.get('tab:7')).toMatchObject({ status: 'reading', url: REPORT });
});

test('a gate that says it again while it is being heard is not read twice', async () => {
  const [first, second] = await Promise.all([detected('D1'), detected('D1')]);
  expect([first, second]).toEqual(Array(2).fill({ ok: true, value: { reading: true } }));
  expect(fake.scripting.executeScript).toHaveBeenCalledTimes(1);
  await Promise.all([detected('D1'), detected('D2')]);
  expect(fake.scripting.executeScript).toHaveBeenCalledTimes(3);
});

test('an injection that fails is told to the gate, which asks again, and to the badge', async () => {
  tab.inject = () => Promise.reject(new Error('No SW'));
  expect(await detected('D1')).toMatchObject({ ok: false, error: { code: 'failed' } });
  expect(kept.get('tab:7')).toMatchObject({ status: 'failed', url: REPORT });
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '!' });
});

test('a page that is left while the reader is on its way: nothing is said of it on the next', async () => {
  tab.inject = () => {
    tab.url = NEWS;
    return Promise.reject(new Error('No document with id D1 in tab with id 7'));
  };
  expect(await detected('D1')).toMatchObject({ ok: false });
  expect(kept.get('tab:7')).toMatchObject({ status: 'unknown', url: NEWS });
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
});

test('what the reader has reported meanwhile is not overwritten by a failure that comes late', async () => {
  tab.inject = async () => {
    await handlers['reader/state'](
      { status: 'read', detection, counts: null, saved: false, url: REPORT, error: null },
      { kind: 'content', tabId: 7, windowId: 1, url: REPORT },
    );
    throw new Error('late');
  };
  await detected('D1');
  expect(kept.get('tab:7')).toMatchObject({ status: 'read' });
});
