import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markSaved } from '@/entrypoints/library/reading/mark-saved';

const marked = (
  html: string,
  text: string,
  words: readonly (readonly [string, 'metric' | 'note'])[],
): string | null => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const body = document.body as unknown as Element;
  const marks = words.map(([exact, kind]) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, kind, itemId: exact };
  });
  // The parser of the test splits text at entities; browsers do not.
  return markSaved(body, text, marks) ? body.innerHTML.replaceAll('</mark><mark class="metric">', '') : null;
};

test('passages are marked where their words stand, elements and line breaks notwithstanding', () => {
  expect(
    marked('<p>审结<b>6</b>8件。</p><p> 其中\n调解26件。</p>', '审结68件。\n其中 调解26件。', [
      ['68件', 'metric'],
      ['其中 调解', 'note'],
    ]),
  ).toBe(
    '<p>审结<b><mark class="metric">6</mark></b><mark class="metric">8件</mark>。</p><p> <mark class="note">其中\n调解</mark>26件。</p>',
  );
});

test('cells of a table, and a passage inside another', () => {
  expect(
    marked('<table><tr><td>许可</td><td>215件</td></tr></table>', '许可\t215件', [
      ['许可\t215件', 'note'],
      ['215件', 'metric'],
    ]),
  ).toBe('<table><tr><td><mark class="note">许可</mark></td><td><mark class="metric">215件</mark></td></tr></table>');
});

test('markup in the words stays words', () => {
  expect(marked('<p>a&lt;b&gt;5件</p>', 'a<b>5件', [['<b>5', 'metric']])).toBe(
    '<p>a<mark class="metric">&lt;b&gt;5</mark>件</p>',
  );
});

test('a page that is not that of the text is left as it is', () => {
  expect(marked('<p>审结69件。</p>', '审结68件。', [['68件', 'metric']])).toBeNull();
});
