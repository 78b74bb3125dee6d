import { describe, expect, test } from 'vitest';
import {
  clickWords,
  highlights,
  inWorker,
  openCard,
  openReport,
  pointOf,
  REPORT_URL,
  selectWords,
  shadow,
  shadowOf,
  until,
  whenRead,
} from './reader-page';
import { REPORT } from './reader-report';
import { withReport } from './session';

describe('the reader on a report page', () => {
  const report = withReport(REPORT);
  const cardSays = (words: string) =>
    until(async () => ((await shadowOf(report.page).then((root) => root?.text('.card-dialog'))) ?? '').includes(words));

  test('paints figures, commitments and shortcomings under its own names only', async () => {
    const painted = await highlights(report.page);
    expect(painted['mj-metric']).toEqual(
      expect.arrayContaining(['8364件', '99.4%', '73件', '68件', '26件', '4期', '142卷', '215件', '64件']),
    );
    expect(painted['mj-metric-alt']).toEqual(['530人次']);
    expect(painted['mj-commit']?.join('')).toContain('人均培训不少于60学时');
    expect(painted['mj-short']?.join('')).toContain('基层执法力量仍然薄弱');
    expect(Object.keys(painted).filter((name) => !name.startsWith('mj-'))).toEqual(['portal-own']);
  });

  test('leaves the page byte for byte as it was, apart from its one element, whatever the reader does', async () => {
    const { page } = report;
    await openCard(page, '99.4%');
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await selectWords(page, '营商环境和基层治理');
    await until(async () => (await shadow(page)).has('.toolbar'));
    const now = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const hosts = copy.querySelectorAll('mingjian-reader');
      for (const host of hosts) host.remove();
      const { before, globalsBefore } = window as unknown as { before: string; globalsBefore: number };
      return {
        same: copy.outerHTML === before,
        hosts: hosts.length,
        parent: document.querySelector('mingjian-reader')?.parentElement?.nodeName,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.keys(window).length - globalsBefore,
        open: document.querySelector('mingjian-reader')?.shadowRoot ?? null,
        selected: document.getSelection()?.toString(),
      };
    });
    // `globalsBefore` itself is one global more.
    expect(now).toEqual({
      same: true,
      hosts: 1,
      parent: 'HTML',
      sheets: 1,
      globals: 1,
      open: null,
      selected: '营商环境和基层治理',
    });
  });

  test('rough styles of the page do not get into the interface', async () => {
    const pill = await (await shadow(report.page)).box('.pill');
    expect(pill.height).toBe(40);
    expect(pill.width).toBeLessThan(560);
    expect((await (await shadow(report.page)).box('.icon-btn')).width).toBe(28);
  });

  test('a click opens the card beside the sentence; Y confirms and goes on; a reload remembers', async () => {
    const { page } = report;
    await openCard(page, '99.4%');
    await cardSays('99.4');
    expect((await highlights(page))['mj-focus']).toEqual(['99.4%']);
    await page.keyboard.press('y');
    await cardSays('73');
    await until(async () => (await shadow(page)).has('.pill-saved'));
    await page.reload();
    await whenRead(page);
    await clickWords(page, '99.4%');
    await cardSays('已确认');
  });

  test('resting on a mark shows its card and takes nothing; leaving takes it away; a click keeps it', async () => {
    const { page } = report;
    const { x, y } = await pointOf(page, '99.4%');
    const shows = async (): Promise<boolean> => (await shadow(page)).has('.card-dialog');
    await page.mouse.move(x, y, { steps: 3 });
    await until(shows);
    expect(await (await shadow(page)).has('.card-dialog:focus')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
    await page.mouse.move(2, 2, { steps: 3 });
    await until(async () => !(await shows()));
    await page.mouse.move(x, y, { steps: 3 });
    await until(shows);
    await openCard(page, '99.4%');
    await page.mouse.move(2, 2, { steps: 3 });
    await page.keyboard.press('y');
    await cardSays('73');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
  });

  test('a site switched off while it is read loses marks and interface, and gets them back', async () => {
    const { page, context } = report;
    const off = (disabledHosts: string[]): Promise<unknown> =>
      inWorker(
        context,
        (hosts) =>
          (
            globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }
          ).chrome.storage.local.set({ settings: { disabledHosts: hosts } }),
        disabledHosts,
      );
    const before = await highlights(page);
    await off([new URL(REPORT_URL).hostname]);
    await until(async () => Object.keys(await highlights(page)).join() === 'portal-own');
    await until(async () => !(await (await shadow(page)).has('.pill')));
    await off([]);
    await until(async () => (await shadow(page)).has('.pill'));
    expect(await highlights(page)).toEqual(before);
  });

  test('X takes a finding off the page, Ctrl+Z brings it back, Ctrl+Shift+Z takes it off again', async () => {
    const { page } = report;
    const painted = async () => (await highlights(page))['mj-metric'] ?? [];
    await openCard(page, '142卷');
    await page.keyboard.press('x');
    await until(async () => !(await painted()).includes('142卷'));
    await page.keyboard.press('Control+z');
    await until(async () => (await painted()).includes('142卷'));
    await page.keyboard.press('Control+Shift+Z');
    await until(async () => !(await painted()).includes('142卷'));
    await page.keyboard.press('Control+z');
    await until(async () => (await painted()).includes('142卷'));
  });

  test('correct in place: the value becomes a field, what was typed is kept as corrected', async () => {
    const { page } = report;
    await openCard(page, '68件');
    await page.keyboard.press('e');
    await until(async () => (await shadow(page)).has('.finding-form input:focus'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('69');
    await page.keyboard.press('Enter');
    await cardSays('已更正');
    await cardSays('69');
  });

  test('selected words take a note, and the page hears none of the keys', async () => {
    const { page } = report;
    await selectWords(page, '部分乡镇持证人员偏少');
    await until(async () => (await shadow(page)).has('.toolbar'));
    const heardBefore = await page.evaluate(() => (window as unknown as { keysHeard: string[] }).keysHeard.length);
    await (await shadow(page)).click('.toolbar-btn:nth-of-type(4)');
    await until(async () => (await shadow(page)).has('textarea:focus'));
    await page.keyboard.type('several towns');
    await until(async () => (await shadow(page)).text('.card-note-state').then((state) => state.includes('已保存')));
    expect((await highlights(page))['mj-note']).toEqual(['部分乡镇持证人员偏少']);
    expect(await page.evaluate(() => (window as unknown as { keysHeard: string[] }).keysHeard.length)).toBe(
      heardBefore,
    );
  });

  test('selected words become a metric, value and unit proposed for the reader to keep', async () => {
    const { page } = report;
    await selectWords(page, '2024年，清河源县围绕');
    await until(async () => (await shadow(page)).has('.toolbar'));
    await (await shadow(page)).click('.toolbar-btn');
    await until(async () => (await shadow(page)).has('.finding-form'));
    expect((await highlights(page))['mj-metric']).toContain('2024年，清河源县围绕');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await until(async () => !(await highlights(page))['mj-metric']?.includes('2024年，清河源县围绕'));
  });

  test('text rendered again by the page is painted again, with the same words', async () => {
    const { page } = report;
    const before = await highlights(page);
    await page.evaluate(() => {
      const zoom = document.getElementById('zoom') as HTMLElement;
      const again = zoom.cloneNode(true) as HTMLElement;
      again.style.fontSize = '22px';
      zoom.replaceWith(again);
    });
    await until(async () => (await highlights(page))['mj-metric']?.includes('8364件') ?? false);
    expect(await highlights(page)).toEqual(before);
  });

  test('the eye hides every mark and shows them again; Alt+click on a count leaves only that kind', async () => {
    const { page } = report;
    await (await shadow(page)).click('.pill [aria-keyshortcuts="Alt+L"]');
    await until(async () => Object.keys(await highlights(page)).join() === 'portal-own');
    await (await shadow(page)).click('.pill [aria-keyshortcuts="Alt+L"]');
    await until(async () => 'mj-commit' in (await highlights(page)));
    await page.keyboard.down('Alt');
    await (await shadow(page)).click('.pill-count:nth-of-type(4)');
    await page.keyboard.up('Alt');
    await until(async () => !('mj-metric' in (await highlights(page))));
    expect(Object.keys(await highlights(page)).sort()).toEqual(['mj-short', 'portal-own']);
  });
});

test('in forced colours only the focus is a highlight; the lines are drawn in the reader’s own layer', async () => {
  const { context, page } = await openReport(REPORT, { forcedColors: 'active' });
  try {
    await until(async () => (await shadow(page)).has('.underlines path'));
    expect(Object.keys(await highlights(page))).toEqual(['portal-own']);
    await clickWords(page, '99.4%');
    await until(async () => 'mj-focus' in (await highlights(page)));
    expect(Object.keys(await highlights(page)).sort()).toEqual(['mj-focus', 'portal-own']);
    // Turned off and on again while the page is open.
    await page.emulateMedia({ forcedColors: 'none' });
    await until(async () => 'mj-metric' in (await highlights(page)));
    await page.emulateMedia({ forcedColors: 'active' });
    await until(async () => !('mj-metric' in (await highlights(page))));
  } finally {
    await context.close();
  }
});

test('a report in a same-origin frame is painted there, and its card stands by the words', async () => {
  const outer = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清河源县2024年法治政府建设年度报告</title></head>
    <body style="margin:0"><div style="height:90px">清河源县人民政府</div><iframe src="/body.html" style="width:1000px;height:640px;border:0;margin-left:30px"></iframe></body></html>`;
  const { context, page } = await openReport(outer, {}, REPORT);
  try {
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    const box = await frame.evaluate(() => {
      const [range] = CSS.highlights.get('mj-metric') ?? [];
      if (!range) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, words: live.toString() };
    });
    expect(box?.words).toBe('8364件');
    expect(Object.keys(await highlights(page))).toEqual([]);
    const at = await page.locator('iframe').boundingBox();
    const words = { x: (at?.x ?? 0) + (box?.x ?? 0), y: (at?.y ?? 0) + (box?.y ?? 0) };
    const shows = async (): Promise<boolean> => (await shadow(page)).has('.card-dialog');
    await page.mouse.move(words.x, words.y, { steps: 3 });
    await until(shows);
    expect(await (await shadow(page)).has('.card-dialog:focus')).toBe(false);
    await page.mouse.move(words.x, 20, { steps: 3 });
    await until(async () => !(await shows()));
    await page.mouse.click(words.x, words.y);
    await until(shows);
    const card = await (await shadow(page)).box('.card-dialog');
    // In the margin beside the line: top aligned with it, not with where the line is inside the frame.
    expect(card.y + 58).toBeCloseTo((at?.y ?? 0) + (box?.y ?? 0), -2);
    expect(card.x).toBeGreaterThan((at?.x ?? 0) + 760);
  } finally {
    await context.close();
  }
});
