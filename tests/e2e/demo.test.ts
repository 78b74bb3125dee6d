import { describe, expect, test } from 'vitest';
import { demoPages } from '../../scripts/demo/portal.mjs';
import { readPages } from '../../scripts/lib/read-pages.mjs';
import { demoUrl, withDemoPortal } from './session';

const demo = withDemoPortal();

interface ReportFile {
  detection: { isReport: boolean };
  report: {
    docType: string | null;
    issuer: string | null;
    region: string | null;
    year: unknown;
    published: string | null;
  };
  article: { text: string };
  sections: { role: string; level: number }[];
  metrics: { start: number; end: number; text: string; value: number; unit: string; indicator: string }[];
  commitments: { text: string }[];
  shortcomings: { text: string }[];
}

describe('the demo portal, read, saved and exported by the extension', () => {
  const files = new Map<string, ReportFile>();

  test('every page is read', async () => {
    const lines: string[] = [];
    const pages = demoPages.map((page) => ({ name: page.name, url: demoUrl(page.name) }));
    const { failed } = await readPages(demo.session, pages, {
      force: false,
      onRead: async ({ name, report }) => {
        files.set(name, report as ReportFile);
      },
      say: (line) => lines.push(line),
    });
    expect(failed, lines.join('\n')).toBe(0);
    expect([...files.keys()].sort()).toEqual(demoPages.map((page) => page.name).sort());
  });

  test.each([
    ['2024-report', 'annual-report', '临溪县人民政府', 2024, '2025-03-21'],
    ['2023-report', 'annual-report', '临溪县人民政府', 2023, '2024-03-18'],
    ['department', 'annual-report', '临溪县市场监督管理局', 2024, '2025-02-20'],
    ['plan', 'implementation-plan', '临溪县人民政府', [2021, 2025], '2022-01-12'],
  ])('%s is a report with its data', (name, docType, issuer, year, published) => {
    const file = files.get(name);
    expect(file?.detection.isReport).toBe(true);
    expect(file?.report).toMatchObject({ docType, issuer, year, published });
  });

  test('the meeting news is no report and claims nothing', () => {
    const file = files.get('news');
    expect(file?.detection.isReport).toBe(false);
    expect(file?.metrics).toEqual([]);
    expect(file?.article.text).toBe('');
  });

  test('figures are found where they stand, split digits and table cells included', () => {
    const file = files.get('2024-report');
    const metrics = file?.metrics ?? [];
    for (const metric of metrics) expect(file?.article.text.slice(metric.start, metric.end)).toBe(metric.text);
    const found = (value: number, unit: string): string[] =>
      metrics.filter((metric) => metric.value === value && metric.unit === unit).map((metric) => metric.indicator);
    expect(found(214, '件').join()).toContain('复议');
    expect(found(86.9, '%').join()).toContain('受理率');
    expect(found(121, '件').join()).toContain('出庭');
    expect(found(4168000, '元').join()).toContain('损失');
    expect(found(2318, '次').join()).toContain('行政检查');
  });

  test('parts, commitments and shortcomings are found', () => {
    const file = files.get('2024-report');
    const roles = file?.sections.filter((section) => section.level === 1).map((section) => section.role);
    expect(roles).toEqual(['preamble', 'achievements', 'shortcomings', 'leadership', 'plan']);
    expect(file?.commitments.map((item) => item.text).join()).toContain('完成现行有效规范性文件全面清理');
    expect(file?.shortcomings.map((item) => item.text).join()).toContain('基层执法力量与承担的任务不相匹配');
  });
});
