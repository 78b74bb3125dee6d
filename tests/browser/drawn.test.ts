import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { drawsDigits } from '@/lib/page/drawn';
import type { TextIndex } from '@/lib/page/text-index';
import { BROWSERS, launch, type TestBrowser } from './support/browsers';
import { bundle } from './support/bundle';
import { serve, type TestServer } from './support/serve';

declare const mingjian: { drawsDigits: typeof drawsDigits; TextIndex: typeof TextIndex };

/** Runs in the page: what of the report's digits is drawn, and whether looking left the page as it was. */
function look(html: string): { drawn: boolean; same: boolean } {
  document.body.innerHTML = html;
  const root = document.querySelector('main') as Element;
  const index = mingjian.TextIndex.of(document.querySelector('article') ?? root);
  const before = document.documentElement.outerHTML;
  return { drawn: mingjian.drawsDigits(root, index), same: document.documentElement.outerHTML === before };
}

/** What is drawn, style sheet, body of the report. */
const DRAWN: readonly [string, string, string][] = [
  ['a figure within a sentence', '.n::before{content:"418"}', '<p>全年收到<span class="n"></span>件。</p>'],
  ['digit by digit', '.d4::after{content:"4"}', '<p>收到<span><i class="d4"></i><i class="d4"></i></span>件。</p>'],
  ['behind a word', '.n::after{content:" 96.8%"}', '<p>办结率<b class="n">为</b>。</p>'],
  ['full-width digits', '.n::before{content:"４１８"}', '<p>收到<span class="n"></span>件。</p>'],
  [
    'a counter that counts up to a figure',
    '.n{counter-reset:n 418}.n::after{content:counter(n)}',
    '<p>收到<span class="n"></span>件。</p>',
  ],
  [
    'an attribute of the element',
    '.n::before{content:attr(data-n)}',
    '<p>收到<span class="n" data-n="418"></span>件。</p>',
  ],
  ['a figure in a block of its own', '.n::before{content:"418"}', '<p>收到</p><div class="n"></div><p>件</p>'],
  ['a figure at the beginning of a line', '.n::before{content:"418件"}', '<p class="n">行政复议案件已办结。</p>'],
];
/** The same, with nothing of the report's own. */
const NOT_DRAWN: readonly [string, string, string][] = [
  ['nothing', '', '<p>全年收到418件。</p>'],
  ['words without digits', '.n::before{content:"甲"}', '<p>全年<span class="n"></span>收到418件。</p>'],
  ['markers of a list', '', '<ol><li>受理418件。</li><li>办结396件。</li></ol>'],
  [
    'numbers of list items and headings',
    'main{counter-reset:n}.n{counter-increment:n}.n::before{content:"第" counter(n) "条 "}h3::before{content:"1.2、"}',
    '<h3>成效</h3><ul><li class="n">受理418件。</li></ul><p><i class="n"></i>办结396件。</p>',
  ],
  ['signs of an icon font', '.n::before{content:"\\e901"}', '<p>下载<i class="n"></i></p>'],
  [
    'the address of a picture',
    '.n::before{content:url("data:image/gif;base64,R0lGODdhAQABAIAAAP")}',
    '<p class="n">甲</p>',
  ],
  ['what is for screen readers', '.n::before{content:"甲" / "418"}', '<p>收<span class="n"></span>到</p>'],
  ['what is not shown', '.n::before{content:"418";display:none}', '<p>收<span class="n"></span>到</p>'],
  ['an element that is hidden', '.n{visibility:hidden}.n::before{content:"418"}', '<p>收<span class="n"></span>到</p>'],
  [
    'furniture beside the report',
    '.n::before{content:"418"}',
    '<article><p>全年收到418件。</p></article><aside>浏览<b class="n"></b>次</aside>',
  ],
];

describe.each(BROWSERS)('digits drawn by a style sheet in %s', (name) => {
  let browser: TestBrowser;
  let server: TestServer;
  beforeAll(async () => {
    server = await serve(() => '<!doctype html><meta charset="utf-8"><body></body>');
    browser = await launch(name);
    await browser.page.goto(`${server.origin}/`);
    await browser.page.run(
      await bundle(
        `export { drawsDigits } from '@/lib/page/drawn'; export { TextIndex } from '@/lib/page/text-index';`,
      ),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const looked = (style: string, html: string) =>
    browser.page.evaluate(look, `<style>${style}</style><main>${html}</main>`);

  test.each(DRAWN)('%s is noticed', async (_what, style, html) => {
    expect(await looked(style, html)).toEqual({ drawn: true, same: true });
  });
  test.each(NOT_DRAWN)('%s: no notice', async (_what, style, html) => {
    expect(await looked(style, html)).toEqual({ drawn: false, same: true });
  });

  test('a shadow root is looked into; an endless article is not looked at to its end', async () => {
    const found = await browser.page.evaluate((words: string) => {
      const drawn = (fill: (root: ShadowRoot | Element) => void): boolean => {
        document.body.innerHTML = '<main></main>';
        const root = document.querySelector('main') as Element;
        fill(root);
        return mingjian.drawsDigits(root, mingjian.TextIndex.of(root));
      };
      return {
        shadow: drawn((root) => {
          (root as Element).attachShadow({ mode: 'open' }).innerHTML = words;
        }),
        long: drawn((root) => {
          root.innerHTML = `${'<b>甲</b>'.repeat(2000)}${words}`;
        }),
      };
    }, '<style>.n::before{content:"418"}</style><p>收到<span class="n"></span>件。</p>');
    expect(found).toEqual({ shadow: true, long: false });
  });
});
