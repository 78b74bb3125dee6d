/** Ways in which editors of content systems mark up one and the same text. */

export const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const table = (rows, cell) =>
  `<table border="1" cellspacing="0"><tbody>${rows
    .map((row) => `<tr>${row.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** Every block a paragraph; `style` may set attributes by kind. */
export const paragraphs =
  (attributes = () => '', inner = escapeHtml) =>
  (report) =>
    report.blocks
      .map((block) =>
        block.kind === 'table' ? table(block.rows, inner) : `<p${attributes(block.kind)}>${inner(block.text)}</p>`,
      )
      .join('\n');

/** Word pasted into an editor: fonts, and numbers torn apart by spans. */
export const torn = (text) =>
  escapeHtml(text).replace(
    /(?<![#\d])(\d)(\d+)(?![\d;])/g,
    '<span lang="EN-US" style="font-family:Times New Roman">$1</span><span><font face="仿宋_GB2312">$2</font></span>',
  );

/** Indents made of characters. */
export const indented = (indent) => (report) =>
  report.blocks
    .map((block) =>
      block.kind === 'table' ? table(block.rows, escapeHtml) : `<p>${indent}${escapeHtml(block.text)}</p>`,
    )
    .join('\n');

/** No paragraphs at all: lines parted by `<br>`. */
export const broken = (report) =>
  report.blocks
    .map((block) =>
      block.kind === 'table' ? table(block.rows, escapeHtml) : `&nbsp;&nbsp;&nbsp;&nbsp;${escapeHtml(block.text)}`,
    )
    .join('<br>\r\n<br>\r\n');

/** Headings as headings, the rest in divs. */
export const divided = (report) =>
  report.blocks
    .map((block) => {
      if (block.kind === 'table') return table(block.rows, (value) => `<p>${escapeHtml(value)}</p>`);
      const name = { title: 'h2', part: 'h3', point: 'strong' }[block.kind];
      return name ? `<div><${name}>${escapeHtml(block.text)}</${name}></div>` : `<div>${escapeHtml(block.text)}</div>`;
    })
    .join('\n');

/** `<meta>` lines from pairs; the case of names is the vendor's. */
export const metas = (pairs) =>
  Object.entries(pairs)
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
    .join('\n');

/** A whole page. */
export const page = ({ title, head = '', body, bodyAttributes = '', doctype = '<!DOCTYPE html>', charset = 'utf-8' }) =>
  `${doctype}
<html lang="zh-CN"><head><meta charset="${charset}">
<title>${escapeHtml(title)}</title>
${head}
</head><body${bodyAttributes}>
${body}
</body></html>
`;

export const NAV = ['首页', '走进青禾', '政务公开', '政务服务', '互动交流', '数据开放'];
export const navigation = `<div class="nav"><ul>${NAV.map((name, i) => `<li><a href="/${i}/">${name}</a></li>`).join('')}</ul></div>`;
export const siteFooter = (code) =>
  `<div class="footer"><p>主办单位：某县人民政府办公室　承办单位：某县政务服务中心</p><p>网站标识码：${code}　某ICP备00000000号　某公网安备 00000000000000号</p><p><a href="/map">网站地图</a> | <a href="/about">联系我们</a></p></div>`;
