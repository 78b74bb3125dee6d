#!/usr/bin/env node
// `npm test`: everything that must hold, in one run; the last line counts. Installs what is missing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, buildExtension, ensureChromium, ensurePackages, root } from './lib/setup.mjs';

const reports = join(root, 'out', 'test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const say = (text) => process.stdout.write(`${text}\n`);

/** One check by a tool: it passes or it does not. */
function check(name, path, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(path), ...args], { cwd: root, encoding: 'utf8' });
  total[status === 0 ? 'passed' : 'failed'] += 1;
  say(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status !== 0) say(`${stdout}${stderr}`);
}

/** One vitest run; its tests are counted from its JSON report, and a run that reports nothing counts as failed. */
function suite(name, config) {
  say(`\n— ${name}`);
  const outputFile = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  const { status } = spawnSync(process.execPath, [bin('vitest/vitest.mjs'), ...args], { cwd: root, stdio: 'inherit' });
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests;
    total.skipped += result.numPendingTests + result.numTodoTests;
    if (status !== 0 && result.numFailedTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

try {
  ensurePackages();
  process.env.MINGJIAN_CHROMIUM = await ensureChromium();
  check('wxt prepare', 'wxt/bin/wxt.mjs', ['prepare']);
  check('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']);
  check('types of the pure folders, without the DOM', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']);
  check('lint and format', '@biomejs/biome/bin/biome', ['check', '.']);
  suite('unit', 'vitest.config.ts');
  process.env.MINGJIAN_EXTENSION = buildExtension('chrome');
  process.env.MINGJIAN_EXTENSION_FIREFOX = buildExtension('firefox');
  suite('browser', 'vitest.browser.config.ts');
  suite('end to end', 'vitest.e2e.config.ts');
} catch (error) {
  total.failed += 1;
  say(String(error?.stack ?? error));
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
