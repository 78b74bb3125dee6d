import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseBibtex, parseRIS } from 'biblatex-csl-converter';
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

type Text = readonly { readonly text?: string }[];
interface Entry {
  readonly bib_type: string;
  readonly entry_key: string;
  readonly fields: {
    readonly title: Text;
    readonly author: readonly { readonly literal?: Text; readonly family?: Text; readonly given?: Text }[];
    readonly date: string;
    readonly url: string;
    readonly urldate?: string;
    readonly langid?: string;
  };
}
const plain = (text: Text | undefined): string => (text ?? []).map((part) => part.text ?? '').join('');
const entriesOf = (read: { readonly entries: object }): Entry[] => Object.values(read.entries) as Entry[];
/** White space and how often it stands are no matter of a title in these formats, nor are characters no text may hold. */
const visible = (text: string): string => text.replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim();
const titled = (title: string): Bundle => bundleOf('x', { report: { title } });

describe('BibTeX', () => {
  test('type, key, body, dates, address and language come through', async () => {
    const other = bundleOf('x', {
      url: 'https://www.qinglan.gov.cn/b.html?a=1&b=%E6%B3%95#c',
      report: { published: null },
    });
    const read = parseBibtex(await write('bibtex', sampleBundle(), other));
    expect([read.errors, read.warnings]).toEqual([[], []]);
    const [first, second] = entriesOf(read);
    expect(first).toMatchObject({
      bib_type: 'online',
      fields: {
        date: '2024-01-20',
        url: 'https://www.qinglan.gov.cn/zwgk/2024/report.html',
        urldate: '2025-04-02',
        langid: 'chinese',
      },
    });
    expect(plain(first?.fields.title)).toBe('青岚县2023年法治政府建设情况报告');
    expect(plain(first?.fields.author[0]?.literal)).toBe('青岚县人民政府');
    expect(second?.fields.url).toBe('https://www.qinglan.gov.cn/b.html?a=1&b=%E6%B3%95#c');
    expect(first?.entry_key).not.toBe(second?.entry_key);
  });

  test('no title breaks out of its field', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (title) => {
        const read = parseBibtex(await write('bibtex', titled(`甲${title}乙`), sampleBundle()));
        expect(read.errors).toEqual([]);
        const entries = entriesOf(read);
        expect(entries).toHaveLength(2);
        expect(plain(entries[0]?.fields.title).at(0)).toBe('甲');
        expect(plain(entries[0]?.fields.title).at(-1)).toBe('乙');
      }),
      { numRuns: 60 },
    );
  });
});

describe('RIS', () => {
  test('title, body, year and address come through, the body as one name', async () => {
    const [entry, ...more] = entriesOf(parseRIS(await write('ris', sampleBundle())));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      bib_type: 'report',
      fields: { date: '2024', url: 'https://www.qinglan.gov.cn/zwgk/2024/report.html' },
    });
    expect(plain(entry?.fields.title)).toBe('青岚县2023年法治政府建设情况报告');
    expect(plain(entry?.fields.author[0]?.family)).toBe('青岚县人民政府');
    expect(plain(entry?.fields.author[0]?.given)).toBe('');
  });

  test('no title makes another entry or another field', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (title) => {
        const entries = entriesOf(parseRIS(await write('ris', titled(`甲${title}乙`), sampleBundle())));
        expect(entries).toHaveLength(2);
        expect(visible(plain(entries[0]?.fields.title))).toBe(visible(`甲${title}乙`));
      }),
      { numRuns: 60 },
    );
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
