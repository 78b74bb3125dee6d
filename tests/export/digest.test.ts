import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { loadExporter } from '@/lib/export';
import { markedLines, type TextMark } from '@/lib/export/html/marked';
import { escapeMarkdown, yamlString } from '@/lib/export/markdown';
import type { Bundle } from '@/lib/model';
import { escapeHtml } from '@/lib/text/escape';
import { bundles, words } from './arbitrary';
import { annotation, bundleOf, context, sampleBundle, shortcoming } from './fixture';
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
  return { ...bundle, annotations: [annotation(bundle, HOSTILE, { note: HOSTILE, tags: [HOSTILE] })] };
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
  test('matches the golden file', async () => expectGolden('digest.html', await write('html', sampleBundle())));

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

  test('Word gets the same page with its settings and a byte-order mark', async () => {
    const word = await write('word', sampleBundle());
    expect(word.startsWith('\ufeff<!DOCTYPE html>')).toBe(true);
    expect(word).toContain('w:WordDocument');
  });
});

describe('Markdown', () => {
  test('matches the golden file', async () => expectGolden('digest.md', await write('markdown', sampleBundle())));

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
