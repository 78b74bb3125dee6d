#!/usr/bin/env node
// Scores the engine against the gold labels of tests/corpus (and ../shared/gold where it exists) and prints the table and the worst sentences.
//   npm run evaluate -- [--all] [--only NAME] [--corpus DIR] [--write-floors]
// --write-floors sets tests/corpus/floors.json to what is reached now: on purpose only, after the corpus has changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const value = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const floorsFile = join(root, 'tests/corpus/floors.json');

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { corpora, readCorpus } = await vite.ssrLoadModule('/tests/quality/gold.ts');
  const { belowFloors, evaluate, fingerprint, floorsOf, table } =
    await vite.ssrLoadModule('/tests/quality/evaluate.ts');
  const folder = value('--corpus');
  const only = value('--only') ?? '';
  const entries = (folder ? readCorpus('own', folder) : corpora(root)).filter(({ name }) => name.includes(only));
  if (entries.length === 0) throw new Error('no corpus found');
  for (const corpus of new Set(entries.map((entry) => entry.corpus))) {
    const own = entries.filter((entry) => entry.corpus === corpus);
    const evaluation = evaluate(own);
    console.log(`\n${corpus}: ${own.length} texts, fingerprint ${fingerprint(own)}\n${table(evaluation)}`);
    const shown = args.includes('--all') ? evaluation.misses : evaluation.misses.slice(0, 40);
    for (const { report, what, detail, sentence } of shown)
      console.log(`  ${report} | ${what} | ${detail} | ${sentence}`);
    if (shown.length < evaluation.misses.length)
      console.log(`  … ${evaluation.misses.length - shown.length} more: --all`);
    if (corpus !== 'own' || folder || only) continue;
    if (args.includes('--write-floors'))
      writeFileSync(floorsFile, `${JSON.stringify(floorsOf(evaluation, fingerprint(own)), null, 2)}\n`);
    else if (existsSync(floorsFile)) {
      const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
      const failed = belowFloors(evaluation, floors);
      if (floors.fingerprint !== fingerprint(own)) console.log('the corpus has changed since the floors were set');
      for (const line of failed) console.log(`below the floor: ${line}`);
      if (failed.length > 0) process.exitCode = 1;
    }
  }
} finally {
  await vite.close();
}
