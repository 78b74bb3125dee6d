#!/usr/bin/env node
// What the rule engine costs, in one run. Warm figures are the best of many passes, in milliseconds per 10,000 characters: in Chromium, where the extension
// runs, and in Node; over the project's own corpus, which holds three times as many figures as reports do, and over real reports where they lie next door.
// The yardstick is a public recogniser of Chinese numbers on the same texts: it finds numbers only. The first call is measured in fresh processes.
//   npm run bench:analysis -- [passes]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const textsOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const corpus = textsOf(join(root, 'tests/corpus'));
const nextDoor = join(root, '../shared/reports');
const sets = { 'own corpus': corpus, ...(existsSync(nextDoor) && { 'real reports': textsOf(nextDoor) }) };

if (process.argv[2] === '--cold') {
  /** As much as a long report holds. */
  const text = corpus.join('\n').slice(0, 10_000);
  const from = performance.now();
  const { read } = await import(process.argv[3]);
  const loaded = performance.now();
  read(text);
  console.log(JSON.stringify([loaded - from, performance.now() - loaded]));
  process.exit();
}

const ENGINE = `
import { analyze } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';
import { readReport } from '@/lib/reports/read';
const title = '某县2023年法治政府建设情况报告';
const signals = { url: 'https://www.example.gov.cn/2024/art_1.html', title, headings: [], meta: {}, fields: [], infoLines: [], breadcrumb: [],
  attachments: [], language: null };
export const find = (text) => analyze(text, { family: annualReport, year: 2023 });
export const read = (text) => readReport(signals, { text, missing: null });`;
const PEER = `
import { recognizeNumber } from '@microsoft/recognizers-text-number';
export const peer = (text) => recognizeNumber(text, 'zh-cn');`;

/** @returns the module as one script, written to \`outfile\` where one is given. */
const bundle = async (contents, options) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    mainFields: ['main'],
    write: false,
    logLevel: 'error',
    ...options,
  });
  return outputFiles?.[0]?.text;
};

/**
 * Runs in Node and, sent there as source, in a page: nothing of this file may be used in it.
 * @returns for each run the best pass over the texts, taken in turn: what the code costs, not what else the machine was doing meanwhile.
 */
function race({ runs, texts, passes }) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const best = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let pass = 0; pass <= passes; pass++)
    for (const [name, run] of Object.entries(runs)) {
      // The recogniser is slower by far and as fast at its tenth pass as at its hundredth.
      if (name === 'peer' && pass > 10) continue;
      const from = performance.now();
      for (const text of texts) run(text);
      // The first pass warms up.
      if (pass > 0) best[name] = Math.min(best[name], ((performance.now() - from) / characters) * 10_000);
    }
  const figures = texts.reduce((sum, text) => sum + runs.find(text).metrics.length, 0);
  return { ...best, density: (figures / characters) * 10_000 };
}

const line = (name, value, note = '') => console.log(`${name.padEnd(34)}${value.toFixed(2).padStart(10)}  ${note}`);
function report(where, set, { find, read, peer, density }) {
  console.log(`${where}, ${set} (${density.toFixed(0)} figures per 10,000 characters)`);
  line('  analyze', find);
  line('  readReport', read);
  line('  number recogniser', peer, `${(peer / find).toFixed(1)} × analyze`);
}

const passes = Number(process.argv[2] ?? 40);
const passesFor = (texts) => (texts.length > 20 ? passes : passes * 10);
const folder = mkdtempSync(join(tmpdir(), 'bench-analysis-'));
try {
  console.log('warm, ms per 10,000 characters');
  const script = await bundle(`${ENGINE}${PEER}`, { format: 'iife', globalName: 'runs' });
  const { chromium } = await import('playwright');
  const { ensureChromium } = await import('./lib/setup.mjs');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  for (const [set, texts] of Object.entries(sets)) {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(
      ([source, texts, passes]) =>
        new Function(`return (${source})(arguments[0])`)({ runs: globalThis.runs, texts, passes }),
      [race.toString(), texts, passesFor(texts)],
    );
    report(`Chromium ${browser.version()}`, set, found);
    await page.close();
  }
  await browser.close();

  const [engine, peer] = [join(folder, 'engine.mjs'), join(folder, 'peer.cjs')];
  await bundle(ENGINE, { format: 'esm', outfile: engine, write: true });
  await bundle(PEER, { format: 'cjs', outfile: peer, write: true });
  const { find, read } = await import(pathToFileURL(engine).href);
  const runs = { find, read, peer: createRequire(import.meta.url)(peer).peer };
  for (const [set, texts] of Object.entries(sets))
    report(`Node ${process.version}`, set, race({ runs, texts, passes: passesFor(texts) }));

  const cold = Array.from({ length: 7 }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--cold', pathToFileURL(engine).href], {
        encoding: 'utf8',
      }),
    ),
  );
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  console.log(`first call in a fresh Node process, ms, median of ${cold.length}`);
  line('  loading the engine', median(cold.map(([load]) => load)));
  line('  readReport on 10,000 characters', median(cold.map(([, first]) => first)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
