// Fills the library of a running browser with invented reports, for pictures and measurements.
import { createServer } from 'vite';
import { annualReport } from '../pages/report.mjs';
import { root } from './setup.mjs';

const PROVINCES = ['青岚省', '云泽省', '江洲省'];
const SYLLABLES = [
  '临',
  '望',
  '松',
  '石',
  '沐',
  '云',
  '清',
  '罗',
  '岚',
  '澜',
  '溪',
  '浦',
  '渚',
  '河',
  '谷',
  '山',
  '泉',
  '川',
];

/** Places that do not exist: a city for every eight counties. */
function places(count) {
  const names = [];
  for (const a of SYLLABLES)
    for (const b of SYLLABLES)
      if (a !== b) names.push(`${a}${b}${names.length % 8 === 0 ? '市' : names.length % 3 ? '县' : '区'}`);
  return names.slice(0, count);
}

const blockText = (block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text);

/**
 * @returns {Promise<object[]>} reports as the store keeps them: record, text, findings, search signature, annotations
 * @param {{ places: number, years: number[], perReport: number }} settings annotations per report, spread over its findings
 */
export async function inventLibrary({ places: count, years, perReport }) {
  const server = await createServer({
    root,
    configFile: false,
    resolve: { alias: { '@': root } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false },
    logLevel: 'error',
  });
  try {
    const { readReport } = await server.ssrLoadModule('/lib/reports/read.ts');
    const { textHash } = await server.ssrLoadModule('/lib/text/hash.ts');
    const { signatureOf } = await server.ssrLoadModule('/lib/store/signature.ts');
    const { describe } = await server.ssrLoadModule('/lib/anchoring/index.ts');
    return places(count).flatMap((place, at) =>
      years.map((year) => one({ readReport, textHash, describe, signatureOf }, place, at, year, perReport)),
    );
  } finally {
    await server.close();
  }
}

function one({ readReport, textHash, describe, signatureOf }, place, at, year, perReport) {
  const host = `p${at}.gov.cn`;
  const url = `https://www.${host}/zwgk/${year}.html`;
  const report = annualReport(`${place}${year}`, place, year, { table: at % 4 === 0 });
  const text = `${report.blocks.map(blockText).join('\n')}\n`;
  const signals = {
    url,
    title: report.title,
    headings: [report.title],
    meta: {},
    fields: [],
    breadcrumb: ['首页', '法治政府建设年度报告'],
    infoLines: [`发布时间：${year + 1}-03-${String(10 + (at % 18))}　来源：${place}人民政府`],
    attachments: [],
  };
  const article = { text, missing: at % 29 === 7 ? 'attachment' : null };
  const analysis = readReport(signals, article);
  const region = `${PROVINCES[at % PROVINCES.length]}${place}`;
  analysis.report = { ...analysis.report, region: analysis.report.region ?? region, year };
  const hash = textHash(text);
  const time = new Date(Date.UTC(year + 1, 4, 1, 8, at % 60)).toISOString();
  const findings = [...analysis.metrics, ...analysis.commitments, ...analysis.shortcomings];
  const annotations = Array.from({ length: perReport }, (_, index) => {
    const finding = findings[index % findings.length];
    const round = Math.floor(index / findings.length);
    const decision = round > 0 ? null : ['confirmed', 'confirmed', 'corrected', 'dismissed'][(index + at) % 4];
    return {
      id: `00000000-0000-4000-8000-${String(at * 100 + (year % 100)).padStart(6, '0')}${String(index).padStart(6, '0')}`,
      documentId: url,
      created: time,
      modified: time,
      motivation: decision ? 'classifying' : 'commenting',
      anchor: describe(text, finding, hash),
      note: index % 9 === 0 ? '与上年口径不同，待核。' : '',
      tags: index % 7 === 0 ? ['口径'] : [],
      category: null,
      kind: decision ? finding.type : null,
      decision,
      finding: decision ? finding : null,
      proposed: decision ? finding : null,
      verdict: null,
      creator: '',
    };
  });
  const record = {
    id: url,
    url,
    title: report.title,
    saved: time,
    retrieved: time,
    textHash: hash,
    analyzer: analysis.analyzer,
    detection: analysis.detection,
    report: analysis.report,
    missing: article.missing,
    length: text.length,
    counts: {
      metric: analysis.metrics.length,
      commitment: analysis.commitments.length,
      shortcoming: analysis.shortcomings.length,
    },
    collections: [],
  };
  return {
    record,
    text: { documentId: url, textHash: hash, retrieved: time, title: report.title, article, signals },
    analysis,
    annotations,
    bits: [...signatureOf([report.title, text])],
  };
}

/** Writes invented reports into the library of the extension's page, which must be open. */
export async function fillLibrary(page, reports) {
  const BATCH = 50;
  for (let from = 0; from < reports.length; from += BATCH) {
    // As one string: the driver would walk every value of an object.
    await page.evaluate(
      async (json) => {
        const batch = JSON.parse(json);
        const db = await new Promise((done, failed) => {
          const request = indexedDB.open('mingjian');
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
        const tx = db.transaction(['documents', 'texts', 'findings', 'annotations', 'signatures'], 'readwrite');
        for (const { record, text, analysis, annotations, bits } of batch) {
          tx.objectStore('documents').put(record);
          tx.objectStore('texts').put(text);
          const { id: documentId, textHash, analyzer } = record;
          tx.objectStore('findings').put({ documentId, textHash, analyzer, analysis });
          for (const annotation of annotations) tx.objectStore('annotations').put(annotation);
          tx.objectStore('signatures').put({ documentId, part: 'text', bits: Uint8Array.from(bits) });
        }
        await new Promise((done, failed) => {
          tx.oncomplete = done;
          tx.onerror = () => failed(tx.error);
        });
        db.close();
      },
      JSON.stringify(reports.slice(from, from + BATCH)),
    );
  }
}
