import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages, renderArticle } from '../../scripts/demo/portal.mjs';
import { builtExtension } from './extension';

const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mingjian-start-'));
const save = (name: string, html: string): string => {
  const file = join(folder, name);
  writeFileSync(file, html);
  return file;
};
const article = (name: string): string => renderArticle(demoPages.find((page) => page.name === name) ?? demoPages[0]);
const readJson = (name: string) => JSON.parse(readFileSync(join(folder, 'out', `${name}.report.json`), 'utf8'));

/** Runs `npm start --`, which builds the extension first: into a folder that no other file's browser runs from. */
const run = (args: string[]): Promise<{ code: number | null; output: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [start, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MINGJIAN_OUT: join(folder, 'built') },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => done({ code, output }));
  });

/** A port that nobody listens on. */
const closedPort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

describe('npm start on pages good and bad', () => {
  let server: Server;
  let result: { code: number | null; output: string };
  const lastWritten = (): number => statSync(join(builtExtension('chrome'), 'manifest.json')).mtimeMs;
  const before = lastWritten();

  beforeAll(async () => {
    // Accepts and never answers: a page that hangs.
    server = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((done) => server.on('listening', done));
    const { port } = server.address() as AddressInfo;
    const dead = await closedPort();
    const framed = save(
      'framed.html',
      '<!doctype html><title>年度报告</title><h1>临溪县2023年法治政府建设年度报告</h1><iframe src="/inner.html" width="900" height="2000"></iframe>',
    );
    result = await run([
      '--out',
      join(folder, 'out'),
      save('copy.html', article('2024-report')),
      `https://www.y.gov.cn/a/news.html=${save('news.html', article('news'))}`,
      `https://www.y.gov.cn/framed.html=${framed}`,
      `https://www.y.gov.cn/inner.html=${save('inner.html', article('2023-report'))}`,
      `https://www.y.gov.cn/gone.html=${join(folder, 'gone.html')}`,
      `http://127.0.0.1:${dead}/dead.html`,
      `http://127.0.0.1:${port}/hangs.html`,
    ]);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('what cannot be read is said in a line each, and the exit code tells', () => {
    expect(result.code).toBe(1);
    expect(result.output).toMatch(/✗ .*gone\.html: no such file/);
    expect(result.output).toMatch(/✗ .*dead.*: the address does not answer/);
    expect(result.output).toMatch(/✗ .*hangs.*: the page hangs/);
  });

  test('the extension it builds is its own: what other browsers run is not written under them', () => {
    expect(result.output).toContain(join('built', 'chrome-mv3'));
    expect(lastWritten()).toBe(before);
  });

  test('a bare file, whose host is no portal, is read as by the press of the button', () => {
    const file = readJson('copy');
    expect(file.detection.isReport).toBe(true);
    expect(file.report.year).toBe(2024);
    expect(file.metrics.length).toBeGreaterThan(40);
  });

  test('a page that is no report has a file that says so', () => {
    expect(readJson('news')).toMatchObject({ detection: { isReport: false }, metrics: [], article: { missing: null } });
  });

  test('a report in a frame is read from the page around it', () => {
    const file = readJson('framed');
    expect(file.detection.isReport).toBe(true);
    expect(file.article.text).toContain('（二）化解行政争议。');
    expect(file.page.url).toBe('https://www.y.gov.cn/framed.html');
  });
});
