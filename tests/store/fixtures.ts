import type { Analysis, Annotation, Clip, Metric, Reading } from '@/lib/model';
import type { Store } from '@/lib/store';
import { textHash } from '@/lib/text/hash';

export const URL_A = 'https://www.qinghe.gov.cn/zwgk/2024/0118/1.html';
export const URL_B = 'https://www.luoshan.gov.cn/xxgk/2.html';
export const TEXT_A = '清河县2023年法治政府建设年度报告\n全年办结行政复议案件32件，调解率71.5%。\n';
export const NOW = '2026-01-02T03:04:05.000Z';
export const LATER = '2026-02-03T04:05:06.000Z';

export const metric = (text: string, quote: string, patch: Partial<Metric> = {}): Metric => {
  const start = text.indexOf(quote);
  return {
    type: 'metric',
    start,
    end: start + quote.length,
    text: quote,
    rule: 'quantity',
    basis: 'stated',
    cues: [],
    value: Number.parseFloat(quote),
    unit: quote.replace(/[\d.]/g, ''),
    approx: false,
    bound: 'exact',
    kind: 'level',
    role: 'fact',
    direction: null,
    indicator: '行政复议案件办结数',
    indicatorId: null,
    ...patch,
  };
};

export const analysis = (text: string, patch: Partial<Analysis> = {}): Analysis => ({
  analyzer: '1',
  detection: { isReport: true, score: 0.9, reasons: ['title'] },
  report: {
    docType: 'annual-report',
    title: text.split('\n')[0] ?? '',
    issuer: '清河县人民政府',
    region: '清河县',
    regionCode: null,
    level: 'county',
    year: 2023,
    published: '2024-01-18',
    signed: null,
    indexNumber: null,
    documentNumber: null,
    unreliableCopy: false,
    sources: {},
    conflicts: [],
  },
  sections: [],
  metrics: text.includes('32件') ? [metric(text, '32件')] : [],
  commitments: [],
  shortcomings: [],
  diagnostics: [],
  ...patch,
});

export const reading = (url: string, text = TEXT_A, patch: Partial<Reading> = {}): Reading => ({
  title: '清河县2023年法治政府建设年度报告_清河县人民政府',
  signals: {
    url,
    title: '清河县2023年法治政府建设年度报告',
    headings: [],
    meta: {},
    fields: [],
    breadcrumb: [],
    infoLines: [],
    attachments: [],
  },
  article: { text, missing: null },
  analysis: analysis(text),
  html: `<p>${text}</p>`,
  ...patch,
});

export const annotation = (id: string, documentId: string, patch: Partial<Annotation> = {}): Annotation => ({
  id,
  documentId,
  created: NOW,
  modified: NOW,
  motivation: 'classifying',
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: '32件', prefix: '全年办结行政复议案件', suffix: '，调解率' },
    position: { type: 'TextPositionSelector', start: TEXT_A.indexOf('32件'), end: TEXT_A.indexOf('32件') + 3 },
    textHash: textHash(TEXT_A),
  },
  note: '',
  tags: [],
  categories: [],
  kind: 'metric',
  decision: 'confirmed',
  finding: metric(TEXT_A, '32件'),
  proposed: metric(TEXT_A, '32件'),
  verdict: null,
  creator: '',
  ...patch,
});

export const clip = (id: string, documentId: string, patch: Partial<Clip> = {}): Clip => ({
  id,
  documentId,
  created: NOW,
  kind: 'passage',
  anchor: null,
  text: '调解率71.5%',
  grid: [],
  tables: [],
  figure: null,
  picture: null,
  source: { url: documentId, title: '', issuer: null, retrieved: NOW },
  outline: ['一、主要成效'],
  note: '',
  tags: [],
  ...patch,
});

/** Makes a collection, where it is not there, and puts reports into it. */
export const collect = async (store: Store, id: string, documents: readonly string[], name = id): Promise<void> => {
  await store.exchange([{ of: 'collection', before: null, after: { id, name, note: '', created: NOW } }]);
  await store.exchange(
    documents.map((documentId) => ({ of: 'membership', documentId, collection: id, before: false, after: true })),
  );
};
