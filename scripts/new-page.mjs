#!/usr/bin/env node
/**
 * Writes fixture pages: tests/pages/<slug>/{page.html, expected.txt, expected.json}, the frames and further pages they need, and
 * expected-together.txt for a report split over pages.
 *
 *   node scripts/new-page.mjs            writes every page of scripts/pages/, made up anew from its template and its own text
 *   node scripts/new-page.mjs --check    writes nothing; fails where a file differs from what its template gives
 *
 * What a page must yield comes from the text the page was made of, not from the code under test. A new portal is one function
 * in scripts/pages/vendors-*.mjs, an oddity one in odd-*.mjs: the page's HTML, its report, what its own words state (`signals`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oddAround } from './pages/odd-around.mjs';
import { oddLoading } from './pages/odd-loading.mjs';
import { oddMarkup } from './pages/odd-markup.mjs';
import { oddSilent } from './pages/odd-silent.mjs';
import { plainText } from './pages/report.mjs';
import { vendorsA } from './pages/vendors-a.mjs';
import { vendorsB } from './pages/vendors-b.mjs';

const target = fileURLToPath(new URL('../tests/pages/', import.meta.url));

/** `trsEmptyZoom` → `trs-empty-zoom` */
const slugOf = (name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** Every file of every page, by path below tests/pages/. */
function* files() {
  for (const vendor of [...vendorsA, ...vendorsB, ...oddMarkup, ...oddAround, ...oddLoading, ...oddSilent]) {
    const slug = slugOf(vendor.name);
    const { url, report, html, signals, missing = null, frames = {}, together, title } = vendor(slug);
    yield [`${slug}/page.html`, html];
    for (const [name, frame] of Object.entries(frames)) yield [`${slug}/${name}`, frame];
    yield [`${slug}/expected.txt`, plainText(report)];
    if (together) yield [`${slug}/expected-together.txt`, plainText(together)];
    yield [`${slug}/expected.json`, `${JSON.stringify({ url, missing, title, signals }, null, 2)}\n`];
  }
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const check = process.argv.includes('--check');
const stale = [];
for (const [name, content] of files()) {
  const path = join(target, name);
  if (read(path) === content) continue;
  stale.push(name);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
for (const name of stale) console.log(`${check ? 'differs' : 'wrote'} ${name}`);
if (check && stale.length > 0) process.exitCode = 1;
