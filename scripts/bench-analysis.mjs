#!/usr/bin/env node
// What the rule engine costs, in one run: every warm figure is the best of many passes over tests/corpus, in milliseconds per 10,000 characters;
// the first call is measured in fresh processes. The yardstick is a public recogniser of Chinese numbers on the same texts: it finds numbers only.
//   npm run bench:analysis -- [passes]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, 'tests/corpus');
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(corpus, name), 'utf8'));
/** As much as a long report holds. */
const tenThousand = texts.join('\n').slice(0, 10_000);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const signals = {
  url: 'https://www.example.gov.cn/2024/art_1.html',
  title: '某县2023年法治政府建设情况报告',
  headings: [],
  meta: {},
  fields: [],
  infoLines: [],
  breadcrumb: [],
  attachments: [],
  language: null,
};
const article = (text) => ({ text, title: '', root: null });

if (process.argv[2] === '--cold') {
  const from = performance.now();
  const { readReport } = await import(process.argv[3]);
  const loaded = performance.now();
  readReport(signals, article(tenThousand));
  console.log(JSON.stringify([loaded - from, performance.now() - loaded]));
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'bench-analysis-'));
try {
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: {
      contents:
        "export { readReport } from '@/lib/reports/read'; export { analyze } from '@/lib/analysis'; export { annualReport } from '@/lib/reports/families/annual-report';",
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root.replace(/\/$/, '') },
    bundle: true,
    format: 'esm',
    outfile,
  });
  const engine = pathToFileURL(outfile).href;
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const cold = Array.from({ length: 7 }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--cold', engine], { encoding: 'utf8' }),
    ),
  );
  const { readReport, analyze, annualReport } = await import(engine);
  const { recognizeNumber } = createRequire(import.meta.url)('@microsoft/recognizers-text-number');

  const passes = Number(process.argv[2] ?? 25);
  const runs = {
    analyze: (text) => analyze(text, { family: annualReport, year: 2023 }),
    read: (text) => readReport(signals, article(text)),
    peer: (text) => recognizeNumber(text, 'zh-cn'),
  };
  /** The best pass of each, taken in turn: what the code costs, not what else the machine was doing meanwhile. */
  const best = { analyze: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY, peer: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass <= passes; pass++)
    for (const [name, run] of Object.entries(runs)) {
      const from = performance.now();
      for (const text of texts) run(text);
      // The first pass warms up.
      if (pass > 0) best[name] = Math.min(best[name], ((performance.now() - from) / characters) * 10_000);
    }
  const line = (name, value, note = '') => console.log(`${name.padEnd(46)}${value.toFixed(2).padStart(10)}  ${note}`);
  console.log(`${texts.length} texts, ${characters} characters, Node ${process.version}; ms per 10,000 characters`);
  line('analyze, warm', best.analyze);
  line('readReport, warm', best.read);
  line('number recogniser (finds numbers only), warm', best.peer, `${(best.peer / best.analyze).toFixed(1)} × analyze`);
  console.log(`first call in a fresh process, ms, median of ${cold.length}`);
  line('loading the engine', median(cold.map(([load]) => load)));
  line(`readReport on ${tenThousand.length} characters`, median(cold.map(([, first]) => first)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
