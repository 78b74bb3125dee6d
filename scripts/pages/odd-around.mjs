import { articleFoot, dialogs, menus, sidebar, talkativeFooter } from './clutter.mjs';
import { escapeHtml, metas, navigation, page, paragraphs, siteFooter, torn } from './markup.mjs';
import { annualReport } from './report.mjs';

/** Pages where much stands beside, before, behind and under the article: twins, tools, talk, misleading names. */

/** The opening, one point, the shortcomings and the signature: as short as townships write. */
const shortened = (report) => {
  const { blocks } = report;
  const keep = new Set([0, 1, 2, 4, 11, 12]);
  return { ...report, blocks: blocks.filter((_, i) => keep.has(i) || i >= blocks.length - 2) };
};

export const oddAround = [
  function toolsInside(slug) {
    const report = annualReport(slug, '芦汀市', 2024);
    return {
      url: 'http://www.luting-test.gov.cn/zwgk/ztzl/fzzf/content_20250121.html',
      report,
      signals: {
        headings: [report.title],
        fields: { 索引号: 'lt-0012/2025-00033', 发布机构: '芦汀市司法局', 发文日期: '2025-01-20' },
        attachments: [
          ['芦汀市2024年法治政府建设情况报告.docx', '/files/P020250121.docx'],
          ['附件2：指标完成情况.xlsx', '/files/P020250122.xlsx'],
          ['%B8%BD%BC%FE3.doc', '/files/%B8%BD%BC%FE3.doc'],
        ],
      },
      html: page({
        title: report.title,
        head: '<base href="http://www.luting-test.gov.cn/zwgk/">',
        body: `${menus}<div class="content"><table class="xxgk-top"><tr><td>索引号</td><td>lt-0012/2025-00033</td><td>发布机构</td><td>芦汀市司法局</td></tr><tr><td>名称</td><td colspan="3">${report.title}</td></tr><tr><td>发文日期</td><td>2025-01-20</td><td>有效性</td><td>有效</td></tr></table>
<h1>${report.title}</h1><div class="sm">发布时间：2025-01-21 09:00 信息来源：市司法局 浏览量：<span>33</span> 字号：<a>大</a><a>中</a><a>小</a> <a>打印</a> <a>收藏</a> <span>语音播报</span></div>
${paragraphs((kind) => ` style="text-align:${kind === 'title' ? 'center' : 'justify'}"`, torn)(report)}
<p><strong>附件：</strong></p><p><img src="/icons/16/icon_doc.gif"><a href="../files/P020250121.docx">芦汀市2024年法治政府建设情况报告.docx</a></p><p><img src="/icons/16/icon_xls.gif"><a href="/files/P020250122.xlsx">附件2：指标完成情况.xlsx</a></p><p><a href="/files/%B8%BD%BC%FE3.doc"><img src="/icons/16/icon_doc.gif"></a></p>
${articleFoot('芦汀市')}</div>${talkativeFooter('芦汀市人民政府', '9931000031')}`,
      }),
    };
  },
  function unstyled(slug) {
    const report = annualReport(slug, '麦垄县', 2023, { title: false });
    const body = paragraphs(() => ' style="text-indent:2em"')(report);
    return {
      url: 'https://www.mailong-test.gov.cn/zwgk/content/post_77120.html',
      report,
      signals: { headings: [report.title], meta: { articletitle: report.title } },
      html: page({
        title: `${report.title} - 麦垄县人民政府门户网站`,
        head: `${metas({ ArticleTitle: report.title, SiteName: '麦垄县人民政府', description: '麦垄县人民政府门户网站是县人民政府在互联网上发布政务信息、提供在线服务、与公众互动交流的平台。' })}<link rel="stylesheet" href="/missing.css"><script src="/missing.js"></script>`,
        body: `${dialogs('麦垄县人民政府')}${menus}<div class="pc"><div class="mnwz">当前位置：<a>首页</a> &gt; <a>政务公开</a></div><h1>${report.title}</h1><div class="info"><span>2024-01-18</span><span>来源：麦垄县司法局</span><span>分享到</span></div><div class="nr-con">${body}</div></div>
<div class="mobile"><h2>${report.title}</h2><p>2024-01-18　来源：麦垄县司法局</p><div class="nr-con">${body}</div></div>${talkativeFooter('麦垄县人民政府', '9932000032')}`,
      }),
    };
  },
  function shortBesideLong(slug) {
    const report = shortened(annualReport(slug, '杏坞镇', 2022));
    return {
      url: 'http://www.xingwu-test.gov.cn/xwz/2023/0110/3382.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${menus}<div class="wrap"><div class="left"><h2>${report.title}</h2><div class="time">2023-01-10</div><div class="text">${paragraphs()(report)}</div></div>${sidebar('杏坞镇', 14)}</div>${talkativeFooter('杏坞镇人民政府', '9933000033')}`,
      }),
    };
  },
  function listAndFull(slug) {
    const report = annualReport(slug, '苇塘县', 2024);
    const digest = (year) =>
      `<li><h4><a href="/b/${year}.html">苇塘县${year}年法治政府建设情况报告</a></h4><p>${year}年，苇塘县坚持依法行政，全年审查政府文件${year - 1900}件，办理行政复议案件${year - 1800}件，行政机关负责人出庭应诉率达到98.${year % 10}%……<a href="/b/${year}.html">[详细]</a></p></li>`;
    return {
      url: 'https://www.weitang-test.gov.cn/fzzf/ndbg/index.html?id=2024',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: `${report.title}_年度报告`,
        body: `${navigation}<div class="list"><ul>${[2023, 2022, 2021, 2020, 2019].map(digest).join('')}</ul></div><div class="full"><h1>${report.title}</h1>${paragraphs()(report)}</div>${siteFooter('9934000034')}`,
      }),
    };
  },
  function hiddenTwins(slug) {
    const report = annualReport(slug, '桐坞县', 2021);
    const body = paragraphs()(report);
    return {
      url: 'https://www.tongwu-test.gov.cn/zwgk/202201/0c11.shtml',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${navigation}<div class="elder" style="visibility:hidden;height:0"><div class="con">${body}</div></div><div class="print-dialog" style="position:fixed;left:-9999px;top:0;width:800px"><div class="con">${body}</div></div>
<div style="opacity:0;position:absolute;top:0;z-index:-1"><div class="con">${body}</div></div><div style="height:0;overflow:hidden"><div class="con">${body}</div></div>
<textarea id="copy" style="width:1px;height:1px">${escapeHtml(body)}</textarea><template>${body}</template><noscript>${body}</noscript><script type="text/plain">${body}</script>
<h1>${report.title}</h1><div class="main"><div class="con">${body}</div></div><details><summary>打印预览</summary>${body}</details><dialog>${body}</dialog><div hidden="until-found">${body}</div>${siteFooter('9935000035')}`,
      }),
    };
  },
  function misleadingNames(slug) {
    const report = annualReport(slug, '梅岑区', 2020, { title: false });
    const { blocks } = report;
    return {
      url: 'https://www.meicen-test.gov.cn/m/detail?id=8871',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: '详情',
        head: '<meta name="viewport" content="width=device-width">',
        body: `<div class="search-page"><div class="nav-main"><article class="comment-detail related-box"><header class="header"><h1>${report.title}</h1><p>发布时间：2021-01-29　来源：区司法局</p></header>
<section class="share-content"><div class="menu-text">${paragraphs()({ ...report, blocks: blocks.slice(0, -2) })}</div></section><footer class="foot">${paragraphs(() => ' align="right"')({ ...report, blocks: blocks.slice(-2) })}</footer></article><aside>${sidebar('梅岑区', 2)}</aside></div></div>${siteFooter('9936000036')}`,
      }),
    };
  },
  function chattyPage(slug) {
    const report = annualReport(slug, '竹屿县', 2022);
    const comment = (i) =>
      `<li><b>网友${i}</b><p>希望政府部门继续推进窗口服务，减少群众跑腿次数，去年我办理证照时往返了${i + 2}次，今年有了明显改善，点赞。</p><p>回复：感谢您对我县工作的关心和支持，我们将继续优化流程，提升服务质效。</p></li>`;
    return {
      url: 'https://www.zhuyu-test.gov.cn/zyx/fzjs/9d1f.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${dialogs('竹屿县人民政府')}${navigation}<div class="box"><div class="bt"><h1>${report.title}</h1></div><div class="abstract">【摘要】2022年，竹屿县认真落实上级部署，法治政府建设取得新进展。</div><div class="zw"><div class="zw-in">${paragraphs()(report)}</div></div>
<div class="pl"><h3>网友评论</h3><ul>${[1, 2, 3, 4, 5, 6].map(comment).join('')}</ul></div></div>${sidebar('竹屿县', 4)}${talkativeFooter('竹屿县人民政府', '9937000037')}`,
      }),
    };
  },
];
