import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIREFOX, like, type WebExtension, withFirefox } from './firefox-session';
import { clickWords, highlights, selectWords, until } from './reader-page';
import { demoUrl } from './session';

/**
 * Reading with a pencil in Firefox. The toolbar button (and with it activeTab), context menus and the keys of commands belong
 * to the browser's own window, which WebDriver BiDi does not reach; what they call is called here the other way round.
 */
describe.skipIf(!FIREFOX)('the pencil in Firefox (left out where no Firefox is found: MINGJIAN_FIREFOX)', () => {
  const firefox = withFirefox();
  const says = async (selector: string): Promise<string> => (await firefox.session.readerPart(selector))?.text ?? '';
  const is = (selector: string): Promise<void> =>
    until(async () => (await firefox.session.readerPart(selector)) !== null);
  const cardSays = (words: string): Promise<void> => until(async () => (await says('.card-dialog')).includes(words));
  const painted = () => highlights(like(firefox.session.page));
  const press = async (selector: string): Promise<void> => {
    const part = await firefox.session.readerPart(selector);
    if (!part) throw new Error(`not there: ${selector}`);
    await firefox.session.page.mouse.click(part.x, part.y);
  };
  const isCardOpen = async (): Promise<boolean> => (await firefox.session.readerPart('.card-dialog'))?.focused ?? false;
  /** The page may still be scrolling to what the panel chose: a click that went beside is made again. */
  const openCard = (words: string): Promise<void> =>
    until(async () => {
      await clickWords(like(firefox.session.page), words);
      for (let looks = 0; looks < 20; looks += 1) if (await isCardOpen()) return true;
      return false;
    });

  beforeAll(async () => {
    await firefox.session.ours.evaluate(() =>
      (globalThis as unknown as WebExtension).browser.storage.local.set({ settings: { language: 'zh-CN' } }),
    );
    await firefox.session.page.goto(demoUrl('2024-report'));
    await until(async () => (await says('.pill-count')) !== '');
  });

  describe('on the page', () => {
    beforeEach(async () => {
      await firefox.session.page.keyboard.press('Escape');
      await firefox.session.page.keyboard.press('Escape');
    });

    test('a finding is dismissed by key, and taken back', async () => {
      await openCard('214件');
      await firefox.session.page.keyboard.press('x');
      await until(async () => !(await painted())['mj-metric']?.includes('214件'));
      await firefox.session.page.keyboard.down('Control');
      await firefox.session.page.keyboard.press('z');
      await firefox.session.page.keyboard.up('Control');
      await until(async () => (await painted())['mj-metric']?.includes('214件') ?? false);
    });

    test('a value is corrected in place and kept', async () => {
      const { page } = firefox.session;
      await openCard('214件');
      await page.keyboard.press('e');
      await until(async () => (await firefox.session.readerPart('.finding-form input'))?.focused ?? false);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('215');
      await page.keyboard.press('Enter');
      await cardSays('已更正');
      await cardSays('215');
      await page.reload();
      await until(async () => (await says('.pill-count')) !== '');
      await openCard('214件');
      await cardSays('215');
    });

    test('selected words take a note', async () => {
      const { page } = firefox.session;
      await selectWords(like(page), '不相匹配');
      await is('.toolbar');
      await press('.toolbar-btn:nth-of-type(4)');
      await until(async () => (await firefox.session.readerPart('textarea'))?.focused ?? false);
      await page.keyboard.type('since when');
      await until(async () => (await says('.card-note-state')).includes('已保存'));
      expect((await painted())['mj-note']).toEqual(['不相匹配']);
    });

    test('words are marked as a shortcoming by hand', async () => {
      const { page } = firefox.session;
      const words = '现行有效规范性文件';
      await selectWords(like(page), words);
      await is('.toolbar');
      await press('.toolbar-btn:nth-of-type(3)');
      await until(async () => (await painted())['mj-short']?.includes(words) ?? false);
    });
  });

  describe('in our own pages', () => {
    const texts = (selector: string): Promise<string[]> =>
      firefox.session.ours.$$eval(selector, (found) => found.map((each) => each.textContent?.replace(/\s/g, '') ?? ''));

    test('the panel shows what was done on the page', async () => {
      const { show, tabId } = firefox.session;
      await show(`/sidepanel.html?tab=${await tabId()}`, '.finding');
      expect(await texts('.finding:has(.icon-corrected) .figure')).toEqual(['215件']);
      expect((await texts('.finding-title')).join()).toContain('sincewhen');
    });

    test('a decision in the panel reaches the page; it is taken back and done again in the panel and on the page', async () => {
      const { ours, page } = firefox.session;
      const chord = async (on: typeof ours, ...held: ('Control' | 'Shift')[]): Promise<void> => {
        for (const key of held) await on.keyboard.down(key);
        await on.keyboard.press('z');
        for (const key of held.toReversed()) await on.keyboard.up(key);
      };
      const isMarked = async (): Promise<boolean> => (await painted())['mj-metric']?.includes('86.9%') ?? false;
      const comes = (marked: boolean): Promise<void> => until(async () => (await isMarked()) === marked);
      // A click from a script, unlike the reader's, does not bring the focus along.
      const choose = (): Promise<boolean> =>
        ours.evaluate(() => {
          const rows = [...document.querySelectorAll<HTMLElement>('.finding-main')];
          const row = rows.find((one) => one.querySelector('.figure')?.textContent?.includes('86.9'));
          row?.focus();
          row?.click();
          return row !== undefined && document.activeElement === row;
        });
      await until(choose);
      await ours.keyboard.press('x');
      await comes(false);
      await chord(ours, 'Control');
      await comes(true);
      await chord(ours, 'Control', 'Shift');
      await comes(false);
      await openCard('214件');
      await chord(page, 'Control');
      await comes(true);
      await page.keyboard.press('Escape');
    });

    test('how marks look is chosen in the options and drawn on the open page', async () => {
      const { ours, page, show } = firefox.session;
      await show('/options.html', 'select');
      const choose = (label: string, value: string): Promise<void> =>
        ours.evaluate(
          (name, option) => {
            const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
            if (!select) throw new Error(`no choice: ${name}`);
            select.value = option;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          },
          label,
          value,
        );
      const background = (): Promise<string> =>
        page.evaluate(
          () =>
            getComputedStyle(document.querySelector('#zoom p') as Element, '::highlight(mj-metric)').backgroundColor,
        );
      await choose('指标的颜色', 'rose');
      await until(async () => (await background()) === 'rgb(251, 227, 237)');
      await choose('指标的颜色', 'blue');
      await until(async () => (await background()) === 'rgb(220, 234, 250)');
    });

    test('the commands of the manifest are known to the browser; the popup has the actions of the button', async () => {
      const { ours, show, tabId } = firefox.session;
      const commands = await ours.evaluate(async () => {
        const { browser } = globalThis as unknown as WebExtension & {
          browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
        };
        return Object.fromEntries((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
      });
      expect(commands).toMatchObject({ 'toggle-panel': 'Alt+M', 'toggle-marks': 'Alt+L', 'next-mark': 'Alt+J' });
      await show(`/popup.html?tab=${await tabId()}`, '[role="switch"]');
      expect((await texts('.popup-actions button')).join()).toMatch(/打开侧栏.*资料库/);
    });

    test('a passage is clipped on the page, a table in the panel, with its merged cells', async () => {
      const { ours, page, show, tabId } = firefox.session;
      await page.goto('http://www.qinghe-test.gov.cn/zwgk/tables-and-figures/page.html');
      await until(async () => (await says('.pill-count')) !== '');
      await selectWords(like(page), '行政复议');
      await is('.toolbar');
      await press('.toolbar [aria-label="摘录"]');
      await until(async () => (await says('.toast')).includes('已摘录'));
      await show(`/sidepanel.html?tab=${await tabId()}`, '[role="tab"]');
      const click = (words: string): Promise<void> =>
        until(() =>
          ours.evaluate((wanted) => {
            const named = (one: HTMLElement): string => one.getAttribute('aria-label') ?? one.textContent ?? '';
            const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
              named(one).includes(wanted),
            );
            button?.click();
            return button !== undefined;
          }, words),
        );
      await click('摘录');
      await click('摘录“表1');
      await until(async () => (await texts('.clips .clip-table td')).length > 0);
      expect((await texts('.clips .clip-item .clip-text')).join()).toContain('行政复议');
      expect((await texts('.clips .clip-table tr:first-child td')).slice(1, 3)).toEqual(['本年', '本年']);
    });
  });
});
