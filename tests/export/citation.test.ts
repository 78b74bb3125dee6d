import { describe, expect, test } from 'vitest';
import { FORMAT_IDS, loadExporter } from '@/lib/export';
import { beijingDay, dateParts, gbt7714, quotation, type Source, sourceOf, sourcesOf } from '@/lib/export/citation';
import { bibtex } from '@/lib/export/formats/bibtex';
import { csl } from '@/lib/export/formats/csl-json';
import { ris } from '@/lib/export/formats/ris';
import { bundleOf, context, sampleBundle } from './fixture';
import { expectGolden } from './golden';

const source: Source = {
  key: 'qinglan2024',
  title: '青岚县2023年法治政府建设情况报告',
  author: '青岚县人民政府',
  published: '2024-01-20',
  accessed: '2025-04-02',
  url: 'https://www.qinglan.gov.cn/a.html',
  number: null,
};

describe('GB/T 7714', () => {
  test('electronic resource, with author and date', () => {
    expect(gbt7714(source)).toBe(
      '青岚县人民政府. 青岚县2023年法治政府建设情况报告[EB/OL]. (2024-01-20)[2025-04-02]. https://www.qinglan.gov.cn/a.html.',
    );
  });
  test('what is not known is left out', () => {
    expect(gbt7714({ ...source, author: null, published: null })).toBe(
      '青岚县2023年法治政府建设情况报告[EB/OL]. [2025-04-02]. https://www.qinglan.gov.cn/a.html.',
    );
  });
});

test('a page that is being read is cited like a saved one; a quotation names its place', () => {
  const { document } = sampleBundle();
  const { url, title, analysis } = document;
  const page = { url, title, analysis, retrieved: '2025-06-01T20:00:00Z' };
  const expected = gbt7714({ ...sourceOf({ document }), accessed: '2025-06-02' });
  expect(gbt7714(sourceOf({ document: page }))).toBe(expected);
  expect(expected).toContain('[EB/OL]');
  expect(quotation('受理率86.8%', '一、主要举措', expected)).toBe(`“受理率86.8%”（一、主要举措）\n${expected}`);
  expect(quotation('受理率86.8%', '', expected)).toBe(`“受理率86.8%”\n${expected}`);
});

test.each(['gbt7714', 'bibtex', 'ris', 'csl-json'] as const)('%s matches the golden file', async (id) => {
  const other = bundleOf('正文', { url: 'https://www.qinglan.gov.cn/b.html', report: { published: '2024-03-01' } });
  const file = await (await loadExporter(id)).write([sampleBundle(), other], context());
  expect(file.name).toMatch(/^mingjian-2025-06-01-2\./);
  expectGolden(`citations-${id}.txt`, file.content);
});

test('the day of access is the day in Beijing', () => {
  expect(beijingDay('2025-04-01T16:00:00.000Z')).toBe('2025-04-02');
  expect(beijingDay('2025-04-01T15:59:59.000Z')).toBe('2025-04-01');
});

test('keys: host and year, told apart where they are the same', () => {
  const at = (url: string) => sourceOf(bundleOf('x', { url })).key;
  expect(at('https://sfj.qinglan.gov.cn/x')).toBe('qinglan2024');
  expect(at('http://www.gov.cn/x')).toBe('source2024');
  expect(at('file:///tmp/x.html')).toBe('source2024');
  const many = sourcesOf(Array.from({ length: 28 }, () => bundleOf('x')));
  expect([many[0]?.key, many[25]?.key, many[26]?.key]).toEqual(['qinglan2024a', 'qinglan2024z', 'qinglan2024aa']);
});

test('BibTeX: special characters cannot break out of their field', () => {
  const entry = bibtex({ ...source, title: '50% & {a} \\b_$#~^\n}', url: 'https://x.cn/?a={b}\\c d&e=%E5' });
  expect(entry).toContain(
    'title = {50\\% \\& \\{a\\} \\textbackslash{}b\\_\\$\\#\\textasciitilde{}\\textasciicircum{} \\}}',
  );
  expect(entry).toContain('url = {https://x.cn/?a=%7Bb%7D%5Cc%20d&e=%E5}');
});

test('RIS: a line break in a title makes no new tag', () => {
  const entry = ris({ ...source, title: '题名\r\nER  - \r\nTY  - X' });
  expect(entry.match(/^TY {2}- /gm)).toHaveLength(1);
  expect(entry.match(/^ER {2}- /gm)).toHaveLength(1);
});

test('CSL: dates in parts', () => {
  expect(csl(source)).toMatchObject({
    issued: { 'date-parts': [[2024, 1, 20]] },
    author: [{ literal: '青岚县人民政府' }],
  });
  expect(csl({ ...source, published: null })).not.toHaveProperty('issued');
  expect(dateParts('2024-03')).toEqual([2024, 3]);
});

test('every format of the list loads and bears its id', async () => {
  for (const id of FORMAT_IDS) expect((await loadExporter(id)).id).toBe(id);
});
