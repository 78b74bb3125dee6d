// A report with annotations as the store keeps it. Runs in the extension's page: the engine, the anchoring and the store are the product's own.
import { describe } from '@/lib/anchoring';
import { readReport } from '@/lib/reports/read';
import { textHash } from '@/lib/text/hash';
import { dice, inventReport } from './report.mjs';

const TAGS = ['口径', '待核', '与公报不符', '重点', '追问', '横向比较'];
const NOTES = ['与上年口径不同，待核。', '数字与统计公报不一致。', '可与邻县比较。', '承诺在次年报告里未再提及。'];
const DECISIONS = ['confirmed', 'confirmed', 'confirmed', 'corrected', 'dismissed'];

/** @returns a bundle (lib/model) of an invented report with as many annotations as asked for */
export function inventBundle(place, year, perReport) {
  const { title, text } = inventReport(place, year);
  const url = `https://www.p${place.regionCode}.gov.cn/zwgk/${year}.html`;
  const draw = dice(url);
  const signals = {
    ...{ url, title, headings: [title], meta: {}, fields: [], attachments: [] },
    breadcrumb: ['首页', '法治政府建设年度报告'],
    infoLines: [`发布时间：${year + 1}-03-${draw.n(10, 28)}　来源：${place.name}人民政府`],
  };
  const article = { text, missing: draw.n(0, 28) === 7 ? 'attachment' : null };
  const read = readReport(signals, article);
  const { region, regionCode, level } = place;
  const analysis = { ...read, report: { ...read.report, region, regionCode, level, year } };
  const hash = textHash(text);
  const time = new Date(Date.UTC(year + 1, 4, draw.n(1, 28), 8, draw.n(0, 59))).toISOString();
  const document = {
    ...{ id: url, url, title, saved: time, retrieved: time, textHash: hash, article, signals, analysis },
    ...{ html: '', collections: [] },
  };
  return {
    document,
    annotations: annotate({ document, time, draw, perReport }),
    clips: clip({ document, time, year }),
  };
}

/** A passage of every fourth year's report, and a table made of two of its figures. */
function clip({ document, time, year }) {
  if (year % 4 !== 0) return [];
  const { id: documentId, textHash: hash, article, analysis, url, title } = document;
  const [first, second] = analysis.metrics;
  const made = {
    ...{ documentId, created: time, figure: null, picture: null, tables: [], note: '' },
    source: { url, title, issuer: analysis.report.issuer, retrieved: time },
    outline: analysis.sections.slice(0, 1).map((section) => section.title),
  };
  const [start, end] = [article.text.lastIndexOf('\n', first.start) + 1, article.text.indexOf('\n', first.end)];
  return [
    {
      ...{ ...made, id: crypto.randomUUID(), kind: 'passage', grid: [], tags: [TAGS[year % TAGS.length]] },
      ...{ text: article.text.slice(start, end), anchor: { start, end, textHash: hash } },
    },
    {
      ...{ ...made, id: crypto.randomUUID(), kind: 'table', text: '', anchor: null, tags: [] },
      grid: [['事项', '数'], ...[first, second].map((metric) => [metric.indicator, metric.text])],
    },
  ];
}

/** Decisions on the findings in turn; plain notes on some passages. Every 40th was made on an earlier wording. */
function annotate({ document, time, draw, perReport }) {
  const { id: documentId, textHash: hash, article, analysis } = document;
  const findings = [...analysis.metrics, ...analysis.commitments, ...analysis.shortcomings];
  return Array.from({ length: perReport }, (_, index) => {
    const finding = findings[index % findings.length];
    const decided = index < findings.length && index % 10 !== 9;
    const anchor = describe(article.text, finding, hash);
    return {
      ...{ id: crypto.randomUUID(), documentId, created: time, modified: time },
      motivation: decided ? 'classifying' : 'commenting',
      anchor: index % 40 === 17 ? fromEarlier(anchor) : anchor,
      note: index % 9 === 0 ? NOTES[draw.n(0, NOTES.length - 1)] : '',
      tags: index % 7 === 0 ? [TAGS[draw.n(0, TAGS.length - 1)]] : [],
      categories: [],
      kind: decided ? finding.type : null,
      decision: decided ? DECISIONS[draw.n(0, DECISIONS.length - 1)] : null,
      finding: decided ? finding : null,
      proposed: decided ? finding : null,
      verdict: null,
      creator: '',
    };
  });
}

/** The same passage as it read before the page was revised: another first digit, another text. */
const fromEarlier = (anchor) => ({
  ...anchor,
  quote: { ...anchor.quote, exact: anchor.quote.exact.replace(/\d/, (d) => String((Number(d) + 1) % 10)) },
  textHash: '0'.repeat(64),
});
