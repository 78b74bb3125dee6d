// Makes a fresh machine ready: packages from the lock file, a Chromium to run. Uses nothing but Node, says what it does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a command in the project's root, its output shown. @throws where it does not end with 0. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Path of a tool of node_modules, to be run by this very Node. */
export const bin = (path) => join(root, 'node_modules', path);

/** Installs the packages of the lock file where they are missing or another lock file's. */
export function ensurePackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.mingjian-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing the packages of package-lock.json (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
}

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Branded Chrome no longer loads unpacked extensions from the command line, so only Chromium builds count. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];

const systemChromium = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .concat('/Applications/Chromium.app/Contents/MacOS/Chromium')
    .find(runnable);

/**
 * @returns the path of a Chromium: MINGJIAN_CHROMIUM, else a system one, else Playwright's, which is installed where missing.
 * @throws where none can be had, saying what to do.
 */
export async function ensureChromium() {
  const named = process.env.MINGJIAN_CHROMIUM;
  if (named) {
    if (!runnable(named)) throw new Error(`MINGJIAN_CHROMIUM names ${named}, which cannot be run`);
    return named;
  }
  const system = systemChromium();
  if (system) return system;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  say('No Chromium found: installing the one of Playwright (about 180 MB, once) …');
  const isRoot = process.getuid?.() === 0;
  const tool = bin('playwright/cli.js');
  try {
    run(process.execPath, [tool, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  } catch (error) {
    throw new Error(
      `No Chromium could be installed (${error.message}). Install one yourself and name it in MINGJIAN_CHROMIUM.`,
    );
  }
  return chromium.executablePath();
}

/** @returns the path of a Firefox for tests: MINGJIAN_FIREFOX, else a system one, else undefined (those tests say they are skipped). */
export function findFirefox() {
  const named = process.env.MINGJIAN_FIREFOX;
  if (named) return named;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
    .find(runnable);
}

/** Builds the extension. @returns its folder. */
export function buildExtension(browser = 'chrome') {
  const args = [bin('wxt/bin/wxt.mjs'), 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension does not build:\n${stdout}${stderr}`);
  return resolve(root, process.env.MINGJIAN_OUT ?? '.output', `${browser}-mv3`);
}
