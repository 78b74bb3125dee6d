import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { loadExporter } from '@/lib/export';
import { markedLines, type TextMark } from '@/lib/export/html/marked';
import { escapeMarkdown, markdownTable, yamlString } from '@/lib/export/markdown';
import type { Bundle } from '@/lib/model';
import { escapeHtml } from '@/lib/text/escape';
import { bundles, words } from './arbitrary';
import { annotation, bundleOf, clip, clippedBundle, context, sampleBundle, shortcoming } from './fixture';
import { expectGolden } from './golden';

const write = async (id: 'html' | 'word' | 'markdown', ...list: Bundle[]): Promise<string> =>
  String((await (await loadExporter(id)).write(list, context())).content);

/** What a page must not be able to do to whoever opens the digest. */
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><a href="javascript:x">&#x6A;';
function hostileBundle(): Bundle {
  const text = `甲${HOSTILE}乙。`;
  const bundle = bundleOf(text, {
    report: { title: HOSTILE, issuer: HOSTILE },
    shortcomings: [shortcoming(text, HOSTILE)],
    sections: [{ start: 0, end: text.length, title: HOSTILE, role: 'other', level: 1 }],
  });
  const clips = [
    clip(bundle, HOSTILE, { note: HOSTILE, tags: [HOSTILE], outline: [HOSTILE], anchor: null }),
    clip(bundle, HOSTILE, { kind: 'table', grid: [[HOSTILE], [`|${HOSTILE}`]] }),
    clip(bundle, HOSTILE, {
      ...{ kind: 'figure', tables: [[[HOSTILE]]], picture: new Blob([HOSTILE], { type: 'image/svg+xml' }) },
      figure: { address: 'javascript:alert(1)', caption: HOSTILE, pixels: 'foreign' },
      source: { url: 'javascript:alert(1)', title: HOSTILE, issuer: HOSTILE, retrieved: HOSTILE },
    }),
  ];
  return { ...bundle, clips, annotations: [annotation(bundle, HOSTILE, { note: HOSTILE, tags: [HOSTILE] })] };
}

describe('marks', () => {
  test('the pieces are the text; every piece knows exactly the marks over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, spans, (a, b, list) => {
        const text = `${a}\n${b}`;
        const marks = list.map(
          ([start, length], index): TextMark => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
            kind: 'note',
            number: index,
          }),
        );
        const lines = markedLines(text, marks);
        expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
        let at = 0;
        for (const line of lines) {
          for (const piece of line.pieces) {
            const over = marks.filter(({ start, end }) => start < at + piece.text.length && at < end);
            expect(new Set(piece.marks)).toEqual(new Set(over));
            at += piece.text.length;
          }
          at += 1;
        }
        expect(lines.flatMap(({ begins }) => begins)).toHaveLength(marks.length);
      }),
    );
  });
});

describe('HTML', () => {
  test('matches the golden file', async () => expectGolden('digest.html', await write('html', clippedBundle())));

  test('marks the text and names each mark in the margin beside its line', async () => {
    const { document } =
      new DOMParser().parseFromString(await write('html', sampleBundle()), 'text/html').defaultView ?? {};
    const line = [...(document?.querySelectorAll('table.sheet > tr, table.sheet > tbody > tr') ?? [])].find((row) =>
      row.textContent?.includes('投入专项资金'),
    );
    expect(line?.querySelectorAll('mark')).toHaveLength(5);
    expect(line?.querySelector('td.margin')?.textContent).toContain('指标 · 行政复议办结 396 件 · 已更正');
    expect(document?.querySelectorAll('h2')).toHaveLength(3);
  });

  test('nothing of a page gets out of its text: no element, attribute or address of its making', async () => {
    for (const id of ['html', 'word'] as const) {
      const html = await write(id, hostileBundle());
      const { document } = new DOMParser().parseFromString(html.replace(/^\ufeff/, ''), 'text/html').defaultView ?? {};
      expect(document?.querySelectorAll('script, img, iframe, object, [onerror]')).toHaveLength(0);
      for (const link of document?.querySelectorAll('a') ?? []) expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(html).not.toContain('<script');
    }
  });

  test('the article of any bundle is whole in it', async () => {
    await fc.assert(
      fc.asyncProperty(bundles, async (bundle) => {
        const html = await write('html', bundle);
        const text = html.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '');
        for (const piece of bundle.document.article.text.split(/[\t\n\r]/)) expect(text).toContain(escapeHtml(piece));
      }),
      { numRuns: 20 },
    );
  });

  test('what has lost its place in the text is listed with its words, not dropped', async () => {
    const bundle = bundleOf('青岚县收到418件申请。');
    const made = annotation(bundle, '418件', { note: '口径变了' });
    const quote = { ...made.anchor.quote, exact: '早已不在的一句话，别处也没有。', prefix: '', suffix: '' };
    const anchor = { ...made.anchor, textHash: '', quote };
    for (const id of ['html', 'markdown'] as const) {
      const text = await write(id, { ...bundle, annotations: [{ ...made, anchor }] });
      for (const words of ['早已不在的一句话，别处也没有。', '口径变了', '未找到原句']) expect(text).toContain(words);
    }
  });

  test('other words in its place: what was recorded is told', async () => {
    const bundle = bundleOf('全年收到行政复议申请419件，办结396件。');
    const made = annotation(bundle, '419件', { note: '核对' });
    const anchor = { ...made.anchor, textHash: '', quote: { ...made.anchor.quote, exact: '418件' } };
    expect(await write('html', { ...bundle, annotations: [{ ...made, anchor }] })).toContain('文字有变“418件”');
  });

  test('rows with tabs become a table', async () => {
    const html = await write('html', bundleOf('项目\t数量\n复议\t418件\n完。'));
    expect(html).toContain(
      '<table class="data"><tr><td>项目</td><td>数量</td></tr><tr><td>复议</td><td>418件</td></tr></table>',
    );
  });

  test('clips stand by part: a table as a table, a picture in the page itself, an earlier text last', async () => {
    const html = await write('word', clippedBundle());
    const { document } = new DOMParser().parseFromString(html.replace(/^\ufeff/, ''), 'text/html').defaultView ?? {};
    const parts = [...(document?.querySelectorAll('h2:last-of-type ~ h3') ?? [])].map((head) => head.textContent);
    expect(parts).toEqual(['主要举措和成效', '存在的不足和原因', '下一年度工作安排', '不足']);
    const pictures = [...(document?.querySelectorAll('div.clip img') ?? [])];
    expect(pictures.map((image) => [image.getAttribute('width'), image.getAttribute('alt')])).toEqual([
      ['1', '“乡镇执法力量依然薄弱”的图片'],
      ['1', '“图1 受案数”的图片'],
    ]);
    for (const image of pictures) expect(image.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(document?.querySelectorAll('div.clip table.data tr')).toHaveLength(6);
    expect(html).toContain('https://img.example.cn/x.png');
  });

  test('clips are left out where the reader’s own notes are', async () => {
    for (const id of ['html', 'markdown'] as const) {
      const file = await (await loadExporter(id)).write([clippedBundle()], context({ kinds: ['metric'] }));
      expect(String(file.content)).not.toContain('口径待核');
    }
  });

  test('Word gets the same page with its settings and a byte-order mark', async () => {
    const word = await write('word', sampleBundle());
    expect(word.startsWith('\ufeff<!DOCTYPE html>')).toBe(true);
    expect(word).toContain('w:WordDocument');
  });
});

describe('Markdown', () => {
  test('matches the golden file', async () => expectGolden('digest.md', await write('markdown', clippedBundle())));

  test('a table is read as one, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'*_`[]|\\<>#-~=$ 甲1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (grid) => {
        const html = marked.parse(markdownTable(grid), { async: false });
        const body = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html').body;
        const rows = [...(body?.querySelectorAll('tr') ?? [])].map((row) =>
          [...row.querySelectorAll('th, td')].map((one) => (one.textContent ?? '').trim()),
        );
        const width = Math.max(...grid.map((row) => row.length));
        const flat = (text = ''): string => text.replace(/\s+/g, ' ').trim();
        expect(rows).toEqual(grid.map((row) => Array.from({ length: width }, (_, at) => flat(row[at]))));
      }),
    );
  });

  test('hostile words stay words when rendered', async () => {
    const text = await write('markdown', hostileBundle());
    const { document } =
      new DOMParser().parseFromString(
        `<html><body>${marked.parse(text.replace(/^---[\s\S]*?---/, ''), { async: false })}</body></html>`,
        'text/html',
      ).defaultView ?? {};
    expect(document?.querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0);
    for (const link of document?.querySelectorAll('a') ?? []) expect(link.getAttribute('href')).toMatch(/^https:/);
  });

  test('escaped text renders as itself', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    const risky = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-!|~=&;:1.)"\\甲 ') });
    fc.assert(
      fc.property(risky, (text) => {
        const html = marked.parse(`x${escapeMarkdown(text)}x`, { async: false });
        const rendered =
          new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html').body?.textContent ?? '';
        expect(flat(rendered)).toBe(flat(`x${text}x`));
      }),
    );
  });

  test('front matter strings are one line of JSON and so of YAML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(yamlString(text)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(JSON.parse(yamlString(text))).toBe(text);
      }),
    );
  });
});
