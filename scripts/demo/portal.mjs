// The demo portal: a small county's web site of our own making, served on loopback under names that only our browser resolves.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const here = new URL('./pages/', import.meta.url);
export const DEMO_HOST = 'www.linxi-demo.gov.cn';

const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Front matter of a page: `<!-- key: value | key: value -->` on the first line. */
function readPage(file) {
  const source = readFileSync(new URL(file, here), 'utf8');
  const [, head = '', body = ''] = /^<!-- (.*?) -->\n([\s\S]*)$/.exec(source) ?? [];
  const facts = Object.fromEntries(
    head.split(' | ').map((part) => {
      const [key = '', ...rest] = part.split(': ');
      return [key, rest.join(': ')];
    }),
  );
  const name = file.replace('.html', '');
  return { name, path: `/zwgk/fdzdgknr/${name}.html`, body, ...facts };
}

/** The demo's article pages, in the order a visitor reads them. */
export const demoPages = ['2024-report', '2023-report', 'plan', 'department', 'news']
  .filter((name) => readdirSync(here).includes(`${name}.html`))
  .map((name) => readPage(`${name}.html`));

const STYLE = `body{margin:0;font:16px/1.9 "Noto Serif CJK SC",SimSun,serif;color:#333;background:#fff}
.top{background:#8a2d2a;color:#fff;padding:14px 110px;font:600 24px/1.4 sans-serif}.crumb{background:#f6f6f6;border-bottom:1px solid #e3e3e3;padding:8px 110px;font-size:14px}
.crumb a,.list a{color:#333}.main{width:770px;margin:18px 0 80px 110px}.meta{width:100%;border-collapse:collapse;font-size:13px}.meta td{border:1px solid #e0e0e0;padding:4px 12px}.meta td:nth-child(odd){background:#f5f5f5;width:70px}
h1{font:600 25px/1.5 sans-serif;text-align:center;margin:18px 0 6px}.info{text-align:center;color:#888;font-size:14px}.content p{text-indent:2em;margin:.5em 0}.content p[style]{text-indent:0}.content table{border-collapse:collapse;margin:8px auto}.content td,.content th{padding:2px 14px}
.foot{background:#f3f3f3;color:#666;font-size:13px;text-align:center;padding:24px}.list li{display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px dashed #ddd}
@media(max-width:800px){.top,.crumb{padding-inline:16px}.main{width:auto;margin:16px}}`;

const shell = (title, meta, crumbs, inner) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>
<meta name="SiteName" content="临溪县人民政府"><meta name="SiteDomain" content="${DEMO_HOST}"><meta name="SiteIDCode" content="0000000000">
${meta.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`).join('\n')}
<style>${STYLE}</style></head><body>
<div class="top">临溪县人民政府</div><div class="crumb">当前位置：${crumbs.map((crumb) => `<a href="/">${crumb}</a>`).join(' &gt; ')}</div>
<div class="main">${inner}</div>
<div class="foot">主办单位：临溪县人民政府办公室　网站标识码：0000000000<br>演示站点，地名与数字均为虚构</div></body></html>`;

/** @returns the HTML of one article page. */
export function renderArticle(page) {
  const rows = [
    ['索引号', page.index, '发布机构', page.source],
    ['成文日期', page.written, '发布日期', page.date.slice(0, 10)],
    ...(page.docno ? [['发文字号', page.docno, '有效性', '有效']] : []),
  ];
  const table = page.index
    ? `<table class="meta">${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell ?? '')}</td>`).join('')}</tr>`).join('')}</table>`
    : '';
  const meta = [
    ['ColumnName', page.column],
    ['ArticleTitle', page.title],
    ['PubDate', page.date],
    ['ContentSource', page.source],
  ];
  return shell(
    `${page.title}_临溪县人民政府`,
    meta,
    ['首页', '政府信息公开', '法定主动公开内容', page.column],
    `${table}<h1>${escapeHtml(page.title)}</h1><div class="info">发布时间：${page.date}　来源：${page.source}　字号：【大】【中】【小】　【打印本页】</div>
<div class="content" id="zoom">${page.body}</div>`,
  );
}

/** @returns the HTML of the column's list page. */
export const renderList = () =>
  shell(
    '法治政府建设年度报告_临溪县人民政府',
    [['ColumnName', '法治政府建设年度报告']],
    ['首页', '政府信息公开', '法治政府建设年度报告'],
    `<ul class="list">${demoPages.map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a><span>${page.date.slice(0, 10)}</span></li>`).join('')}</ul>`,
  );

/** Starts the portal on a free loopback port. @returns its port and a function that ends it. */
export async function servePortal() {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', `http://${DEMO_HOST}`).pathname;
    const page = demoPages.find((entry) => entry.path === path);
    const html = page ? renderArticle(page) : path === '/' ? renderList() : null;
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}
