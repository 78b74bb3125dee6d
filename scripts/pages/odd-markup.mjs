import { articleFoot, menus, talkativeFooter } from './clutter.mjs';
import { escapeHtml, metas, navigation, page, paragraphs, siteFooter, torn } from './markup.mjs';
import { annualReport } from './report.mjs';

/** Pages whose body is marked up as word processors, converters, editors and overlays leave it. */

/** Lines of a report, tables left out. */
const lines = (report) => report.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));

/** Word's own mark-up: namespaces, conditional comments, smart tags, bookmarks, digits in spans of their own. */
const fromWord = (text) =>
  torn(text)
    .replace(/(\d{4})年/g, '<st1:chsdate year="$1" isrocdate="False" islunardate="False" w:st="on">$1年</st1:chsdate>')
    .replace(/（([一二三四])）/, '<!--[if !supportLists]--><span style="mso-list:Ignore">（$1）</span><!--[endif]-->')
    .replace(/，/, '，<o:p></o:p><a name="_Toc$1"></a>');

/** Each sentence wrapped for being read aloud. */
const spoken = (text) =>
  escapeHtml(text).replace(
    /[^，。；：]+[，。；：]?/g,
    (part, at) => `<span class="tts" data-n="${at}" tabindex="0">${part}</span>`,
  );

/** Fonts in fonts, split anywhere; the words are whole only when read together. */
const soup = (text) =>
  [...text]
    .map((c, i) =>
      i % 7 === 3
        ? `<font face="仿宋_GB2312"><span style="font-size:16pt"><font color="#000">${escapeHtml(c)}</font></span></font>`
        : escapeHtml(c),
    )
    .join('');

export const oddMarkup = [
  function wordPaste(slug) {
    const report = annualReport(slug, '望溪县', 2022, { table: true });
    return {
      url: 'http://www.wangxi-test.gov.cn/zwgk/fzzf/202301/t20230116_90231.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="TRS_Editor"><style>.TRS_Editor P{margin-top:0}.TRS_Editor TD{border:1px solid}</style><div class="WordSection1" style="layout-grid:15.6pt"><?xml:namespace prefix = "o" ns = "urn:schemas-microsoft-com:office:office" />
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>@font-face{font-family:仿宋_GB2312} p.MsoNormal{mso-style-parent:""}</style>
${paragraphs((kind) => ` class="MsoNormal" align="${kind === 'title' ? 'center' : 'left'}" style="mso-char-indent-count:2.0;mso-pagination:none"`, fromWord)(report)}
<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><![if !supportEmptyParas]><![endif]></div></div>${siteFooter('9923000023')}`,
      }),
    };
  },
  function wpsSoup(slug) {
    const report = annualReport(slug, '岚田区', 2021);
    return {
      url: 'http://www.lantian-test.gov.cn/html/2022/0119/5521.html',
      report,
      signals: {},
      html: page({
        doctype: '',
        title: `${report.title}-岚田区人民政府`,
        body: `${navigation}<div class="w1200"><div class="con"><div class="article-con"><div>
${lines(report)
  .map(({ text }, i) =>
    [
      `<p><p style="text-indent:32pt"><span><p>${soup(text)}</p></span></br></p>`,
      `<span style="font-family:仿宋"><p>${soup(text)}<div></p></span></div>`,
      `<p><span><span>　　${soup(text)}</span></p></span><p></p>`,
    ].at(i % 3),
  )
  .join('\n')}
<div class="clear"><p>&nbsp;</p></div></div>${siteFooter('9924000024')}`,
      }),
    };
  },
  function oneCell(slug) {
    const report = annualReport(slug, '枣岭县', 2013);
    const body = lines(report)
      .map(({ kind, text }) =>
        kind === 'part'
          ? `<strong>　　${text}</strong>`
          : kind === 'title'
            ? `<center><b><font size=5>${text}</font></b></center>`
            : `&nbsp;&nbsp;&nbsp;&nbsp;${text}`,
      )
      .join('<br><br>\n');
    return {
      url: 'http://www.zaoling-test.gov.cn/Article_Show.asp?ArticleID=20811',
      report,
      signals: { breadcrumb: ['首页', '政务公开', '依法行政'] },
      html: page({
        doctype: '',
        title: `${report.title}-枣岭县政府网`,
        charset: 'gb2312',
        bodyAttributes: ' bgcolor=#ffffff topmargin=0',
        body: `<table width=980 align=center><tr><td>${navigation}</td></tr><tr><td class=location>您现在的位置：<a href=/>首页</a> > <a href=/z>政务公开</a> > <a href=/f>依法行政</a></td></tr>
<tr><td><table width="100%"><tr><td width=220 valign=top><table><tr><td>栏目导航</td></tr><tr><td><a href=/1>工作动态</a></td></tr><tr><td><a href=/2>法律法规</a></td></tr></table></td><td valign=top><table width="100%"><tr><td align=center>作者：法制办　来源：本站原创　点击数：<span id=hits>128</span>　更新时间：2014-2-11</td></tr>
<tr><td class=content style="font-size:14px;line-height:200%">${body}</td></tr><tr><td>文章录入：admin　　责任编辑：admin</td></tr><tr><td>上一篇文章：<a href=/p>枣岭县召开春季植树造林工作会议</a><br>下一篇文章：<a href=/q>关于开展安全生产检查的通知</a></td></tr><tr><td>【<a href="#">发表评论</a>】【<a href="#">加入收藏</a>】【<a href="#">告诉好友</a>】【<a href="#">打印此文</a>】【<a href="#">关闭窗口</a>】</td></tr></table></td></tr></table></td></tr></table>${siteFooter('9925000025')}`,
      }),
    };
  },
  function spokenSentences(slug) {
    const report = annualReport(slug, '鹤渚区', 2024, { title: false });
    return {
      url: 'https://www.hezhu-test.gov.cn/hzq/xxgk/zfgb/2025/1/content_6618.html',
      report,
      signals: { headings: [report.title], fields: { 发文字号: '鹤政〔2025〕6号' } },
      html: page({
        title: '鹤渚区人民政府',
        head: metas({ ArticleTitle: report.title, PubDate: '2025-01-23' }),
        body: `${navigation}<h1 class="logo">鹤渚区人民政府</h1><div class="wza-toolbar"><span>大字幕</span><span>指读</span><span>连读</span><span>语速</span></div>
<h1>${report.title}</h1><h2 class="fbt">——全面推进依法行政</h2><ul class="gk"><li>发文字号：鹤政〔2025〕6号</li><li>发布日期：2025-01-23</li></ul>
<div class="pages_content" id="barrierfree_container">${paragraphs(() => '', spoken)(report)}</div><div id="wza-caption" style="display:none">${escapeHtml(report.blocks[2].text)}</div>${siteFooter('9926000026')}`,
      }),
    };
  },
  function listParagraphs(slug) {
    const report = annualReport(slug, '棠溪区', 2023, { table: true });
    const item = (block) =>
      block.kind === 'table'
        ? `<li style="list-style:none"><table>${block.rows.map((row) => `<tr>${row.map((value) => `<td><p><span>${value}</span></p></td>`).join('')}</tr>`).join('')}</table></li>`
        : block.kind === 'part'
          ? `</ul><dl><dt><strong>${block.text}</strong></dt></dl><ul>`
          : `<li><div>${escapeHtml(block.text)}</div></li>`;
    return {
      url: 'https://www.tangxi-test.gov.cn/show-42-8812-1.html',
      report,
      signals: {},
      html: page({
        title: report.title,
        body: `${menus}<div class="nr"><ul>${report.blocks.map(item).join('\n')}</ul></div>${articleFoot('棠溪区')}${siteFooter('9927000027')}`,
      }),
    };
  },
  function preformatted(slug) {
    const report = annualReport(slug, '澄湾市', 2016, { title: false });
    return {
      url: 'http://www.chengwan-test.gov.cn/gk/view.jsp?id=3017',
      report,
      signals: { headings: [report.title], fields: { 信息名称: report.title, 生成日期: '2017-01-25' } },
      html: page({
        title: '信息公开',
        body: `<table class="tb"><tr><td>信息名称：</td><td colspan="3">${report.title}</td></tr><tr><td>生成日期：</td><td>2017-01-25</td><td>文 号：</td><td></td></tr></table>
<h3>${report.title}</h3><div class="view"><pre style="white-space:pre-wrap;word-wrap:break-word">${lines(report)
          .map(({ text }) => `    ${escapeHtml(text)}`)
          .join('\r\n\r\n')}
</pre></div><div><input type="button" value="打印"> <input type="button" value="关闭"></div>${siteFooter('9928000028')}`,
      }),
    };
  },
  function tablesAndFigures(slug) {
    const base = annualReport(slug, '砚池县', 2023);
    const before = base.blocks.findIndex(({ text }) => text?.startsWith('二、'));
    const tableRows = [
      ['类别', '本年', '', '上年'],
      ['', '收到', '办结', '办结'],
      ['行政复议', '214', '201', '188'],
      ['行政应诉', '96', '90', '77'],
    ];
    const figure = { kind: 'text', text: '图1　砚池县近三年行政复议案件办结情况' };
    const caption = { kind: 'text', text: '表1　行政复议和行政应诉案件办理情况（单位：件）' };
    const footnotes = [
      { kind: 'text', text: '注：[1]本报告数据统计期为2023年1月1日至12月31日。' },
      { kind: 'text', text: '[2]办结数包括上年结转案件。' },
    ];
    const report = {
      ...base,
      blocks: [
        ...base.blocks.slice(0, before),
        caption,
        { kind: 'table', rows: tableRows },
        figure,
        ...base.blocks.slice(before, -2),
        ...footnotes,
        ...base.blocks.slice(-2),
      ],
    };
    const html = paragraphs()({
      ...report,
      blocks: report.blocks.filter((block) => block.kind !== 'table' && block !== figure && block !== caption),
    });
    const table = `<table border="1"><caption>${caption.text}</caption><thead><tr><th rowspan="2">类别</th><th colspan="2">本年</th><th>上年</th></tr><tr><th>收到</th><th>办结</th><th>办结</th></tr></thead><tbody><tr><td>行政复议</td><td><p><span>2</span><span>14</span></p></td><td>201</td><td>188</td></tr><tr><td>行政应诉</td><td>96</td><td>90</td><td>77</td></tr></tbody></table>
<figure><img src="chart1.png" alt="柱状图"><figcaption>${figure.text}</figcaption></figure>`;
    return {
      url: 'https://www.yanchi-test.gov.cn/fzzf/ndbg/2024-01-30/4417.html',
      report,
      signals: {},
      html: page({
        title: report.title,
        body: `${navigation}<div class="article-content">${html
          .replace('<p>二、', `${table}<p>二、`)
          .replace('[1]', '<sup>[1]</sup>')
          .replace('[2]', '<sup><a href="#r2">[2]</a></sup>')
          .replace(
            '</p>',
            '</p><p style="text-align:center"><img src="W020240130.jpg" oldsrc="W020240130.jpg" title="会议现场"></p>',
          )}</div>${siteFooter('9929000029')}`,
      }),
    };
  },
  function titleInParts(slug) {
    const base = annualReport(slug, '霜桥县', 2020);
    const number = { kind: 'text', text: '霜政报〔2021〕3号' };
    const [area, rest] = [base.title.slice(0, 8), base.title.slice(8)];
    const titles = [area, rest].map((text) => ({ kind: 'title', text }));
    const report = { ...base, blocks: [...titles, number, ...base.blocks.slice(1)] };
    return {
      url: 'http://www.shuangqiao-test.gov.cn/info/egovinfo/1001/content/a-04_A/2021-0128001.htm',
      report,
      signals: { headings: [base.title] },
      html: page({
        title: `${base.title}-霜桥县人民政府`,
        body: `${navigation}<h1>${area}<br>${rest}</h1><p class="info">霜桥县人民政府门户网站　　www.shuangqiao-test.gov.cn　　2021-01-28 17:02　　来源：县司法局　　访问量：<span>512</span></p>
<div class="xxgk_content"><div class="TRS_PreAppend" style="overflow-x:hidden"><p align="center"><font size="6">${area}<br>${rest}</font></p><p align="center">${number.text}</p>${paragraphs(() => '', torn)({ ...report, blocks: report.blocks.slice(3) })}</div></div>
${articleFoot('霜桥县')}${talkativeFooter('霜桥县人民政府', '9930000030')}`,
      }),
    };
  },
  function looseInBody(slug) {
    const report = annualReport(slug, '黛山县', 2011);
    return {
      url: 'http://www.daishan-test.gov.cn/news/view.php?fid-12-id-3302-page-1.htm',
      report,
      signals: {},
      html: page({
        doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
        title: report.title,
        body: `${navigation}<script src="/js/none.js"></script>
${lines(report)
  .map(({ kind, text }) => (kind === 'part' ? `<b>${text}</b>` : `　　${text}`))
  .join('<br>\n<br>\n')}
<hr><a href="/">返回首页</a> <a href="#">返回顶部</a>${siteFooter('9946000046')}`,
      }),
    };
  },
  function shadowArticle(slug) {
    const report = annualReport(slug, '璧泉区', 2024);
    return {
      url: 'https://www.biquan-test.gov.cn/portal/article/88120',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `<gov-header>${navigation}</gov-header><h1>${report.title}</h1><gov-article><template shadowrootmode="open"><style>:host{display:block}p{line-height:2}</style><div class="inner"><slot name="lead"></slot>${paragraphs(() => '', torn)({ ...report, blocks: report.blocks.slice(2) })}</div></template>
<div slot="lead">${paragraphs()({ ...report, blocks: report.blocks.slice(0, 2) })}</div></gov-article>${siteFooter('9947000047')}`,
      }),
    };
  },
  function hardWrapped(slug) {
    const report = annualReport(slug, '墨川县', 2010);
    const WIDTH = 38;
    const wrapped = (text) => {
      const rows = [];
      for (let rest = `　　${text}`; rest !== ''; rest = rest.slice(WIDTH)) rows.push(rest.slice(0, WIDTH));
      return rows.join('<br>\n');
    };
    return {
      url: 'http://www.mochuan-test.gov.cn/gov/bencandy.php?fid=44&id=2011',
      report,
      signals: {},
      html: page({
        charset: 'gbk',
        title: report.title,
        body: `${navigation}<div id="Zoom">${lines(report)
          .map(({ text }) => wrapped(text))
          .join('<br>\n')}</div>${siteFooter('9948000048')}`,
      }),
    };
  },
  function jammedText(slug) {
    const report = annualReport(slug, '琴溪区', 2019, { title: false });
    const jam = [
      '<span style="display:none">qinxi-test.gov.cn</span>',
      '<font style="font-size:0">本文来自琴溪区</font>',
      '<font style="font-size:1px;color:#fff">琴溪区人民政府网站转载请注明</font>',
      '<bdo dir="ltr"></bdo>',
      '&#8203;',
      '&shy;',
      '<wbr>',
    ];
    const jammed = (text) =>
      [...text].map((c, i) => `${escapeHtml(c)}${i % 11 === 5 ? jam[(i + text.length) % jam.length] : ''}`).join('');
    return {
      url: 'http://www.qinxi-test.gov.cn/plus/view.php?aid=5177',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="content" oncopy="return false" style="-webkit-user-select:none;user-select:none">${paragraphs(() => '', jammed)(report)}</div>${siteFooter('9949000049')}`,
      }),
    };
  },
  function paragraphTables(slug) {
    const report = annualReport(slug, '荔枝湾区', 2017);
    return {
      url: 'http://www.lizhiwan-test.gov.cn/lzw/c1002/pic/2018-01/19/content_5531.html',
      report,
      signals: {},
      html: page({
        title: report.title,
        body: `${navigation}<table class="main"><tr><td><div class="fck">${lines(report)
          .map(
            ({ text }) =>
              `<table width="100%" cellpadding="0"><tbody><tr><td><p>&nbsp;</p></td></tr><tr><td>&emsp;&emsp;${torn(text)}</td></tr></tbody></table>`,
          )
          .join('')}</div></td></tr></table>${siteFooter('9950000050')}`,
      }),
    };
  },
  function oneParagraph(slug) {
    const report = annualReport(slug, '锦溪区', 2015);
    const [title, ...rest] = lines(report);
    return {
      url: 'http://www.jinxi-test.gov.cn/zwgk/show-18-2201.html',
      report,
      signals: {},
      html: page({
        title: `${report.title}-锦溪区政府网`,
        body: `${menus}<div class="a"><div class="b"><p align="center"><strong>${title.text}</strong></p><p>${rest.map(({ text }) => `　　${escapeHtml(text)}`).join('<br>')}</p></div></div>${talkativeFooter('锦溪区人民政府', '9953000053')}`,
      }),
    };
  },
];
