import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  clipboardOf,
  highlights,
  inWorker,
  openCard,
  openOurs,
  openReport,
  pointOf,
  REPORT_URL,
  selectWords,
  shadow,
  until,
  whenRead,
} from './reader-page';
import { REPORT } from './reader-report';
import { withReport } from './session';

const PAGE = REPORT.replace(
  '<h2>二、存在的不足和原因</h2>',
  '<p>（四）普法力量不断壮大。志愿普法队伍全年服务群众约1.2万人次，反响良好。</p><h2>二、存在的不足和原因</h2>',
);

const report = withReport(PAGE);
let page: Page;
beforeAll(() => {
  page = report.page;
});

const has = (selector: string) => until(async () => (await shadow(page)).has(selector));
const says = (selector: string, words: string) =>
  until(async () => (await (await shadow(page)).text(selector)).includes(words));
const painted = async (name: string): Promise<string[]> => (await highlights(page))[name] ?? [];
/** Selects the first of some words, as a double click or caret browsing leaves it: arrows extend what is selected. */
const startAt = (words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 1);
    }
  }, words);

describe('marking by hand', () => {
  test('a metric: value, unit and indicator are proposed as the engine reads them, and kept as the reader leaves them', async () => {
    await selectWords(page, '审结68件');
    await has('.toolbar');
    await (await shadow(page)).click('.toolbar-btn');
    await has('.finding-form');
    const field = async (n: number) => (await shadow(page)).value(`.finding-form > :nth-child(${n}) input`);
    expect(await field(2)).toBe('68');
    expect(await field(3)).toBe('件');
    expect(await (await shadow(page)).value('.finding-form-wide input')).toContain('复议');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');

    await selectWords(page, '约1.2万人次');
    await has('.toolbar');
    await (await shadow(page)).click('.toolbar-btn');
    await has('.finding-form');
    expect(await field(2)).toBe('12000');
    expect(await field(3)).toBe('人次');
    expect(await (await shadow(page)).value('.finding-form > :nth-child(4) select')).toBe('about');
    await has('.finding-form input:focus');
    await page.keyboard.press('Enter');
    await says('.card-dialog', '≈1.2万人次');
    expect(await painted('mj-metric')).toContain('约1.2万人次');
  });

  test('by keyboard alone: a selection with Shift and arrows, the toolbar by Alt+Enter, its buttons by arrows', async () => {
    await startAt('群众满意度');
    for (let i = 1; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
    await has('.toolbar');
    await page.keyboard.press('Alt+Enter');
    await has('.toolbar-btn:focus');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await has('textarea:focus');
    expect(await painted('mj-note')).toEqual(['群众满意度']);
  });

  test('over two paragraphs, and over a mark that is there: both stay', async () => {
    const from = await pointOf(page, '评查案卷');
    const to = await pointOf(page, '志愿普法队伍');
    await page.mouse.move(from.x - from.width / 2 + 1, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2 - 1, to.y, { steps: 6 });
    await page.mouse.up();
    await has('.toolbar');
    await (await shadow(page)).click('.toolbar [aria-label="划线"]');
    await until(async () => (await painted('mj-note')).length > 1);
    const words = (await painted('mj-note')).join('');
    expect(words).toContain('评查案卷142卷。');
    expect(words).toContain('215件');
    expect(words.endsWith('志愿普法队伍')).toBe(true);
    expect(await painted('mj-metric')).toEqual(expect.arrayContaining(['142卷', '215件']));
  });
});

describe('notes, tags and categories by keyboard alone', () => {
  test('a note is written and read as Markdown; nothing in it runs', async () => {
    await openCard(page, '99.4%');
    await page.keyboard.press('n');
    await has('textarea:focus');
    await page.keyboard.type('**check** [x](javascript:alert(1)) <img src=x>');
    await says('.card-note-state', '已保存');
    await page.keyboard.press('Escape');
    await has('.card-note-text .markdown strong');
    expect(await (await shadow(page)).has('.card-note-text a')).toBe(false);
    expect(await (await shadow(page)).has('.card-note-text img')).toBe(false);
    expect(await (await shadow(page)).text('.card-note-text')).toContain('<img src=x>');
  });

  test('a tag used before is completed with the arrow, a category given with the space bar', async () => {
    const options = await openOurs(report.context, 'options.html', undefined, 1280);
    await options
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'codes.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('类别\n执法监督\n普法宣传\n'),
      });
    await options.getByText('已加入 2 个类别').waitFor();
    await options.close();
    await page.bringToFront();
    await page.reload();
    await whenRead(page);

    await openCard(page, '73件');
    await page.keyboard.press('t');
    await has('.tag-form input:focus');
    await page.keyboard.type('caseload');
    await page.keyboard.press('Enter');
    await says('.tag-form', 'caseload');
    await page.keyboard.press('Escape');
    await openCard(page, '142卷');
    await page.keyboard.press('t');
    await has('.tag-form input:focus');
    await page.keyboard.type('load');
    await has('.tag-offer [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says('.tag-remove', 'caseload');
    for (const _ of [1, 2]) {
      await page.keyboard.press('Tab');
      await has('.category-chips .chip:focus');
      await page.keyboard.press('Space');
    }
    await until(
      async () => (await (await shadow(page)).attribute('.category-chips .chip:last-child', 'aria-pressed')) === 'true',
    );
    await page.keyboard.press('Escape');
    await says('.card-note-text', '普法宣传');
    expect(await (await shadow(page)).text('.card-note-text')).toMatch(/执法监督.*caseload/s);
  });
});

interface Events {
  chrome: {
    contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
    commands: { onCommand: { dispatch(command: string, tab: object): void } };
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  };
}

/** The browser's own menus and shortcuts cannot be reached from a script; what they tell the worker can. */
describe('context menu and shortcuts, as the browser tells the worker of them', () => {
  const tell = async (what: { menu: string } | { command: string }): Promise<void> => {
    const told = await inWorker(
      report.context,
      async ([asked, url]) => {
        const { chrome } = globalThis as unknown as Events;
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        if (!tab) throw new Error('no tab');
        if ('menu' in asked) chrome.contextMenus.onClicked.dispatch({ menuItemId: asked.menu }, tab);
        else chrome.commands.onCommand.dispatch(asked.command, tab);
        return true;
      },
      [what, REPORT_URL] as const,
    );
    expect(told).toBe(true);
  };

  test('what is selected becomes a commitment, a note or a clip', async () => {
    await selectWords(page, '按时办结率');
    await tell({ menu: 'mark.commitment' });
    await until(async () => (await painted('mj-commit')).includes('按时办结率'));
    await selectWords(page, '反响良好');
    await tell({ menu: 'mark.note' });
    await has('textarea:focus');
    await page.keyboard.press('Escape');
    await selectWords(page, '志愿普法队伍');
    await tell({ menu: 'mark.clip' });
    await says('.toast', '已摘录“志愿普法队伍”');
  });

  test('shortcuts go from mark to mark and hide the marks', async () => {
    await tell({ command: 'next-mark' });
    await has('.card-dialog');
    const first = await painted('mj-focus');
    await tell({ command: 'next-mark' });
    await until(async () => (await painted('mj-focus')).join() !== first.join());
    await tell({ command: 'previous-mark' });
    await until(async () => (await painted('mj-focus')).join() === first.join());
    await tell({ command: 'toggle-marks' });
    await until(async () => (await painted('mj-metric')).length === 0);
    await tell({ command: 'toggle-marks' });
    await until(async () => (await painted('mj-metric')).length > 0);
  });
});

test('a table in a frame: merged cells are expanded, copied as cells and kept as cells', async () => {
  const table = `<table id="t"><tr><th rowspan="2">类别</th><th colspan="2">件数</th></tr><tr><th>上年</th><th>本年</th></tr>
    <tr><td>许可</td><td>-3</td><td>=1+2</td></tr></table>`;
  const outer = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清河源县2024年法治政府建设年度报告</title></head>
    <body style="margin:0"><iframe src="/body.html" style="width:1000px;height:840px;border:0"></iframe></body></html>`;
  const inner = REPORT.replace('<h2>二、存在的不足和原因</h2>', `${table}<h2>二、存在的不足和原因</h2>`);
  const framed = await openReport(outer, { permissions: ['clipboard-read', 'clipboard-write'] }, inner);
  try {
    const at = framed.page.frames()[1];
    if (!at) throw new Error('no frame');
    const drag = async (): Promise<void> => {
      const cell = async (words: string) => {
        const box = await at.locator('#t :is(td, th)', { hasText: words }).first().boundingBox();
        if (!box) throw new Error('no such cell');
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const [from, to] = [await cell('上年'), await cell('-3')];
      await framed.page.mouse.move(from.x - 12, from.y);
      await framed.page.mouse.down();
      await framed.page.mouse.move(to.x + 8, to.y, { steps: 4 });
      await framed.page.mouse.up();
      await until(async () => (await shadow(framed.page)).has('.toolbar'));
    };
    await drag();
    await (await shadow(framed.page)).click('.toolbar [aria-label="复制引文"]');
    const own = await openOurs(framed.context, 'options.html');
    const copied = await clipboardOf(own);
    expect(copied.plain).toContain("类别\t件数\t件数\n类别\t上年\t本年\n许可\t-3\t'=1+2\n");
    expect(copied.html).toContain('<td>类别</td><td>件数</td><td>件数</td>');
    await own.close();
    await framed.page.bringToFront();
    await drag();
    await (await shadow(framed.page)).click('.toolbar [aria-label="摘录表格"]');
    await until(async () => (await (await shadow(framed.page)).text('.toast')).includes('已摘录'));
  } finally {
    await framed.context.close();
  }
});
