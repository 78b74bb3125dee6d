import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextIndex } from '@/lib/page/text-index';
import { BROWSERS, launch, type TestBrowser } from './support/browsers';
import { bundle } from './support/bundle';
import { randomHtml } from './support/random-dom';
import { serve, type TestServer } from './support/serve';

declare const mingjian: { TextIndex: typeof TextIndex };

interface Observed {
  readonly text: string;
  readonly seen: string;
  readonly wrong: string[];
}

/** Runs in the page: builds the DOM, indexes it, and holds every pair of offsets against the ranges they give. */
function observe({ html, picks }: { html: string; picks: [number, number][] }): Observed {
  const squeeze = (s: string): string => s.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  document.body.innerHTML = html;
  const index = mingjian.TextIndex.of(document.body);
  const { text } = index;
  const wrong: string[] = [];
  for (const [a, b] of picks) {
    const [start, end] = [Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)];
    const part = text.slice(start, end);
    const ranges = index.rangesFor({ start, end });
    const shown = ranges.map((r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset)).join('');
    if (squeeze(shown) !== squeeze(part)) wrong.push(`ranges of ${start}–${end} show ${shown}, not ${part}`);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) {
      if (part.trim() !== '') wrong.push(`no range for ${part}`);
      continue;
    }
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    const back = index.spanFor(range);
    const lead = part.length - part.trimStart().length;
    const expected = part.trim() === '' ? null : { start: start + lead, end: start + lead + part.trim().length };
    if (JSON.stringify(back) !== JSON.stringify(expected))
      wrong.push(`${start}–${end} came back as ${JSON.stringify(back)}`);
    const at = index.offsetAt(first.startContainer, first.startOffset);
    if (at === null || squeeze(text.slice(start, at)) !== '') wrong.push(`offset of ${start} is ${at}`);
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the measure here
  return { text, seen: document.body.innerText, wrong };
}

describe.each(BROWSERS)('text index in %s', (name) => {
  let browser: TestBrowser;
  let server: TestServer;
  beforeAll(async () => {
    server = await serve(
      () =>
        '<!doctype html><meta charset="utf-8"><style>.first::first-letter{font-size:2em}.first::before{content:"前"}</style><body></body>',
    );
    browser = await launch(name);
    await browser.page.goto(`${server.origin}/`);
    await browser.page.run(await bundle(`export { TextIndex } from '@/lib/page/text-index';`));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const squeeze = (s: string): string => s.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  const picks = fc.array(fc.tuple(fraction, fraction), { minLength: 3, maxLength: 8 });

  test('shows what the reader sees, and text → range → text is the identity', async () => {
    await fc.assert(
      fc.asyncProperty(randomHtml, picks, async (html, chosen) => {
        const { text, seen, wrong } = await browser.page.evaluate(observe, { html, picks: chosen });
        // Letters are kept as written where a style shows them in capitals.
        expect(squeeze(text).toLowerCase()).toBe(squeeze(seen).toLowerCase());
        expect(wrong).toEqual([]);
        expect(text).not.toMatch(/^[^\S\t]|\s$|\n[^\S\t]|[^\S\t]\n/);
      }),
      { numRuns: name === 'chromium' ? 400 : 150 },
    );
  });

  const cases: [string, string, string][] = [
    ['numbers split over elements', '<p>收到<span>4</span><b>18</b><font>件</font>，</p>', '收到418件，'],
    ['line breaks', '<p>一<br>二<br><br>三</p>', '一\n二\n三'],
    ['source line breaks between Chinese characters', '<p>法治\n    政府</p>', '法治政府'],
    ['source line breaks between words', '<p>rule of\n   law</p>', 'rule of law'],
    ['indents', '<p>&emsp;&emsp;一、&nbsp;概况</p><p>\u3000\u3000二、成效</p>', '一、\u00a0概况\n二、成效'],
    [
      'data tables',
      '<table><tr><th></th><th>2023年</th><th>2024年</th></tr><tr><td>收到</td><td><p>5</p></td><td>7<br>件</td></tr></table>',
      '\t2023年\t2024年\n收到\t5\t7 件',
    ],
    [
      'cells over several columns and rows',
      '<table><tr><td rowspan="2">案件</td><td colspan="2">合计</td></tr><tr><td>3</td><td>4</td></tr></table>',
      '案件\t合计\n\t3\t4',
    ],
    [
      'layout tables',
      '<table><tr><td>左</td><td><p>一</p><p>二</p><p>三</p><p>四</p></td></tr></table>',
      '左\n一\n二\n三\n四',
    ],
    ['ruby', '<p><ruby>畚<rp>(</rp><rt>běn</rt><rp>)</rp></ruby>斗</p>', '畚斗'],
    [
      'what waits to be found, boxless or not',
      '<div hidden="until-found">一<p>二</p><span style="display:contents">三<b>四</b></span></div><p>五</p>',
      '五',
    ],
    [
      'hidden twins',
      '<p>正文</p><p hidden>正文</p><p style="opacity:0">正文</p><p style="font-size:0">水印</p>',
      '正文',
    ],
    [
      'clipped copies for screen readers',
      '<p>正文<span style="position:absolute;clip:rect(0,0,0,0)">正文</span></p>',
      '正文',
    ],
    ['generated content', '<style>q::before{content:"甲"}</style><q>乙</q>', '乙'],
    [
      'digits a style sheet counts or writes: not in the document, so never guessed',
      '<style>body{counter-reset:n}.n{counter-increment:n}.n::before{content:counter(n) "、"}i::after{content:"418"}</style><p class="n">受理</p><p class="n">收到<i></i>件</p>',
      '受理\n收到件',
    ],
    ['kept white space', '<pre>一  二\n三</pre>', '一  二\n三'],
    [
      'what is folded away',
      '<details><summary>概况</summary>甲<p>乙</p></details><div style="content-visibility:hidden">丙<p>丁</p></div>',
      '概况',
    ],
    [
      'what is drawn only when it comes into view',
      '<div style="height:4000px">甲</div><div style="content-visibility:auto">乙<p>丙</p></div>',
      '甲\n乙\n丙',
    ],
    ['formulas', '<p>增长率<math><mi>r</mi><mo>=</mo><mn>5</mn></math>，</p>', '增长率r=5，'],
    ['pictures with words in them', '<p>见图<svg><text>12件</text></svg></p>', '见图'],
    ['speck-sized text', '<p>1<font style="font-size:1px">9</font>2件</p>', '12件'],
    ['rules between lines', '一<hr>二<div style="height:0;overflow:hidden">藏</div>三', '一\n二\n三'],
    ['first letters and generated ones', '<div class="first">甲乙</div>', '甲乙'],
    ['zero-width characters inside numbers', '<p>1\u200b2\ufeff3件</p>', '123件'],
  ];
  test.each(cases)('%s', async (_what, html, expected) => {
    const { text, wrong } = await browser.page.evaluate(observe, { html, picks: [[0, 1]] });
    expect(text).toBe(expected);
    expect(wrong).toEqual([]);
  });

  test('open shadow roots and slots', async () => {
    const text = await browser.page.evaluate(() => {
      document.body.innerHTML = '<x-body><b slot="date">2024年</b></x-body><p>后文</p>';
      const shadow = document.querySelector('x-body')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = '<p>收到<i>12</i>件</p><div><slot name="date"></slot></div>';
      return mingjian.TextIndex.of(document.body).text;
    }, undefined);
    expect(text).toBe('收到12件\n2024年\n后文');
  });

  test('ranges that start or end in elements', async () => {
    const parts = await browser.page.evaluate(() => {
      document.body.innerHTML = '<div id="a"><p>甲甲</p><p>乙<b>乙</b></p><p hidden>藏</p><p>丙丙</p></div>';
      const index = mingjian.TextIndex.of(document.body);
      const holder = document.querySelector('#a') as Element;
      const between = (from: number, to: number): string | null => {
        const range = document.createRange();
        range.setStart(holder, from);
        range.setEnd(holder, to);
        const span = index.spanFor(range);
        return span && index.text.slice(span.start, span.end);
      };
      return [between(0, 1), between(1, 2), between(0, 4), between(2, 3), between(1, 1)];
    }, undefined);
    expect(parts).toEqual(['甲甲', '乙乙', '甲甲\n乙乙\n丙丙', null, null]);
  });
});
