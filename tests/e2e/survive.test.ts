import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { clickWords, highlights, openCard, pointOf, shadow, until } from './reader-page';
import { REPORT } from './reader-report';
import { withReport } from './session';

/** Painted words of each kind as one string: how many nodes they are spread over does not count. */
const painted = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await highlights(page)).map(([name, words]) => [name, words.join('')]));

const isDrawn = async (page: Page, selector: string): Promise<boolean> =>
  (await shadow(page)).box(selector).then(
    () => true,
    () => false,
  );

describe('what portals do to a page while it is read', () => {
  const report = withReport(REPORT);

  /** The card may stay where it is as long as it stands clear of its words. */
  const standsClear = async (words: string): Promise<void> => {
    const { x, y } = await pointOf(report.page, words);
    const card = await (await shadow(report.page)).box('.card-dialog');
    expect(x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height).toBe(false);
  };

  test('larger type: the same words stay painted, the open card stands clear of them', async () => {
    const { page } = report;
    const before = await painted(page);
    await openCard(page, '142卷');
    const at = await pointOf(page, '142卷');
    await page.evaluate(() => {
      (document.getElementById('zoom') as HTMLElement).style.fontSize = '26px';
    });
    expect((await pointOf(page, '142卷')).y - at.y).toBeGreaterThan(60);
    await standsClear('142卷');
    await page.keyboard.press('Escape');
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(before));
  });

  test('senior mode wraps every sentence anew: the same words are painted again', async () => {
    const { page } = report;
    const before = await painted(page);
    await page.evaluate(() => {
      document.body.classList.add('elder-mode');
      const walker = document.createTreeWalker(document.getElementById('zoom') as Node, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) {
        const parts = node.data.split(/(?<=[，。、])/).map((part) => {
          const span = document.createElement('span');
          span.className = 'elder-sentence';
          span.textContent = part;
          return span;
        });
        node.replaceWith(...parts);
      }
    });
    await until(async () => JSON.stringify(await painted(page)) === JSON.stringify(before));
    expect(await page.locator('.elder-sentence').count()).toBeGreaterThan(20);
  });

  test('an image that loads late pushes the text down: the open card stands clear of its words, which stay in focus', async () => {
    const { page } = report;
    await openCard(page, '99.4%');
    const at = await pointOf(page, '99.4%');
    await page.evaluate(() => {
      const image = document.createElement('img');
      document.getElementById('zoom')?.before(image);
      image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"/>')}`;
    });
    await until(async () => (await pointOf(page, '99.4%')).y - at.y > 200);
    await standsClear('99.4%');
    expect((await painted(page))['mj-focus']).toBe('99.4%');
  });

  test('on paper there is the page alone', async () => {
    const { page } = report;
    expect(await isDrawn(page, '.pill')).toBe(true);
    const before = await painted(page);
    await page.emulateMedia({ media: 'print' });
    await until(async () => !(await isDrawn(page, '.pill')));
    expect(await isDrawn(page, '.strip')).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await until(() => isDrawn(page, '.pill'));
    expect(await painted(page)).toEqual(before);
  });

  test('a single-page application goes to another report: that one is read, nothing of the first stays', async () => {
    const { page } = report;
    await clickWords(page, '99.4%');
    await until(async () => (await shadow(page)).has('.card-dialog'));
    await page.evaluate(() => {
      history.pushState({}, '', '/zwgk/202403/t20240312_398001.html');
      document.title = '清河源县2023年法治政府建设年度报告_清河源县人民政府';
      const zoom = document.getElementById('zoom') as HTMLElement;
      zoom.innerHTML = zoom.innerHTML
        .replace('8364件', '9125件')
        .replace('99.4%', '97.8%')
        .replaceAll('2024年', '2023年');
    });
    await until(async () => (await painted(page))['mj-metric']?.includes('9125件') ?? false);
    const now = await painted(page);
    expect(now['mj-metric']).not.toContain('8364件');
    expect(now['mj-metric']).not.toContain('99.4%');
    expect(now['mj-focus'] ?? '').toBe('');
  });
});
