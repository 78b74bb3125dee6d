#!/usr/bin/env node
/**
 * What the extension costs a page, each run in a freshly loaded page (nothing warmed up), medians:
 * - the gate on a page that is no report: bytes, and its main-thread time as a share of the page's own;
 * - from detection to paint on a report of about 10,000 characters, as a ratio to bare clone + Readability.parse.
 *
 *   node scripts/bench-page.mjs [runs]
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureChromium } from './lib/setup.mjs';
import { metas, navigation, page as pageOf, paragraphs, siteFooter, torn } from './pages/markup.mjs';
import { annualReport, plainText } from './pages/report.mjs';

const RUNS = Number(process.argv[2] ?? 15);
const root = fileURLToPath(new URL('..', import.meta.url));
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** @returns the entry as a script that leaves its exports in `mingjian` */
async function bundle(contents) {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'mingjian',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0].text;
}

/** A long report: the parts of several, one after the other, fonts and torn numbers as an editor leaves them. */
function longReport() {
  const blocks = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].flatMap(
    (name) => annualReport(name, `${name}县`, 2024).blocks,
  );
  const report = { title: '甲县2024年法治政府建设情况报告', blocks };
  const html = pageOf({
    title: report.title,
    head: metas({ ArticleTitle: report.title, PubDate: '2025-01-20' }),
    body: `${navigation.repeat(6)}<h1>${report.title}</h1><div class="info">来源：县司法局　日期：2025-01-20</div><div class="TRS_Editor">${paragraphs(() => ' class="MsoNormal"', torn)(report)}</div>${siteFooter('9900000000')}`,
  });
  return { html, characters: plainText(report).length };
}

/** A home page: menus, news lists, a ticker; scripts that build what portals build. */
const homePage = pageOf({
  title: '青禾县人民政府',
  body: `${navigation}<div class="news">${Array.from({ length: 400 }, (_, i) => `<li><a href="/n/${i}">青禾县召开第${i}次专题会议研究部署重点工作</a><span>2024-11-0${i % 9}</span></li>`).join('')}</div>
<div id="late"></div><script>for (let i = 0; i < 300; i++) { const p = document.createElement('p'); p.textContent = '通知公告第' + i + '号，请各部门按时办理并反馈结果。'; document.getElementById('late').append(p); document.body.offsetHeight; }</script>${siteFooter('9900000000')}`,
});

const report = longReport();
const pages = { '/home': homePage, '/report': report.html };
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(pages[request.url] ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });

/** Loads the path anew, adds the script, and times one function of it (ms); `own` is the page's own main-thread time (ms). */
async function timed(path, script, name) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${origin}${path}`);
  const { metrics } = await session.send('Performance.getMetrics');
  const own = 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  await page.evaluate(script);
  const ms = await page.evaluate((key) => {
    const start = performance.now();
    globalThis.mingjian[key]();
    return performance.now() - start;
  }, name);
  await page.close();
  return { ms, own };
}

const gate = await bundle(`
import { opensLikeReport, readGateSignals } from '@/lib/page/gate-signals';
import { lookAgain } from '@/lib/page/look-again';
import { detectPage } from '@/lib/reports/gate';
export const look = () =>
  lookAgain(document, () => detectPage(readGateSignals(document), () => opensLikeReport(document)).isReport);`);
const reader = await bundle(`
import { Readability } from '@mozilla/readability';
import { readArticle } from '@/lib/page/article';
import { createPainter } from '@/lib/page/painter';
import { readSignals } from '@/lib/page/signals';
import { readReport } from '@/lib/reports/read';
export const bare = () => new Readability(document.cloneNode(true)).parse();
export const extract = () => readArticle(document);
export const read = () => {
  const found = readArticle(document);
  const { article, index } = found;
  const { metrics, commitments, shortcomings } = readReport(readSignals(document, found), article);
  const marks = [...metrics, ...commitments, ...shortcomings].map((finding) => ({ id: finding.id, kind: finding.type, start: finding.start, end: finding.end, changed: false }));
  createPainter().paint(index, marks, 'light');
  globalThis.painted = marks.length;
};`);

/** Medians over all runs, the measured functions in turn so that a busy machine hits all alike. */
async function compare(path, script, names) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < RUNS; i++) for (const name of names) times[name].push(await timed(path, script, name));
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ms: median(times[name].map(({ ms }) => ms)), own: median(times[name].map(({ own }) => own)) },
    ]),
  );
}

const { look } = await compare('/home', gate, ['look']);
console.log(
  `gate: ${Buffer.byteLength(gate)} bytes; ${look.ms.toFixed(2)} ms of ${look.own.toFixed(0)} ms of the page's own (${((100 * look.ms) / look.own).toFixed(1)} %)`,
);
const { bare, extract, read } = await compare('/report', reader, ['bare', 'extract', 'read']);
console.log(`report of ${report.characters} characters: clone + Readability ${bare.ms.toFixed(1)} ms`);
console.log(
  `article and index ${extract.ms.toFixed(1)} ms (× ${(extract.ms / bare.ms).toFixed(2)}); detection to paint ${read.ms.toFixed(1)} ms (× ${(read.ms / bare.ms).toFixed(2)})`,
);

await browser.close();
server.close();
