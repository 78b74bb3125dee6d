import { broken, divided, indented, metas, navigation, page, paragraphs, siteFooter, torn } from './markup.mjs';
import { annualReport } from './report.mjs';

/**
 * Pages after the templates of TRS, Hanweb, UCAP, gov.cn and the Guangdong platform. Each has the oddities such portals were
 * seen with; `signals` says what the page's own words state.
 */
const FONT_BAR =
  '字体：【<a href="javascript:doZoom(18)">大</a>】【<a href="javascript:doZoom(16)">中</a>】【<a href="javascript:doZoom(14)">小</a>】';

export const vendorsA = [
  function trsEditor(slug) {
    const report = annualReport(slug, '青禾县', 2024);
    return {
      url: 'http://www.qinghe-test.gov.cn/zwgk/fzzf/202501/t20250120_6583952.html',
      report,
      signals: {
        meta: { articletitle: report.title, pubdate: '2025-01-20 09:12', columnname: '法治政府建设' },
        fields: {
          索引号: '000099001/2025-00017',
          发文机关: '青禾县人民政府',
          成文日期: '2025年01月16日',
          发布日期: '2025-01-20',
        },
        breadcrumb: ['首页', '政务公开', '法治政府建设'],
      },
      html: page({
        title: `${report.title}_青禾县人民政府`,
        head: metas({
          SiteName: '青禾县人民政府',
          SiteIDCode: '9901000001',
          ColumnName: '法治政府建设',
          ArticleTitle: report.title,
          PubDate: '2025-01-20 09:12',
          ContentSource: '县司法局',
        }),
        body: `${navigation}<div class="dqwz crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a>法治政府建设</a></div>
<table class="xxgk_content_info1"><tr><td><b>索 引 号：</b></td><td>000099001/2025-00017</td><td><b>发文机关：</b></td><td>青禾县人民政府</td></tr>
<tr><td><b>成文日期：</b></td><td>2025年01月16日</td><td><b>发布日期：</b></td><td>2025-01-20</td></tr></table>
<div class="title"><h3>${report.title}</h3></div>
<div class="fontsize">${FONT_BAR} <a href="javascript:window.print()">打印</a></div>
<div class="xl_cont"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体}</style><!--[if gte mso 9]><xml></xml><![endif]-->
${paragraphs((kind) => ` class="MsoNormal" style="text-align:${kind === 'sign' || kind === 'date' ? 'right' : 'justify'}"`, torn)(report)}</div></div>
<div class="fujian">相关附件：</div><div id="div_currpage"></div><div class="ewm">扫一扫在手机上打开当前页面</div>${siteFooter('9901000001')}`,
      }),
    };
  },
  function trsEmptyZoom(slug) {
    const report = annualReport(slug, '云岭区', 2022, { table: true });
    return {
      url: 'https://www.yunling-test.gov.cn/ztzl/yfxz/202301/t20230118_77012.shtml',
      report,
      signals: {
        meta: { pubdate: '2023-01-18 15:40:00' },
        fields: { 来源: '云岭区司法局', 发布时间: '2023-01-18 15:40' },
      },
      html: page({
        title: report.title,
        head: metas({ pubdate: '2023-01-18 15:40:00', Keywords: '' }),
        body: `${navigation}<div class="article"><h1>${report.title}</h1>
<div class="info"><span>发布时间：2023-01-18 15:40</span> <span>来源：云岭区司法局</span> <span>浏览次数：<i id="hits">-</i></span></div>
<div id="zoom"></div><div id="zoom" style="display:none">${paragraphs()(report)}</div>
<div id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">${paragraphs(() => ' style="text-indent:2em"')(report)}</div></div>
<div class="share">分享到：<a>微信</a><a>微博</a></div></div>${siteFooter('9902000002')}`,
      }),
    };
  },
  function hanwebJcms(slug) {
    const report = annualReport(slug, '临溪市', 2023, { title: false });
    return {
      url: 'http://www.linxi-test.gov.cn/art/2024/1/29/art_1229309447_4107577.html',
      report,
      signals: {
        meta: { articletitle: report.title, contentsource: '市司法局' },
        fields: { 信息索引号: 'LX00-0201-2024-0003', 公开日期: '2024-01-29', 发布机构: '临溪市人民政府' },
      },
      html: page({
        title: `临溪市人民政府 法治政府建设 ${report.title}`,
        head: metas({ ArticleTitle: report.title, PubDate: '2024-01-29 10:30', ContentSource: '市司法局' }),
        body: `<!-- Produced By 大汉网络 大汉版通发布系统 --><div id="barrierfree_container">${navigation}
<table width="980" align="center"><tr><td><table class="xxgk"><tr><td>[ 信息索引号 ]</td><td>LX00-0201-2024-0003</td><td>[ 公开日期 ]</td><td>2024-01-29</td></tr>
<tr><td>[ 发布机构 ]</td><td>临溪市人民政府</td><td>[ 文号 ]</td><td></td></tr></table></td></tr>
<tr><td class="title" align="center">${report.title}</td></tr>
<tr><td align="center">时间：2024-01-29 10:30　　浏览次数：<script>document.write('')</script>　　${FONT_BAR}</td></tr>
<tr><td class="bt_content"><div id="zoom">${indented('　　')(report)}</div></td></tr>
<tr><td align="right"><a>【打印本页】</a><a>【关闭窗口】</a></td></tr></table></div>${siteFooter('9903000003')}`,
      }),
    };
  },
  function jpaasLate(slug) {
    const report = annualReport(slug, '石桥县', 2021);
    const body = paragraphs()(report);
    return {
      url: 'https://www.shiqiao-test.gov.cn/zwgk/fdzdgknr/art/2022/art_330fbb0f67d8468098775fb96b153528.html',
      report,
      signals: { meta: { pubdate: '2022-01-21' }, fields: { 索引号: 'sq-0007/2022-00004', 主题分类: '法治政府建设' } },
      html: page({
        title: '石桥县人民政府 法定主动公开内容',
        head: metas({ PubDate: '2022-01-21' }),
        body: `${navigation}<div class="wzzw-title"><h1></h1></div><ul class="xxgk-head"><li><strong>索引号：</strong>sq-0007/2022-00004</li><li><strong>主题分类：</strong>法治政府建设</li></ul>
<div class="wzzw-article" id="article">正在加载…</div>
<script type="text/template" id="unit">${body}</script>
<script>setTimeout(function () { document.querySelector('h1').textContent = ${JSON.stringify(report.title)};
document.getElementById('article').innerHTML = document.getElementById('unit').textContent; }, 400);</script>${siteFooter('9904000004')}`,
      }),
    };
  },
  function ucap(slug) {
    const report = annualReport(slug, '白杨县', 2024, { table: true });
    return {
      url: 'http://www.baiyang-test.gov.cn/scx/c108016/202501/e08c1648dabf4ed2b5c3457e6b71f137.shtml',
      report,
      signals: {
        meta: { articletitle: report.title },
        fields: { 发表时间: '2025-01-22 11:05', 信息来源: '白杨县司法局' },
      },
      html: page({
        title: `${report.title}-白杨县人民政府网站`,
        head: metas({ ArticleTitle: report.title, PubDate: '2025-01-22 11:05:31' }),
        body: `${navigation}<div class="container"><div class="crumb"><em>当前位置：</em><a>首页</a>&nbsp;&gt;&nbsp;<a>政府信息公开</a>&nbsp;&gt;&nbsp;<a>法治政府建设年度报告</a></div>
<div class="mainBox detail"><div class="title"><ucaptitle>${report.title}</ucaptitle></div>
<div class="time clearfix"><span class="publishTime">发表时间：<publishtime>2025-01-22 11:05</publishtime></span><span class="resourse">信息来源：<font>白杨县司法局</font></span><span class="others"><font class="fontsize">浏览字号：<a><b>大</b></a><a><b>中</b></a><a><b>小</b></a></font></span></div>
<div class="content" id="zoomcon"><ucapcontent>${paragraphs(() => ' style="line-height:1.75"', torn)(report)}</ucapcontent><div class="clear"></div></div>
<div class="elder-mode" style="display:none"><div class="content">${paragraphs()(report)}</div></div>
<div class="content_share"><span>浏览次数：<span>-</span></span><a>返回顶部</a><a>打印页面</a><a>关闭本页</a><div class="content_qrcode">扫一扫在手机打开当前页</div></div></div></div>${siteFooter('9905000005')}`,
      }),
    };
  },
  function govCn(slug) {
    const report = annualReport(slug, '平川省', 2020);
    return {
      url: 'http://www.pingchuan-test.gov.cn/zhengce/content/202103/content_7028294.htm',
      report,
      signals: {
        meta: { firstpublishedtime: '2021-03-30-21:50:00' },
        fields: {
          索引号: '000014349/2021-00031',
          发文机关: '平川省人民政府',
          成文日期: '2021年03月25日',
          标题: report.title,
          发文字号: '',
          发布日期: '2021年03月30日',
        },
      },
      html: page({
        doctype:
          '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
        title: `${report.title}_政府信息公开专栏`,
        head: metas({ firstpublishedtime: '2021-03-30-21:50:00', lanmu: '政策', manuscriptId: '7028294' }),
        body: `<table width="930"><tr><td><table class="bd1" width="860"><tr><td width="70"><b>索 引 号：</b></td><td>000014349/2021-00031</td><td><b>主题分类：</b></td><td>综合政务\\其他</td></tr>
<tr><td><b>发文机关：</b></td><td>平川省人民政府</td><td><b>成文日期：</b></td><td>2021年03月25日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">${report.title}</td></tr>
<tr><td><b>发文字号：</b></td><td></td><td><b>发布日期：</b></td><td>2021年03月30日</td></tr></table></td></tr></table><br>
<table width="930"><tr><td width="675" valign="top"><table><tr><td><table><tr><td class="b12c" id="UCAP-CONTENT">${paragraphs((kind) => (kind === 'title' ? ' align="center"' : ''))(report)}</td></tr><tr><td></td></tr></table>
<div id="pageBreak"></div><div id="qr_container">扫一扫在手机打开当前页</div><table><tr><td align="center"><a>保存本页</a> <a>打印本页</a></td></tr></table></td></tr></table></td>
<td valign="top"><table width="235"><tr><td>相关报道</td></tr><tr><td><a href="/1">平川省召开会议研究部署依法行政工作，听取各部门情况汇报</a></td></tr></table></td></tr></table>`,
      }),
    };
  },
  function gkmlpt(slug) {
    const report = annualReport(slug, '海澜市司法局', 2023, { signature: false });
    return {
      url: 'http://www.hailan-test.gov.cn/gkmlpt/content/5/5850/post_5850803.html',
      report,
      signals: {
        fields: {
          索引号: '11440000MB2D00000X/2024-00071',
          分类: '其他',
          发布机构: '海澜市司法局',
          成文日期: '2024-03-01',
          名称: report.title,
          文号: '',
          发布日期: '2024-03-04',
        },
        attachments: [['海澜市司法局2023年度法治政府建设年度报告.pdf', '/attachment/0/551/551233/5850803.pdf']],
      },
      html: page({
        title: `${report.title} 政府信息公开目录`,
        body: `${navigation}<div class="classify"><table><tr><td class="first">索引号:</td><td class="second">11440000MB2D00000X/2024-00071</td><td class="first">分类:</td><td class="second">其他</td></tr>
<tr><td>发布机构:</td><td>海澜市司法局</td><td>成文日期:</td><td>2024-03-01</td></tr><tr><td>名称:</td><td colspan="3">${report.title}</td></tr>
<tr><td>文号:</td><td></td><td>发布日期:</td><td>2024-03-04</td></tr><tr><td>主题词:</td><td colspan="3"></td></tr></table></div>
<div class="article"><h1 class="title">${report.title}</h1><div class="date-row">发布日期：2024-03-04 17:20　浏览次数：<span>-</span></div>
<div class="article-content" id="content">${paragraphs(() => ' style="text-indent:2em"')(report)}</div>
<div class="annex"><p>附件：</p><a href="/attachment/0/551/551233/5850803.pdf">海澜市司法局2023年度法治政府建设年度报告.pdf</a></div>
<div class="share">分享到：</div></div>${siteFooter('9907000007')}`,
      }),
    };
  },
  function guangdongPost(slug) {
    const report = annualReport(slug, '榕江区', 2022);
    return {
      url: 'https://www.rongjiang-test.gov.cn/zwgk/fzzfjs/content/post_4688229.html',
      report,
      signals: {
        meta: { articletitle: report.title, contentsource: '榕江区司法局', columnname: '法治政府建设' },
        breadcrumb: ['首页', '政务公开', '法治政府建设'],
      },
      html: page({
        title: `${report.title} - 榕江区人民政府门户网站`,
        head: metas({
          ColumnName: '法治政府建设',
          ArticleTitle: report.title,
          PubDate: '2023-02-10 16:00:00',
          ContentSource: '榕江区司法局',
        }),
        bodyAttributes: ' class="gabbg"',
        body: `<p style="display:none"><span id="NFCMS-POST-VISIT-3">-</span></p><div class="pc2022">${navigation}</div><div class="wap2022">${navigation}</div>
<div class="list-main"><div class="dqwz">当前位置：<a>首页</a>&nbsp;&gt;&nbsp;<a>政务公开</a>&nbsp;&gt;&nbsp;<a>法治政府建设</a></div>
<h1 class="content_title">${report.title}</h1><div class="content_attr"><ul><li class="date"><span>2023-02-10 16:00:00</span></li><li class="ly"><span>来源：<b> 榕江区司法局 </b></span></li></ul><ul><li>打印</li><li class="fx"><dl><dt>分享到</dt><dd></dd></dl></li></ul></div>
<div class="content_article" id="zoomcon">${indented('<span style="font-family:宋体">　　</span>')(report)}</div>
<div class="content_extended" style="display:none"><dd>扫一扫在手机打开当前页</dd></div></div>
<div id="ces" style="display:none">${report.blocks[1].text}</div>${siteFooter('9908000008')}`,
      }),
    };
  },
  function empire(slug) {
    const report = annualReport(slug, '黑石林区', 2021);
    return {
      url: 'http://wasg.heishi-test.gov.cn/e/action/ShowInfo.php?classid=112&id=17552',
      report,
      signals: { fields: { 时间: '2022-01-19', 来源: '林区司法局' } },
      html: page({
        doctype: '',
        title: report.title,
        charset: 'gb2312',
        body: `<center><table width="960"><tr><td>${navigation}</td></tr><tr><td>您现在的位置：<a href="/">首页</a> &gt; <a>通知公告</a></td></tr>
<tr><td align="center"><b>${report.title}</b></td></tr><tr><td align="center">时间：2022-01-19　来源：林区司法局　编辑：管理员　点击：<script>1</script>次</td></tr>
<tr><td><font id="zoom" size="3">${broken(report)}</font></td></tr>
<tr><td align="right">【<a>打印</a>】【<a>关闭</a>】</td></tr><tr><td>上一篇：<a href="/x">关于做好春节期间安全生产工作的通知</a><br>下一篇：<a href="/y">黑石林区召开林长制工作会议</a></td></tr></table></center>${siteFooter('9909000009')}`,
      }),
    };
  },
  function numericNoHints(slug) {
    const report = annualReport(slug, '鹿鸣镇', 2023, { title: false });
    return {
      url: 'http://www.luming-test.gov.cn/contents/52940/431696.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: `${report.title}-鹿鸣政务`,
        body: `<div class="a1">${navigation}</div><div class="a2"><div class="a3"><h1>${report.title}</h1><div class="a4"><span>2024-01-30</span><span>作者：党政办</span></div>
<div class="a5"><div>${divided(report)}</div></div><div class="a6"><a>返回列表</a></div></div>
<div class="a7"><h3>最新信息</h3><ul>${Array.from({ length: 8 }, (_, i) => `<li><a href="/n/${i}">鹿鸣镇第${i + 1}村开展秋季防火巡查，全面排查各类安全隐患</a></li>`).join('')}</ul></div></div>${siteFooter('9910000010')}`,
      }),
    };
  },
];
