import { createHash } from 'node:crypto';
import type { ExportContext } from '@/lib/export';
import {
  type Annotation,
  type Bundle,
  type Clip,
  type Commitment,
  documentId,
  type Metric,
  type ReportData,
  type Section,
  type Shortcoming,
} from '@/lib/model';

export const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

let serial = 0;
export const context = (more: Partial<ExportContext> = {}): ExportContext => ({
  version: '9.8.7',
  now: '2025-06-01T08:00:00.000Z',
  language: 'zh-CN',
  sha256,
  newId: () => {
    serial += 1;
    return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  },
  ...more,
});

/** Where the words stand in the text; throws where they do not, so that a fixture cannot lie. */
export const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

export const metric = (text: string, words: string, more: Partial<Metric> = {}): Metric => ({
  type: 'metric',
  ...spanOf(text, words),
  rule: 'count/test',
  basis: 'stated',
  cues: [],
  value: Number.parseFloat(words.replace(/^\D+/, '')),
  unit: words.replace(/^\D*[\d.]+[余万亿多]*/, ''),
  approx: false,
  bound: 'exact',
  kind: 'level',
  role: 'fact',
  direction: null,
  indicator: '',
  indicatorId: null,
  ...more,
});

export const commitment = (text: string, words: string, more: Partial<Commitment> = {}): Commitment => ({
  type: 'commitment',
  ...spanOf(text, words),
  rule: 'plan/test',
  basis: 'stated',
  cues: [],
  deadline: null,
  target: null,
  responsible: null,
  ...more,
});

export const shortcoming = (text: string, words: string, more: Partial<Shortcoming> = {}): Shortcoming => ({
  type: 'shortcoming',
  ...spanOf(text, words),
  rule: 'lack/test',
  basis: 'stated',
  cues: [],
  kind: 'problem',
  remedied: false,
  ...more,
});

export const annotation = (bundle: Bundle, words: string, more: Partial<Annotation> = {}): Annotation => {
  const { text } = bundle.document.article;
  const { start, end } = spanOf(text, words);
  return {
    id: '11111111-2222-4333-8444-555555555555',
    documentId: bundle.document.id,
    created: '2025-05-01T01:00:00.000Z',
    modified: '2025-05-02T01:00:00.000Z',
    motivation: 'commenting',
    anchor: {
      quote: {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: text.slice(Math.max(0, start - 16), start),
        suffix: text.slice(end, end + 16),
      },
      position: { type: 'TextPositionSelector', start, end },
      textHash: bundle.document.textHash,
    },
    note: '',
    tags: [],
    categories: [],
    kind: null,
    decision: null,
    finding: null,
    proposed: null,
    verdict: null,
    creator: '',
    ...more,
  };
};

export interface Parts {
  readonly url?: string;
  readonly report?: Partial<ReportData>;
  readonly sections?: readonly Section[];
  readonly metrics?: readonly Metric[];
  readonly commitments?: readonly Commitment[];
  readonly shortcomings?: readonly Shortcoming[];
}

export function bundleOf(text: string, parts: Parts = {}): Bundle {
  const url = parts.url ?? 'https://www.qinglan.gov.cn/zwgk/2024/report.html';
  const title = parts.report?.title ?? '青岚县2023年法治政府建设情况报告';
  return {
    document: {
      id: documentId(url),
      url,
      title: `${title}_青岚县人民政府`,
      saved: '2025-04-01T00:00:00.000Z',
      retrieved: '2025-04-02T00:00:00.000Z',
      textHash: hashOf(text),
      article: { text, missing: null },
      signals: {
        url,
        title: `${title}_青岚县人民政府`,
        headings: [title],
        meta: { pubdate: '2024-01-20' },
        fields: [{ label: '索引号', value: 'QL-2024-01' }],
        breadcrumb: ['首页', '政府信息公开'],
        infoLines: [],
        attachments: [],
      },
      analysis: {
        analyzer: '1',
        detection: { isReport: true, score: 0.97, reasons: ['title'] },
        report: {
          docType: 'annual-report',
          title,
          issuer: '青岚县人民政府',
          region: '青岚县',
          regionCode: null,
          level: 'county',
          year: 2023,
          published: '2024-01-20',
          signed: null,
          indexNumber: 'QL-2024-01',
          documentNumber: null,
          unreliableCopy: false,
          sources: { title: 'title' },
          conflicts: [],
          ...parts.report,
        },
        sections: [...(parts.sections ?? [])],
        metrics: [...(parts.metrics ?? [])],
        commitments: [...(parts.commitments ?? [])],
        shortcomings: [...(parts.shortcomings ?? [])],
        diagnostics: [],
      },
      collections: ['县级'],
      html: '',
    },
    annotations: [],
    clips: [],
  };
}

export const SAMPLE_TEXT = [
  '青岚县2023年法治政府建设情况报告',
  '一、主要举措和成效',
  '全年收到行政复议申请418件,审结396件,综合纠错率12.5%。投入专项资金约573.68万元。😀',
  '二、存在的不足和原因',
  '部分乡镇执法力量依然薄弱。',
  '三、下一年度工作安排',
  '2024年底前完成执法人员轮训,培训不少于60学时。',
].join('\n');

const part = (title: string, next: string | null, role: Section['role']): Section => ({
  start: SAMPLE_TEXT.indexOf(title) - 2,
  end: next === null ? SAMPLE_TEXT.length : SAMPLE_TEXT.indexOf(next) - 2,
  title,
  role,
  level: 1,
});

/** One report with every kind of finding, a decision of every kind, a note, and a character outside the BMP. */
export function sampleBundle(): Bundle {
  const t = SAMPLE_TEXT;
  const closed = metric(t, '396件', { indicator: '行政复议审结', indicatorId: 'reconsideration.concluded' });
  const bundle = bundleOf(t, {
    sections: [
      part('主要举措和成效', '存在的不足和原因', 'achievements'),
      part('存在的不足和原因', '下一年度工作安排', 'shortcomings'),
      part('下一年度工作安排', null, 'plan'),
    ],
    metrics: [
      metric(t, '418件', { indicator: '行政复议申请收到', indicatorId: 'reconsideration.received' }),
      closed,
      metric(t, '12.5%', { indicator: '行政复议综合纠错率', kind: 'ratio' }),
      metric(t, '约573.68万元', {
        indicator: '专项资金投入',
        value: 5736800,
        unit: '元',
        approx: true,
        bound: 'about',
      }),
    ],
    commitments: [
      commitment(t, '2024年底前完成执法人员轮训,培训不少于60学时。', { deadline: '2024', target: '不少于60学时' }),
    ],
    shortcomings: [shortcoming(t, '部分乡镇执法力量依然薄弱。')],
  });
  const id = (n: number): string => `11111111-2222-4333-8444-00000000000${n}`;
  return {
    ...bundle,
    annotations: [
      annotation(bundle, '部分乡镇执法力量依然薄弱。', {
        id: id(1),
        note: '与 2022 年*表述*相近',
        tags: ['执法力量', '乡镇'],
        creator: '林审计',
      }),
      annotation(bundle, '396件', {
        id: id(2),
        motivation: 'classifying',
        kind: 'metric',
        decision: 'corrected',
        finding: { ...closed, indicator: '行政复议办结' },
        proposed: closed,
      }),
      annotation(bundle, '😀', { id: id(3), motivation: 'highlighting' }),
    ],
  };
}

/** The smallest PNG there is: one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const picture = (): Blob => new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' });

/** A clip of words of a bundle's text; one of an earlier text where `textHash` says so. */
export const clip = (bundle: Bundle, words: string, more: Partial<Clip> = {}): Clip => {
  const { id, url, textHash, article } = bundle.document;
  const { start, end } = spanOf(article.text, words);
  return {
    ...{ id: `clip ${words}`, documentId: id, created: '2025-05-01T08:00:00.000Z', kind: 'passage' },
    ...{ anchor: { start, end, textHash }, text: words, grid: [], tables: [], figure: null, picture: null },
    source: { url, title: '青岚县报告', issuer: '青岚县人民政府', retrieved: '2025-05-01T08:00:00.000Z' },
    ...{ outline: ['主要举措和成效'], note: '', tags: [] },
    ...more,
  };
};

/** The sample with a clip of every kind, one of them of an earlier text. */
export function clippedBundle(): Bundle {
  const bundle = sampleBundle();
  const grid = [
    ['项目', '2022年', '2023年'],
    ['受理', '401', '418'],
    ['审结 | 其他', '388', ''],
  ];
  const after = spanOf(SAMPLE_TEXT, '部分乡镇执法力量依然薄弱。').end;
  const figure = { address: 'https://www.qinglan.gov.cn/t.png', caption: '图1 受案数', pixels: 'kept' } as const;
  const at = { start: after, end: after, textHash: bundle.document.textHash };
  return {
    ...bundle,
    clips: [
      clip(bundle, '全年收到行政复议申请418件,审结396件', { note: '口径待核\n见第二段', tags: ['复议'] }),
      clip(bundle, '投入专项资金约573.68万元', { kind: 'table', grid }),
      clip(bundle, '2024年底前完成执法人员轮训', { kind: 'section', tables: [grid], outline: [] }),
      clip(bundle, '部分乡镇', { id: 'f', kind: 'figure', text: '图1 受案数', figure, picture: picture(), anchor: at }),
      clip(bundle, '部分乡镇', {
        ...{ id: 'g', kind: 'figure', text: '', anchor: at },
        figure: { address: 'https://img.example.cn/x.png', caption: '', pixels: 'foreign' },
      }),
      clip(bundle, '乡镇执法力量依然薄弱', { kind: 'image', picture: picture() }),
      clip(bundle, '薄弱', { text: '旧文里的一句', outline: ['不足'], anchor: { start: 3, end: 9, textHash: 'old' } }),
    ],
  };
}
