import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type FormatId, loadExporter } from '@/lib/export';
import type { Bundle } from '@/lib/model';
import { words } from './arbitrary';
import { bundleOf, context, sampleBundle } from './fixture';
import { bytesOf, textOf } from './golden';

/** Exports read back by programs that are not ours. */
const write = async (id: FormatId, ...bundles: Bundle[]): Promise<string> => {
  const { content } = await (await loadExporter(id)).write(bundles, context());
  return textOf(content);
};

/** One of the entries that the reader of another project finds, in the terms of CSL. */
interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language?: string;
}
const FORMATS = ['bibtex', 'ris', 'csl-json'] as const satisfies readonly FormatId[];
const readBack = async (id: (typeof FORMATS)[number], ...bundles: Bundle[]): Promise<readonly Entry[]> =>
  new Cite(await write(id, ...bundles)).data as unknown as readonly Entry[];
/** White space and how often it stands are no matter of a title in these formats, nor are characters no text may hold. */
const visible = (text: string): string => text.replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim();
const titled = (title: string): Bundle => bundleOf('x', { report: { title } });

describe.each(FORMATS)('citations as %s', (id) => {
  test('title, body, dates and address come through, the body as one name', async () => {
    const other = bundleOf('x', {
      url: 'https://www.qinglan.gov.cn/b.html?a=1&b=%E6%B3%95#c',
      report: { published: null },
    });
    const [first, second, ...more] = await readBack(id, sampleBundle(), other);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      title: '青岚县2023年法治政府建设情况报告',
      URL: 'https://www.qinglan.gov.cn/zwgk/2024/report.html',
    });
    const [author, ...others] = first?.author ?? [];
    expect(others).toEqual([]);
    expect([author?.literal ?? author?.family, author?.given ?? '']).toEqual(['青岚县人民政府', '']);
    expect(first?.issued?.['date-parts'][0]?.[0]).toBe(2024);
    expect(second?.URL).toBe('https://www.qinglan.gov.cn/b.html?a=1&b=%E6%B3%95#c');
    expect(first?.id).not.toBe(second?.id);
  });

  test('no title breaks out of its field', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (title) => {
        const entries = await readBack(id, titled(`甲${title}乙`), sampleBundle());
        expect(entries).toHaveLength(2);
        expect(visible(entries[0]?.title ?? '').at(0)).toBe('甲');
        expect(visible(entries[0]?.title ?? '').at(-1)).toBe('乙');
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['bibtex', 'webpage'],
  ['csl-json', 'report'],
] as const)('%s carries kind, days and language too', async (id, type) => {
  const [entry] = await readBack(id, sampleBundle());
  expect(entry).toMatchObject({
    type,
    issued: { 'date-parts': [[2024, 1, 20]] },
    accessed: { 'date-parts': [[2025, 4, 2]] },
    language: expect.stringMatching(/^(?:chinese|zh)/),
  });
});

describe('Markdown', () => {
  const frontOf = (text: string): unknown => parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');

  test('the front matter is YAML: numbers are numbers, days are text, tags a list', async () => {
    expect(frontOf(await write('markdown', sampleBundle()))).toEqual({
      title: '青岚县2023年法治政府建设情况报告',
      region: '青岚县',
      issuer: '青岚县人民政府',
      year: 2023,
      published: '2024-01-20',
      source: 'https://www.qinglan.gov.cn/zwgk/2024/report.html',
      retrieved: '2025-04-02T00:00:00.000Z',
      sha256: sampleBundle().document.textHash,
      generator: 'mingjian 9.8.7',
      tags: ['执法力量', '乡镇'],
    });
  });

  test('any title is one value of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, fc.string()), async (title) => {
        const front = frontOf(await write('markdown', titled(`甲${title}`))) as { title: string; issuer: string };
        expect(front).toMatchObject({ title: `甲${title}`, issuer: '青岚县人民政府' });
      }),
      { numRuns: 60 },
    );
  });
});

const hasSha256sum = (() => {
  try {
    execFileSync('sha256sum', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasSha256sum)(
  'evidence package: sha256sum agrees with the manifest, and with the digest noted down',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingjian-evidence-'));
    try {
      const file = await (await loadExporter('evidence')).write([sampleBundle(), bundleOf('另一份。')], context());
      const files = unzipSync(bytesOf(file.content));
      for (const [path, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as {
        parts: { path: string; sha256: string }[];
      };
      const list = [...manifest.parts, { path: 'manifest.json', sha256: file.digest ?? '' }];
      expect(list).toHaveLength(Object.keys(files).length);
      const check = list.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
      const said = execFileSync('sha256sum', ['--check', '--strict'], { cwd: folder, input: check, encoding: 'utf8' });
      expect(said.match(/: OK$/gm)).toHaveLength(list.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
