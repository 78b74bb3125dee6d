import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchExtension } from './extension';

export const REPORT_URL = 'http://www.qingheyuan.gov.cn/zwgk/202503/t20250318_410027.html';

/** Starts Chromium with the extension; every address of the made-up portal answers with `html`, in a frame with `inner`. */
export async function openReport(html: string, options: Record<string, unknown> = {}, inner = '') {
  const { context } = await launchExtension({
    args: ['--lang=zh-CN'],
    options: { locale: 'zh-CN', ...options },
  });
  await context.route('**/*.gov.cn/**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().frame().parentFrame() ? inner : html,
        })
      : route.fulfill({ status: 404, body: '' }),
  );
  const page = await context.newPage();
  await page.goto(REPORT_URL);
  await whenRead(page);
  return { context, page };
}

/** Opens a page of the extension. `?tab=` in its address is filled with the id of the tab that shows `beside`. */
export async function openOurs(context: BrowserContext, path: string, beside?: Page, width = 400): Promise<Page> {
  const origin = (context.serviceWorkers()[0]?.url() ?? '').replace(/\/[^/]*$/, '');
  const ours = await context.newPage();
  await ours.setViewportSize({ width, height: 900 });
  await ours.goto(`${origin}/${path}`);
  if (beside) {
    const tabId = await ours.evaluate(
      async (url) => (await (globalThis as unknown as Tabs).chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
      beside.url(),
    );
    await ours.goto(`${origin}/${path.replace('tab=', `tab=${tabId}`)}`);
  }
  return ours;
}
interface Tabs {
  readonly chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
}

/** Waits until the reader's pill has its counts. */
export async function whenRead(page: Page): Promise<void> {
  await until(async () => (await shadowOf(page).then((root) => root?.has('.pill-count'))) ?? false);
}

/** Asks until it is so; the test's own time limit ends the wait. A page drawn anew between two questions is asked again. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const isSo = (): Promise<boolean> =>
    holds().catch((error: unknown) => {
      if (/could not find node|does not have a layout|context was destroyed/i.test(String(error))) return false;
      throw error;
    });
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How long the service worker may take to answer, in ms; one that was stopped meanwhile never does, nor the one after it. */
const WORKER_PATIENCE = 5000;

/** @returns what a function gives in the extension's service worker; null where it threw or did not answer: ask again. */
export async function inWorker<T, A = undefined>(
  context: BrowserContext,
  ask: (about: A) => Promise<T>,
  about?: A,
): Promise<T | null> {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) return null;
  const asked = worker.evaluate(ask as (about: unknown) => Promise<T>, about).catch(() => null);
  return Promise.race([asked, new Promise<null>((resolve) => setTimeout(resolve, WORKER_PATIENCE, null))]);
}

/** The interface in its closed shadow root, seen as the browser's own tools see it: pages and Playwright cannot. */
export interface Shadow {
  has(selector: string): Promise<boolean>;
  text(selector: string): Promise<string>;
  /** Viewport box; throws where it is not drawn. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  click(selector: string): Promise<void>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** What a field holds. */
  value(selector: string): Promise<string>;
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** @returns the shadow root as it is now, or null where the reader has not put its host there. */
export async function shadowOf(page: Page): Promise<Shadow | null> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const host = find(root, (node) => node.nodeName === 'MINGJIAN-READER');
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return null;
  const query = async (selector: string): Promise<number> =>
    (await cdp.send('DOM.querySelector', { nodeId: shadow.nodeId, selector })).nodeId;
  const box = async (selector: string) => {
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: await query(selector) });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  };
  return {
    has: async (selector) => (await query(selector)) !== 0,
    box,
    async text(selector) {
      const nodeId = await query(selector);
      const node = find(shadow, (each) => each.nodeId === nodeId);
      return node ? textOf(node) : '';
    },
    async click(selector) {
      // Drawn anew between the question and the click: asked again, of the interface as it is then.
      let at: Awaited<ReturnType<Shadow['box']>> | undefined;
      await until(async () => {
        at = await (await shadowOf(page))?.box(selector);
        return at !== undefined;
      });
      if (at) await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
    async value(selector) {
      const { object } = await cdp.send('DOM.resolveNode', { nodeId: await query(selector) });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.value; }',
        returnByValue: true,
      });
      return String(result.value);
    },
    async attribute(selector, name) {
      const { attributes } = await cdp.send('DOM.getAttributes', { nodeId: await query(selector) });
      const at = attributes.indexOf(name);
      return at < 0 ? null : (attributes[at + 1] ?? null);
    },
  };
}

/** The interface, which must be there. */
export async function shadow(page: Page): Promise<Shadow> {
  const root = await shadowOf(page);
  if (!root) throw new Error('the reader is not on the page');
  return root;
}

function find(node: Node, holds: (node: Node) => boolean): Node | undefined {
  if (holds(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, holds);
    if (found) return found;
  }
  return undefined;
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' ? (node.nodeValue ?? '') : (node.children ?? []).map(textOf).join('');

/** Centre of some words of the page. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number; width: number }> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width };
    }
    return null;
  }, words);
  if (!box) throw new Error(`not on the page: ${words}`);
  return box;
}

export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
}

/** Opens the card of a mark; it has the focus then. */
export async function openCard(page: Page, words: string): Promise<void> {
  await clickWords(page, words);
  await until(async () => (await shadowOf(page))?.has('.card-dialog:focus') ?? false);
}

/** What the clipboard holds, by type; '' where it has none of it. @param page one in front, with the permission to read it */
export const clipboardOf = (page: Page): Promise<{ plain: string; html: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });

/** Selects words on one line with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { x, y, width } = await pointOf(page, words);
  await page.mouse.move(x - width / 2 + 1, y);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 1, y, { steps: 4 });
  await page.mouse.up();
}

/** Words of every highlight on the page, by name. */
export const highlights = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ]),
    ),
  );
