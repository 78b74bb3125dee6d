import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { readPages } from '../../scripts/lib/read-pages.mjs';
import { demoUrl, type Session, withDemoPortal } from './session';

export interface LibrarySession {
  readonly page: Page;
  readonly session: Session;
  /** @returns the address of one of the extension's own pages. */
  readonly address: (path: string) => string;
  /** Opens a page of the library anew and waits until every report has been gone through. */
  readonly show: (hash: string) => Promise<void>;
  readonly setSettings: (settings: Record<string, unknown>) => Promise<void>;
  /** @returns the file and its path. */
  readonly save: (download: Download) => Promise<{ readonly bytes: Buffer; readonly path: string }>;
}

/** Chromium with both reports of the demo portal in the library, which is open in a tab, for all tests of a file. */
export function withLibrary(): LibrarySession {
  const demo = withDemoPortal();
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-'));
  let page: Page | undefined;
  const library: LibrarySession = {
    get page() {
      if (!page) throw new Error('the library has not been opened');
      return page;
    },
    get session() {
      return demo.session;
    },
    address: (path) => `chrome-extension://${demo.session.extensionId}/${path}`,
    async show(hash) {
      await library.page.goto('about:blank');
      await library.page.goto(library.address(`library.html${hash}`));
      await library.page.locator('.rail').waitFor();
      // Every report has been gone through once both counts stand in the rail.
      await library.page.waitForFunction(() => {
        const [reports, findings] = document.querySelectorAll('.rail-note');
        return reports?.textContent?.trim() === '2' && findings?.textContent !== '0';
      });
    },
    setSettings: (settings) =>
      library.page.evaluate(
        (value) =>
          (
            globalThis as unknown as { chrome: { storage: { local: { set(v: unknown): Promise<void> } } } }
          ).chrome.storage.local.set({ settings: value }),
        settings,
      ),
    async save(download) {
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return { bytes: readFileSync(path), path };
    },
  };
  beforeAll(async () => {
    const { failed } = await readPages(
      demo.session,
      ['2023-report', '2024-report'].map((name) => ({ name, url: demoUrl(name) })),
      { force: false, onRead: async () => undefined, say: () => undefined },
    );
    expect(failed).toBe(0);
    page = await demo.session.context.newPage();
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto(library.address('options.html'));
    await library.setSettings({ language: 'zh-CN' });
  });
  afterAll(() => page?.close());
  return library;
}

/** Everything in the database, store by store, as JSON, so that before and after can be compared. @param page one of the extension's */
export const dump = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all: Record<string, string[]> = {};
    // What is made of the reports (counts, lines, words) is made again: only what was read and written is compared.
    const made = ['summaries', 'lines', 'words', 'meta'];
    for (const name of [...db.objectStoreNames].filter((one) => !made.includes(one))) {
      const request = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => {
        request.onsuccess = done;
      });
      all[name] = request.result.map((record) => JSON.stringify(record, Object.keys(record).sort())).sort();
    }
    db.close();
    return all;
  });
