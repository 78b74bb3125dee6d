import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX, htmlOf, like, type WebExtension, withFirefox } from './firefox-session';
import { clickWords, highlights, pointOf, until } from './reader-page';
import { demoUrl } from './session';

/** By then the gate has spoken on every page of the demo portal that is a report (ms); on others it keeps silent. */
const GATE_PATIENCE = 2500;
const SHADOWED = 'http://www.portals-test.gov.cn/zwgk/shadow-article/page.html';
const FRAMED = 'http://www.portals-test.gov.cn/zwgk/same-origin-frame/page.html';

describe.skipIf(!FIREFOX)('the extension in Firefox (left out where no Firefox is found: MINGJIAN_FIREFOX)', () => {
  const firefox = withFirefox();
  const readerSays = async (selector: string): Promise<string | null> =>
    (await firefox.session.readerPart(selector))?.text ?? null;
  const painted = () => highlights(like(firefox.session.page));
  const whenRead = (): Promise<void> => until(async () => ((await readerSays('.pill-count')) ?? '') !== '');
  const openReport = async (): Promise<void> => {
    await firefox.session.page.goto(demoUrl('2024-report'));
    await whenRead();
  };
  const ourText = (selector: string): Promise<string[]> =>
    firefox.session.ours.$$eval(selector, (found) => found.map((each) => each.textContent?.replace(/\s/g, '') ?? ''));
  /** Presses a control of our own page as a click does. */
  const press = (selector: string, words = ''): Promise<void> =>
    firefox.session.ours.evaluate(
      (wanted, said) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) =>
          each.textContent?.includes(said),
        );
        if (!found) throw new Error(`not on the page: ${wanted} ${said}`);
        found.click();
      },
      selector,
      words,
    );

  test('government sites are granted with the installation', async () => {
    const origins = await firefox.session.ours.evaluate(
      async () => (await (globalThis as unknown as WebExtension).browser.permissions.getAll()).origins,
    );
    expect(origins).toEqual(['*://*.gov.cn/*']);
  });

  test('options: the language changes at once and is kept', async () => {
    const { ours, show } = firefox.session;
    await show('/options.html', 'select');
    for (const [language, title] of [
      ['en', 'Mingjian options'],
      ['zh-CN', '明鉴 · 选项'],
    ] as const) {
      await ours.evaluate((value) => {
        const select = [...document.querySelectorAll('select')].find((each) =>
          [...each.options].some((option) => option.value === value),
        );
        if (!select) throw new Error('no choice of languages');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
      await until(async () => (await ours.title()) === title);
      await show('/options.html', 'select');
      await until(async () => (await ours.title()) === title);
    }
  });

  describe('on a report', () => {
    beforeAll(openReport);

    test('figures, commitments and shortcomings are painted on their own words', async () => {
      const words = await painted();
      expect(words['mj-metric']).toEqual(expect.arrayContaining(['214件', '86.9%', '2,318', '416.8万元']));
      expect(words['mj-commit']?.join('')).toContain('完成现行有效规范性文件全面清理');
      expect(words['mj-short']?.join('')).toContain('基层执法力量与承担的任务不相匹配');
      expect(Object.keys(words).filter((name) => !name.startsWith('mj-'))).toEqual([]);
    });

    test('the marks have their rules: a highlight has the colour of its kind', async () => {
      const colours = await firefox.session.page.evaluate(() => {
        const paragraph = document.querySelector('#zoom p') as Element;
        return ['mj-metric', 'mj-commit', 'mj-short', 'nobodys'].map(
          (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine,
        );
      });
      expect(colours).toEqual(['underline', 'underline', 'underline', 'none']);
    });

    test('the page has one element more and is otherwise as it was served', async () => {
      const served = htmlOf(demoUrl('2024-report')) ?? '';
      const now = await firefox.session.page.evaluate((html) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const hosts = copy.querySelectorAll('mingjian-reader');
        for (const host of hosts) host.remove();
        return {
          same: copy.outerHTML === new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
          hosts: hosts.length,
          open: document.querySelector('mingjian-reader')?.shadowRoot ?? null,
          sheets: document.styleSheets.length,
        };
      }, served);
      expect(now).toEqual({ same: true, hosts: 1, open: null, sheets: 1 });
    });

    test('a click opens the card, Y confirms and saves, a reload remembers', async () => {
      const { page } = firefox.session;
      const cardSays = (words: string): Promise<void> =>
        until(async () => ((await readerSays('.card-dialog')) ?? '').includes(words));
      await clickWords(like(page), '86.9%');
      await cardSays('86.9');
      expect((await painted())['mj-focus']).toEqual(['86.9%']);
      await page.keyboard.press('y');
      await until(async () => (await readerSays('.pill-saved')) !== null);
      await page.reload();
      await whenRead();
      await clickWords(like(page), '86.9%');
      await cardSays('已确认');
    });

    test('resting on a mark shows its card and takes no focus; leaving takes it away', async () => {
      const { page } = firefox.session;
      await page.reload();
      await whenRead();
      const shows = async (): Promise<boolean> => (await readerSays('.card-dialog')) !== null;
      const { x, y } = await pointOf(like(page), '86.9%');
      // The test before has left the pointer there, and a pointer that does not move points at nothing.
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y, { steps: 3 });
      await until(shows);
      expect(await readerSays('.card-dialog')).toContain('86.9');
      expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
      await page.mouse.move(2, 2, { steps: 3 });
      await until(async () => !(await shows()));
    });

    test.each(['en', 'zh-CN'])('no button of the card is cut off (%s)', async (language) => {
      const { page, ours, readerPart } = firefox.session;
      await ours.evaluate(
        (settings) => (globalThis as unknown as WebExtension).browser.storage.local.set({ settings }),
        { language },
      );
      await clickWords(like(page), '214件');
      const confirm = language === 'en' ? 'Confirm' : '确认';
      await until(async () => (await readerSays('.card-dialog > footer'))?.includes(confirm) ?? false);
      expect((await readerPart('.card-dialog > footer'))?.cutOff).toBe(0);
    });

    test('the side panel lists the findings of the tab, the decision with them', async () => {
      const { show, tabId } = firefox.session;
      await show(`/sidepanel.html?tab=${await tabId()}`, '.finding');
      const figures = await ourText('.finding .figure');
      expect(figures).toEqual(expect.arrayContaining(['214件', '86.9%']));
      expect(await ourText('.finding:has(.icon-confirmed) .figure')).toEqual(['86.9%']);
    });

    test('the popup speaks of the tab', async () => {
      const { show, tabId } = firefox.session;
      await show(`/popup.html?tab=${await tabId()}`, '[role="switch"]');
      expect((await ourText('#app')).join()).toContain('临溪县');
    });

    test('the library holds the report and exports its report file', async () => {
      const { show, downloads } = firefox.session;
      await show('/library.html', '.report-row');
      expect(await ourText('.report-title')).toEqual([expect.stringContaining('2024')]);
      await press('.library-top .btn-primary');
      await until(async () => (await ourText('.formats label')).length > 0);
      await press('.formats label', '报告文件');
      await until(async () => (await ourText('.dialog-foot .btn-primary:not([disabled])')).length > 0);
      await press('.dialog-foot .btn-primary');
      let name: string | undefined;
      await until(async () => {
        name = readdirSync(downloads).find((file) => file.endsWith('.json'));
        return name !== undefined && (await ourText('dialog')).length === 0;
      });
      const { reports } = JSON.parse(readFileSync(join(downloads, name ?? ''), 'utf8'));
      expect(reports).toHaveLength(1);
      const [file] = reports;
      expect(file.report).toMatchObject({ docType: 'annual-report', issuer: '临溪县人民政府', year: 2024 });
      for (const metric of file.metrics) expect(file.article.text.slice(metric.start, metric.end)).toBe(metric.text);
      expect(JSON.stringify(file.annotations)).toContain('86.9%');
    });
  });

  test('a news page is left alone', async () => {
    const { page, ours } = firefox.session;
    await page.goto(demoUrl('news'));
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), GATE_PATIENCE);
    const states = await ours.evaluate(async () => {
      const { browser } = globalThis as unknown as WebExtension;
      return Object.values(await browser.storage.session.get(null)).map(({ status }) => status);
    });
    expect(states.filter((status) => status !== 'unknown')).toEqual([]);
    expect(await painted()).toEqual({});
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        htmlOf(demoUrl('news')) ?? '',
      ),
    );
  });

  test('in a shadow root, where Firefox paints no marks, pill and panel say so and the panel has the findings', async () => {
    const { page, ours, readerPart, show, tabId } = firefox.session;
    await page.goto(SHADOWED);
    await whenRead();
    const ask = await readerPart('.pill-ask');
    await page.mouse.click(ask?.x ?? 0, ask?.y ?? 0);
    await until(async () => /不能标记文字|cannot paint marks/.test((await readerSays('.pill-details')) ?? ''));
    await show(`/sidepanel.html?tab=${await tabId()}`, '.finding');
    expect((await ourText('.panel-notices')).join()).toMatch(/不能画标记，清单照常可用|cannotpaintmarks/);
    expect((await ourText('.finding .figure')).length).toBeGreaterThan(20);
    // The way to a finding still leads there.
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1280, height: 400 });
    await ours.evaluate(() => [...document.querySelectorAll<HTMLElement>('.finding-main')].at(-1)?.click());
    await until(() => page.evaluate(() => scrollY > 0));
    await page.setViewport({ width: 1280, height: 2600 });
  });

  test('a report in a frame is painted there; a link inside a mark follows its link and opens no card', async () => {
    const { page } = firefox.session;
    await page.goto(FRAMED);
    await whenRead();
    const inFrame = () =>
      page.evaluate(() => {
        const { CSS } = (document.querySelector('iframe') as HTMLIFrameElement).contentWindow as Window &
          typeof globalThis;
        return [...CSS.highlights.keys()];
      });
    expect(await inFrame()).toContain('mj-metric');
    expect(await painted()).toEqual({});

    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('the page has no frame');
    await frame.evaluate(() => {
      document.addEventListener('click', (event) => {
        if (!(event.target as Element).closest('a')) return;
        event.preventDefault();
        document.documentElement.dataset.followed = '';
      });
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf('373件');
        if (at < 0) continue;
        const link = document.createElement('a');
        link.href = '#x';
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 4);
        range.surroundContents(link);
        return;
      }
    });
    await whenRead();
    await (await frame.$('a'))?.click();
    expect(await frame.evaluate(() => document.documentElement.dataset.followed)).toBe('');
    expect(await readerSays('.card-dialog')).toBeNull();

    // Plain words of the frame do open theirs.
    const edge = await page.$eval('iframe', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
    const inside = await pointOf(like(frame), '451条');
    await page.mouse.click(edge.x + inside.x, edge.y + inside.y);
    await until(async () => ((await readerSays('.card-dialog')) ?? '').includes('451'));
  });
});
