import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { captionOf } from '@/lib/page/figures';
import { wordsOf } from '@/lib/page/svg-picture';

const captionIn = (html: string): string => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return captionOf(document.querySelector('img, svg') as unknown as Element);
};

test.each([
  ['its own caption', '<figure><img alt="x"><figcaption> 图1  受案数 </figcaption></figure>', '图1 受案数'],
  ['the line below it', '<p>上文。</p><p><img alt="chart.png"></p><p>图2 结案率</p>', '图2 结案率'],
  ['the line above it', '<p>附图 办件分布</p><div><span><img></span></div><p>下文继续叙述。</p>', '附图 办件分布'],
  ['its description', '<p>上文。</p><p><img alt="各镇办件数"></p><p>下文。</p>', '各镇办件数'],
  ['a title where the description is a file name', '<p><img alt="1.jpg" title="办件趋势"></p>', '办件趋势'],
  [
    'the line below a drawing with words in it',
    '<p>上文。</p><div><svg><text>9</text></svg></div><p>图3 趋势</p>',
    '图3 趋势',
  ],
  ['what a drawing calls itself', '<p>上文。<svg><title>办件趋势</title><text>9</text></svg></p>', '办件趋势'],
  ['nothing that names it', '<p>上文。</p><p><img alt="图片"></p><p>下文。</p>', ''],
  ['not a sentence that happens to begin so', `<p><img></p><p>图书馆${'开展普法活动，'.repeat(20)}</p>`, ''],
])('the words of a figure: %s', (_name, html, expected) => {
  expect(captionIn(html)).toBe(expected);
});

test('the words drawn in a picture are kept, piece by piece', () => {
  const { document } = parseHTML(
    '<svg><title>x</title><text> 受理 <tspan>418件</tspan></text><text></text><text>审结</text></svg>',
  );
  expect(wordsOf(document.querySelector('svg') as unknown as Element)).toBe('受理 418件\n审结');
});
