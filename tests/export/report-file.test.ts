import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadExporter, reportFile, unreadReportFile } from '@/lib/export';
import { readReportFiles } from '@/lib/export/read/report-file';
import { withBytes } from '../store/arbitrary-clips';
import { bundles } from './arbitrary';
import { context, hashOf, sampleBundle, sha256 } from './fixture';
import { textOf } from './golden';

const reading = { now: '2025-06-01T08:00:00.000Z', sha256 };
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('report file', () => {
  test('has the keys of the specification, in its order', async () => {
    const file = await reportFile(sampleBundle(), '9.8.7');
    expect(Object.keys(file).slice(0, 11)).toEqual([
      'format',
      'version',
      'generator',
      'page',
      'detection',
      'report',
      'article',
      'sections',
      'metrics',
      'commitments',
      'shortcomings',
    ]);
    expect(file).toMatchObject({
      format: 'mingjian-report',
      version: 1,
      generator: 'mingjian 9.8.7',
      page: {
        url: 'https://www.qinglan.gov.cn/zwgk/2024/report.html',
        title: '青岚县2023年法治政府建设情况报告_青岚县人民政府',
        retrieved: '2025-04-02T00:00:00.000Z',
        sha256: hashOf(file.article.text),
      },
      report: { docType: 'annual-report', year: 2023, published: '2024-01-20', documentNumber: null },
    });
    for (const { start, end, text } of [...file.metrics, ...file.commitments, ...file.shortcomings])
      expect(file.article.text.slice(start, end)).toBe(text);
  });

  test('keeps what the program found; what the reader decided stands under annotations', async () => {
    const file = await reportFile(sampleBundle(), '9.8.7');
    expect(file.metrics[1]?.indicator).toBe('行政复议审结');
    expect(JSON.stringify(file.annotations[1])).toContain('行政复议办结');
  });

  test('a page that was not read claims nothing', () => {
    const detection = { isReport: false, score: 0.1, reasons: ['no-title'] };
    const file = unreadReportFile(
      { url: 'https://www.qinglan.gov.cn/news', title: '新闻', retrieved: '2025-01-01T00:00:00Z', detection },
      '9.8.7',
    );
    expect(file).toMatchObject({
      detection,
      article: { text: '', missing: null },
      page: { sha256: hashOf('') },
      report: { docType: null, title: '', year: null },
      sections: [],
      metrics: [],
      commitments: [],
      shortcomings: [],
      annotations: [],
    });
  });

  test('reading back gives the same bundle', async () => {
    await fc.assert(
      fc.asyncProperty(bundles, async (bundle) => {
        const json = throughJson(await reportFile(bundle, '1'));
        const back = await readReportFiles(json, reading);
        expect(back).toEqual({ ok: true, value: [bundle] });
        const clips = (back.ok && back.value[0]?.clips) || [];
        expect(await Promise.all(clips.map(withBytes))).toEqual(await Promise.all(bundle.clips.map(withBytes)));
      }),
    );
  });

  test('the library export lists reports, also a single one, and reads back', async () => {
    const exporter = await loadExporter('report-file');
    const file = await exporter.write([sampleBundle()], context());
    expect(file.name).toBe('青岚县2023年法治政府建设情况报告.report.json');
    const json: unknown = JSON.parse(textOf(file.content));
    expect(json).toMatchObject({ format: 'mingjian-library', reports: [{ format: 'mingjian-report' }] });
    expect(await readReportFiles(json, reading)).toEqual({ ok: true, value: [sampleBundle()] });
  });

  test('a file with the keys of the specification only is enough', async () => {
    const { page, detection, article } = await reportFile(sampleBundle(), '1');
    const [start, end] = [article.text.indexOf('418件'), article.text.indexOf('418件') + 4];
    const minimal = {
      format: 'mingjian-report',
      version: 1,
      generator: 'other',
      page,
      detection,
      report: {
        docType: null,
        title: '',
        issuer: null,
        region: null,
        level: null,
        year: [2021, 2025],
        published: null,
        indexNumber: null,
        documentNumber: null,
      },
      article,
      sections: [],
      metrics: [
        {
          ...{ start, end, text: '418件', value: 418, unit: '件', approx: false },
          ...{ kind: 'level', role: 'fact', indicator: '申请', indicatorId: null },
        },
      ],
      commitments: [{ start, end, text: '418件' }],
      shortcomings: [],
      annotations: [],
    };
    const result = await readReportFiles(minimal, reading);
    expect(result.ok && result.value[0]?.document.analysis.metrics[0]).toMatchObject({
      bound: 'exact',
      basis: 'stated',
    });
  });

  test.each([
    ['another format', { format: 'x' }, 'format'],
    ['another version', { version: 2 }, 'version'],
    ['a wrong type deep inside', { metrics: [{ start: 'x' }] }, 'metrics[0].start'],
    ['a changed text', { article: { text: '青岚', missing: null } }, 'page.sha256'],
    ['no address', { page: { url: 'no address', title: '', retrieved: '', sha256: '' } }, 'page.url'],
    ['a script address', { page: { url: 'javascript:1', title: '', retrieved: '', sha256: '' } }, 'page.url'],
    ['a broken annotation', { annotations: [{ id: 'urn:x' }] }, 'annotations[0].target'],
  ])('refuses %s with its path', async (_name, change, path) => {
    const json = throughJson({ ...(await reportFile(sampleBundle(), '1')), ...change });
    const result = await readReportFiles(json, reading);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.error.map((problem) => problem.path)).toContain(path);
  });

  test('one bad report among good ones and nothing is read', async () => {
    const good = await reportFile(sampleBundle(), '1');
    const moved = { ...good, metrics: [{ ...good.metrics[0], start: 0, end: 4 }] };
    const result = await readReportFiles(throughJson({ format: 'mingjian-library', reports: [good, moved] }), reading);
    expect(result).toEqual({
      ok: false,
      error: [{ path: 'reports[1].metrics[0]', message: 'its text does not stand there' }],
    });
  });
});
