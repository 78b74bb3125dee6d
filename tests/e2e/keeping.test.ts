import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOurs, openReport, REPORT_URL, shadow, until, whenRead } from './reader-page';
import { REPORT } from './reader-report';

/** What the reader decided stays: after reloads, under another analyzer, after re-detection; other addresses are only offered. */
let report: Awaited<ReturnType<typeof openReport>>;
let panel: Page;

interface Stored {
  id: string;
  decision: string | null;
  finding: Record<string, unknown> | null;
  proposed: ({ start: number; end: number; rule: string } & Record<string, unknown>) | null;
}
/** Reads the library's annotations as they lie there, changed first where `change` says how. */
const annotations = (change: 'nothing' | 'as an older analyzer left them'): Promise<Stored[]> =>
  panel.evaluate(async (how) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => resolve(request.result);
    });
    const all = <T>(store: string): Promise<T[]> =>
      new Promise((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
      });
    if (how !== 'nothing') {
      const [made, documents, found] = await Promise.all([
        all<Stored>('annotations'),
        all<{ analyzer: string }>('documents'),
        all<{ analyzer: string; analysis: { analyzer: string; metrics: unknown[] } }>('findings'),
      ]);
      await new Promise((resolve) => {
        const tx = db.transaction(['annotations', 'documents', 'findings'], 'readwrite');
        // An older analyzer: it drew the border one character short, under another rule, and its cache is here.
        for (const { proposed, ...rest } of made)
          tx.objectStore('annotations').put({
            ...rest,
            proposed: proposed && { ...proposed, start: proposed.start + 1, rule: 'old-rule' },
          });
        for (const record of documents) tx.objectStore('documents').put({ ...record, analyzer: 'older/1' });
        tx.objectStore('findings').clear();
        for (const record of found)
          tx.objectStore('findings').put({
            ...record,
            analyzer: 'older/1',
            analysis: { ...record.analysis, analyzer: 'older/1', metrics: record.analysis.metrics.slice(3) },
          });
        tx.oncomplete = resolve;
      });
    }
    const result = await all<Stored>('annotations');
    db.close();
    return result.sort((a, b) => a.id.localeCompare(b.id));
  }, change);

const row = (words: string) => panel.locator('.finding', { hasText: words });
const decide = async (words: string, key: string): Promise<void> => {
  await row(words).first().locator('.finding-main').click();
  await panel.keyboard.press(key);
};

beforeAll(async () => {
  report = await openReport(REPORT);
  panel = await openOurs(report.context, 'sidepanel.html?tab=', report.page);
  await decide('8,364', 'y');
  await panel.locator('.icon-confirmed').waitFor();
  await decide('99.4', 'x');
  await panel.locator('.finding-dismissed').waitFor();
  await decide('142', 'e');
  await panel.locator('form').getByLabel('数值', { exact: true }).fill('143');
  await panel.keyboard.press('Enter');
  await panel.locator('.icon-corrected').waitFor();
  // The panel shows a decision before it is stored.
  await until(async () => (await annotations('nothing')).length === 3);
});
afterAll(() => report?.context.close());

/** Three rows as decided, each finding there once. */
async function stands(): Promise<void> {
  await row('8,364').locator('.icon-confirmed').waitFor({ timeout: 15_000 });
  expect(await row('8,364').count()).toBe(1);
  await panel.locator('.finding-dismissed', { hasText: '99.4' }).waitFor();
  expect(await row('99.4').count()).toBe(1);
  const corrected = panel.locator('.finding', { has: panel.locator('.icon-corrected') });
  expect((await corrected.locator('.figure').allTextContents()).join().replace(/\s/g, '')).toBe('143卷');
  expect(await panel.locator('.finding .figure', { hasText: /^142/ }).count()).toBe(0);
}

describe('decisions', () => {
  test('survive a reload, word for word', async () => {
    const before = await annotations('nothing');
    expect(before).toHaveLength(3);
    await report.page.reload();
    await whenRead(report.page);
    await panel.reload();
    await stands();
    expect(await annotations('nothing')).toEqual(before);
  });

  test('survive an analyzer that sees things otherwise, and are not written by it', async () => {
    const older = await annotations('as an older analyzer left them');
    await report.page.reload();
    await whenRead(report.page);
    await panel.reload();
    await stands();
    await (await shadow(report.page)).click('.pill [aria-keyshortcuts="Alt+L"]');
    await (await shadow(report.page)).click('.pill [aria-keyshortcuts="Alt+L"]');
    expect(await annotations('nothing')).toEqual(older);
  });

  test('survive reading the page again and the page drawing itself anew', async () => {
    const before = await annotations('nothing');
    await report.page.evaluate(() => {
      const zoom = document.getElementById('zoom') as HTMLElement;
      zoom.replaceWith(zoom.cloneNode(true));
    });
    await stands();
    await panel.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
          runtime: { sendMessage(message: object): Promise<unknown> };
        };
      };
      const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
      await chrome.runtime.sendMessage({ name: 'tab/read', payload: { tabId } });
    }, report.page.url());
    await whenRead(report.page);
    await stands();
    expect(await annotations('nothing')).toEqual(before);
  });
});

describe('the same report under another address', () => {
  test.each([
    ['https', REPORT_URL.replace('http:', 'https:')],
    ['no www', REPORT_URL.replace('www.', '')],
    ['tracking parameters', `${REPORT_URL}?from=timeline&utm_source=x`],
    ['the mobile twin', REPORT_URL.replace('www.', 'm.')],
    ['published again', REPORT_URL.replace('/zwgk/202503/', '/sfj/fzjs/')],
  ])('%s: offered with both addresses, nothing taken over', async (_, url) => {
    const page = await report.context.newPage();
    await page.goto(url);
    await whenRead(page);
    await (await shadow(page)).click('.pill-ask');
    await until(async () => (await (await shadow(page)).text('.pill-details')).includes('可能是同一份报告'));
    expect(await (await shadow(page)).has('.pill-saved')).toBe(false);
    const beside = await openOurs(report.context, 'sidepanel.html?tab=', page);
    const offer = beside.locator('.similar');
    await offer.waitFor();
    expect(await offer.locator('.address').allTextContents()).toEqual([url, REPORT_URL]);
    expect(await beside.locator('.icon-confirmed, .icon-corrected').count()).toBe(0);
    await Promise.all([beside.close(), page.close()]);
  });

  test('said not to be the same, it is not offered again', async () => {
    const url = REPORT_URL.replace('www.', 'wap.');
    const page = await report.context.newPage();
    await page.goto(url);
    await whenRead(page);
    const beside = await openOurs(report.context, 'sidepanel.html?tab=', page);
    await beside.getByRole('button', { name: '不再提示' }).click();
    await beside.locator('.similar').waitFor({ state: 'detached' });
    await page.reload();
    await whenRead(page);
    expect(await (await shadow(page)).has('.pill-ask')).toBe(false);
    await Promise.all([beside.close(), page.close()]);
  });

  test('another article of the portal is not taken for it', async () => {
    const page = await report.context.newPage();
    await page.goto(REPORT_URL.replace('410027', '410028'));
    await whenRead(page);
    expect(await (await shadow(page)).has('.pill-ask')).toBe(false);
    await page.close();
  });
});
