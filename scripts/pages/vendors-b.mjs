import { divided, indented, metas, navigation, page, paragraphs, siteFooter, torn } from './markup.mjs';
import { annualReport, plan } from './report.mjs';

/** Pages after Longxun, VSB, Epoint, Shanghai, EasySite, the unnamed Henan and Sichuan template, and pages that lack the text. */
export const vendorsB = [
  function longxun(slug) {
    const report = annualReport(slug, '皖南区', 2024);
    return {
      url: 'https://www.wannan-test.gov.cn/zwgk/public/198/64851798.html',
      report,
      signals: {
        fields: {
          索引号: '003002198/202501-00012',
          组配分类: '法治政府建设',
          发布机构: '皖南区人民政府',
          发布日期: '2025-01-17 16:34',
        },
        breadcrumb: ['首页', '政府信息公开', '法治政府建设'],
      },
      html: page({
        title: `${report.title}_皖南区人民政府`,
        body: `${navigation}<div class="ls-crumbs">当前位置：<a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>法治政府建设</a></div>
<div class="xxgk_table"><table><tr><th>索引号：</th><td>003002198/202501-00012</td><th>组配分类：</th><td>法治政府建设</td></tr><tr><th>发布机构：</th><td>皖南区人民政府</td><th>发布日期：</th><td>2025-01-17 16:34</td></tr></table></div>
<h1 class="wztit">${report.title}</h1><div class="wzbjxx"><span class="fbsj">发布时间：2025-01-17 16:34</span><span class="res">信息来源：区司法局</span><span>浏览次数：<i>-</i></span><span class="j-fontBar">字号：<a>大</a> <a>中</a> <a>小</a></span></div>
<div class="wzcon j-fontContent">${paragraphs(() => ' style="text-indent:2em;font-size:18px"', torn)(report)}</div>
<div class="prints"><a>打印</a> <a>收藏</a></div>${siteFooter('9911000011')}`,
      }),
    };
  },
  function vsb(slug) {
    const report = annualReport(slug, '竹山区', 2022, { title: false });
    return {
      url: 'http://www.zhushan-test.gov.cn/info/2103/95889.htm',
      report,
      signals: { headings: [report.title], breadcrumb: ['首页', '政务公开', '依法行政'] },
      html: page({
        title: `${report.title}-竹山区人民政府`,
        head: '<script src="/system/resource/js/counter.js"></script>',
        body: `${navigation}<div class="position">您当前所在位置：<a>首页</a>&gt;&gt;<a>政务公开</a>&gt;&gt;<a>依法行政</a></div>
<form name="_newscontent_fromname"><h1 align="center">${report.title}</h1><div class="xx">发布时间：2023年01月12日 10:41　作者：　点击：[<span id="dynclicks">0</span>]</div>
<div id="vsb_content_2"><div class="v_news_content">${paragraphs(() => ' class="vsbcontent_start"')(report)}</div></div><div id="div_vote_id"></div>
<p>上一条：<a href="1.htm">关于公布权责清单的通知</a></p><p>下一条：<a href="2.htm">行政许可事项目录</a></p><p>【<a>关闭</a>】</p></form>${siteFooter('9912000012')}`,
      }),
    };
  },
  function epoint(slug) {
    const report = annualReport(slug, '金穗市', 2023);
    return {
      url: 'https://www.jinsui-test.gov.cn/fzzf/20240401/72e07291-ff37-44f5-b46e-cfc69a3c812e.html',
      report,
      signals: { fields: { 信息来源: '市司法局', 发布日期: '2024-04-01' } },
      html: page({
        title: report.title,
        body: `${navigation}<div class="ewb-location">首页 &gt; 政务公开 &gt; 法治政府建设</div><div class="ewb-article"><h2 class="ewb-article-tt">${report.title}</h2>
<div class="ewb-article-sources"><p>【信息来源：市司法局】【发布日期：2024-04-01】【阅读次数：<span>0</span>】【字体：<a>大</a> <a>中</a> <a>小</a>】</p></div>
<div class="ewb-article-info">${paragraphs(() => ' style="text-indent:32pt"')(report)}</div>
<div class="ewb-article-tool"><a>我要打印</a> <a>关闭</a></div></div>${siteFooter('9913000013')}`,
      }),
    };
  },
  function shanghai(slug) {
    const report = annualReport(slug, '沪浦区', 2022);
    return {
      url: 'https://www.hupu-test.gov.cn/nw12344/20230331/4a03b5fa47ae4c73b7ec42801de6be66.html',
      report,
      signals: { headings: [report.title], meta: { articletitle: report.title } },
      html: page({
        title: report.title,
        head: metas({ ArticleTitle: report.title, PubDate: '2023-03-31 09:00:00' }),
        body: `${navigation}<div class="Article"><h2 id="ivs_title" class="Article-title">${report.title}<small id="ivs_date">（2023年3月31日）</small></h2>
<div class="Article_content"><div id="ivs_content"><div class="Article-content"><p>&nbsp;</p>${paragraphs(() => ' style="text-indent:2em"')(report)}<p>&nbsp;</p></div></div></div>
<div class="article-tool"><span onclick="doElder()">长者版</span><span>打印</span></div></div>${siteFooter('9914000014')}`,
      }),
    };
  },
  function easysite(slug) {
    const report = annualReport(slug, '望海新区', 2021, { table: true });
    return {
      url: 'http://www.wanghai-test.gov.cn/wh/302249/302266/4158876/index.html',
      report,
      signals: { headings: [report.title], fields: { 发布时间: '2022-01-27 09:15', 来源: '新区法制办' } },
      html: page({
        title: `${report.title}`,
        body: `${navigation}<div class="easysite-news-container"><div class="easysite-news-title"><h2>${report.title}</h2></div>
<div class="easysite-news-describe"><p>来源：新区法制办　发布时间：2022-01-27 09:15</p></div>
<div class="easysite-news-content"><div class="easysite-news-text" id="easysiteText"><div class="easysite-zoom">字体大小：<span>[大]</span> <span>[中]</span> <span>[小]</span></div>
<div>${divided(report)}</div><div class="easysite-print">打印本页　关闭窗口</div></div></div></div>${siteFooter('9915000015')}`,
      }),
    };
  },
  function printTemplate(slug) {
    const report = annualReport(slug, '汾阴县', 2020, { title: false, signature: false });
    return {
      url: 'http://www.fenyin-test.gov.cn/ztzl/fzzfjs/content_17008',
      report,
      signals: {
        fields: { 索引号: 'fy-sfj-0003-00112', 发布单位: '县政府办公室', 发布日期: '2021-01-24', 所属主题: '法治政府' },
      },
      html: page({
        title: report.title,
        body: `<div class="top">汾阴县人民政府门户网站</div>${navigation}<div class="main"><div>全文检索</div><div>索引号: fy-sfj-0003-00112 发布单位: 县政府办公室</div><div>发布日期: 2021-01-24 所属主题: 法治政府</div>
<div class="bt">${report.title}</div><div>发布时间:2021-01-24 浏览次数: 【字体:<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="text">${indented('&nbsp;&nbsp;&nbsp;&nbsp;')(report)}</div><div>【打印正文】 【字体: </div><div>×</div><div>用户登录</div><div>robots</div></div>${siteFooter('9916000016')}`,
      }),
    };
  },
  function sameOriginFrame(slug) {
    const report = annualReport(slug, '月湾县', 2023);
    return {
      url: 'http://zfxxgk.yuewan-test.gov.cn/content.jsp?code=7463',
      report,
      signals: { fields: { 索引号: 'yw-0040/2024-00009', 发布机构: '月湾县人民政府' } },
      frames: {
        'body.html': page({ title: '正文', body: `<div class="art_con">${paragraphs()(report)}</div>` }),
      },
      html: page({
        title: `${report.title} 政府信息公开`,
        body: `${navigation}<h1>${report.title}</h1><dl class="xxgk"><dt>索引号：</dt><dd>yw-0040/2024-00009</dd><dt>发布机构：</dt><dd>月湾县人民政府</dd></dl>
<iframe src="body.html" width="900" height="3000" frameborder="0"></iframe>${siteFooter('9917000017')}`,
      }),
    };
  },
  function splitOverPages(slug) {
    const whole = annualReport(slug, '长汀县', 2021, { title: false });
    const half = whole.blocks.length >> 1;
    const parts = [whole.blocks.slice(0, half), whole.blocks.slice(half)].map((blocks) => ({ ...whole, blocks }));
    const names = ['page.html', 'page_1.html'];
    const turner = (at) =>
      `<div class="page" id="div_currpage">${at > 0 ? `<a href="${names[at - 1]}">上一页</a>` : '<span>上一页</span>'} ${names.map((name, i) => (i === at ? `<span>${i + 1}</span>` : `<a href="${name}">${i + 1}</a>`)).join(' ')} ${names[at + 1] ? `<a href="${names[at + 1]}">下一页</a>` : '<span>下一页</span>'}</div>`;
    const [first, second] = parts.map((part, at) =>
      page({
        title: whole.title,
        body: `${navigation}<h1>${whole.title}</h1><div class="info">来源：县司法局　日期：2022-01-20</div><div class="TRS_UEDITOR">${paragraphs()(part)}</div>
${turner(at)}${siteFooter('9918000018')}`,
      }),
    );
    return {
      url: 'http://www.changting-test.gov.cn/zwgk/fzzf/202201/t20220120_15521.html',
      report: parts[0],
      together: whole,
      missing: 'further-pages',
      signals: { headings: [whole.title] },
      frames: { 'page_1.html': second },
      html: first,
    };
  },
  function pdfOnly(slug) {
    const report = annualReport(slug, '南渡县', 2024);
    return {
      url: 'http://www.nandu-test.gov.cn/zwgk/fzzfjs/202501/t20250122_9001.html',
      report: { ...report, blocks: [] },
      missing: 'attachment',
      signals: {
        meta: { articletitle: report.title },
        headings: [report.title],
        attachments: [[`${report.title}.pdf`, '/zwgk/fzzfjs/202501/P020250122388.pdf']],
      },
      html: page({
        title: report.title,
        head: metas({ ArticleTitle: report.title, PubDate: '2025-01-22 10:00' }),
        body: `${navigation}<h1>${report.title}</h1><div class="info">来源：县司法局　日期：2025-01-22</div><div class="TRS_Editor"><p>${report.title}见附件。</p><p>附件：<a href="/zwgk/fzzfjs/202501/P020250122388.pdf">${report.title}.pdf</a></p></div>
<div class="ewm">扫一扫在手机上打开当前页面，分享给朋友。本网站所载信息以正式文件为准，如有疑问请联系县政府办公室。</div>${siteFooter('9919000019')}`,
      }),
    };
  },
  function embeddedViewer(slug) {
    const report = annualReport(slug, '北亭县', 2023);
    return {
      url: 'http://www.beiting-test.gov.cn/fzzf/show/69db0123.html',
      report: { ...report, blocks: [] },
      missing: 'attachment',
      signals: { headings: [report.title], attachments: [['report-2023.pdf', '/files/report-2023.pdf']] },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="info">发布日期：2024-01-31</div><div id="zoom"><iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2Freport-2023.pdf" width="100%" height="900"></iframe></div>${siteFooter('9920000020')}`,
      }),
    };
  },
  function coveredPlan(slug) {
    const report = plan(slug, '河阳县', 2021, 2025);
    return {
      url: 'http://www.heyang-test.gov.cn/zwgk/zc/gfxwj/202112/t20211220_18315.html',
      report,
      signals: { fields: { 文号: '河政发〔2021〕8号', 发文机关: '河阳县人民政府', 有效性: '有效' } },
      html: page({
        title: `河阳县人民政府关于印发${report.title}的通知`,
        body: `${navigation}<dl class="xxgk"><dt>发文机关</dt><dd>河阳县人民政府</dd><dt>文号</dt><dd>河政发〔2021〕8号</dd><dt>有 效 性</dt><dd>有效</dd></dl>
<div class="view TRS_UEDITOR"><p style="text-align:center">河阳县人民政府关于印发${report.title}的通知</p><p>各乡镇人民政府，县政府各部门：</p><p>现将《${report.title}》印发给你们，请结合实际认真贯彻执行。</p><p>河阳县人民政府</p><p>2021年12月20日</p><p>（此件公开发布）</p>
${paragraphs()(report)}</div><div>【打印本页】</div>${siteFooter('9921000021')}`,
      }),
    };
  },
  function mobileTwin(slug) {
    const report = annualReport(slug, '东篱区', 2022);
    const body = paragraphs()(report);
    return {
      url: 'https://www.dongli-test.gov.cn/columns/8f1e/202301/27/9c2a.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `<div class="pc">${navigation}<h1>${report.title}</h1><div class="info">时间：2023-01-27</div><div class="conTxt">${body}</div></div>
<div class="wap" style="position:absolute;left:0;top:0;width:0;height:0;overflow:hidden"><div class="conTxt">${body}</div></div>
<div class="wza-container" aria-hidden="true" style="display:none"><div class="wza-region_main">${body}</div></div>${siteFooter('9922000022')}`,
      }),
    };
  },
];
