import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  clickWords,
  highlights,
  openCard,
  openOurs,
  openReport,
  REPORT_URL,
  shadow,
  shadowOf,
  until,
  whenRead,
} from './reader-page';
import { REPORT } from './reader-report';

const OTHER = REPORT_URL.replace('410027', '410028');

interface Extension {
  readonly chrome: {
    storage: { session: { get(what: null): Promise<Record<string, { url: string; status: string }>> } };
  };
  release: () => void;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The browser stops the extension's worker when it likes, and starts it for the next message. */
describe('whenever the worker stops', () => {
  let report: Awaited<ReturnType<typeof openReport>>;
  let page: Page;
  let ours: Page;
  let stop: () => Promise<unknown>;
  beforeAll(async () => {
    report = await openReport(REPORT);
    page = report.page;
    ours = await openOurs(report.context, 'automation.html');
    const cdp = await report.context.newCDPSession(ours);
    await cdp.send('ServiceWorker.enable');
    stop = () => cdp.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
  });
  afterAll(() => report?.context.close());
  beforeEach(async () => {
    await page.goto('about:blank');
  });

  /** What badge and panel are told of the page at an address. */
  const statusOf = async (url: string): Promise<string | undefined> => {
    const kept = await ours.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.get(null));
    return Object.values(kept).find((state) => state.url === url)?.status;
  };

  test('between two pages: the second is read like the first', async () => {
    await stop();
    await page.goto(OTHER);
    await whenRead(page);
    expect((await highlights(page))['mj-metric']).toContain('8364件');
    await expect.poll(() => statusOf(OTHER)).toBe('read');
  });

  test('as often as it starts, while the page opens: the gate speaks until it is heard', async () => {
    let goes = true;
    const opened = page
      .goto(OTHER)
      .then(() => pause(600))
      .finally(() => {
        goes = false;
      });
    while (goes) await stop();
    await opened;
    await whenRead(page);
    await expect.poll(() => statusOf(OTHER)).toBe('read');
  });

  test('before it has said what was decided here: it is asked again, and the decision stands', async () => {
    await page.goto(REPORT_URL);
    await whenRead(page);
    await openCard(page, '99.4%');
    await page.keyboard.press('y');
    await until(async () => (await shadow(page)).has('.pill-saved'));
    await page.goto('about:blank');
    // Whoever asks the library now waits: a transaction on all of it goes on until it is released.
    await ours.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => done(request.result);
      });
      const all = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('documents');
      let goes = true;
      const goOn = (): void => {
        if (goes) all.count().onsuccess = goOn;
        else db.close();
      };
      goOn();
      (globalThis as unknown as Extension).release = () => {
        goes = false;
      };
    });
    await page.goto(REPORT_URL);
    await until(async () => (await highlights(page))['mj-metric']?.includes('99.4%') ?? false);
    await stop();
    await ours.evaluate(() => (globalThis as unknown as Extension).release());
    await until(async () => (await shadowOf(page))?.has('.pill-saved') ?? false);
    await clickWords(page, '99.4%');
    await until(async () => (await (await shadow(page)).text('.card-dialog')).includes('已确认'));
  });
});
