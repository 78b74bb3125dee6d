import { dialogs } from './clutter.mjs';
import { broken, metas, navigation, page, paragraphs, siteFooter } from './markup.mjs';
import { annualReport } from './report.mjs';

/** Pages whose titles say nothing of the report, and pages that hold more than it: in menus, tabs, boxes amid the text. */

const COLUMNS = [
  '行政执法',
  '规范性文件',
  '重大行政决策',
  '行政复议',
  '普法依法治理',
  '权责清单',
  '营商环境监督',
  '矛盾纠纷化解',
];
/** A menu whose columns unfold under the pointer. */
const UNFOLDING = ['公示', '目录', '动态']
  .map(
    (kind) =>
      `<li><a href="/c/">法治${kind}</a><dl style="display:none">${COLUMNS.map((column) => `<dd><a href="/c/1/">${column}${kind}</a></dd>`).join('')}</dl></li>`,
  )
  .join('');

export const oddSilent = [
  function silentTitle(slug) {
    const report = annualReport(slug, '苔岭乡', 2021, { title: false });
    return {
      url: 'http://www.xiangang-test.gov.cn/Article/ShowInfo.asp?ID=8832',
      report,
      title: '法治政府建设工作情况的报告',
      signals: { headings: ['法治政府建设工作情况的报告'], fields: { 发布时间: '2022-2-25 16:08:11' } },
      html: page({
        doctype: '',
        title: '岘港县人民政府网站',
        body: `<table width="980" align="center"><tr><td><marquee>欢迎光临岘港县人民政府网站！</marquee></td></tr></table>${navigation}
<table width="980" align="center"><tr><td valign="top" width="200"><table><tr><td>·<a href="?c=1">苔岭乡</a></td></tr><tr><td>·<a href="?c=2">石埠镇</a></td></tr></table></td><td valign="top"><table width="98%">
<tr><td height="28">您的位置：<a href="/">首页</a> → 乡镇公开 → 苔岭乡 → 工作总结</td></tr><tr><td align="middle"><font face="黑体" color="#cc0000" size="5">法治政府建设工作情况的报告</font></td></tr>
<tr><td class="font14"><center><font color="#999999">作者：苔岭乡　来源：苔岭乡党政办　发布时间：2022-2-25 16:08:11　点击数：336</font></center><hr><font size="3">${broken(report)}</font><br><br><div align="right">【<a href="#">打印此文</a>】【<a href="#">关闭窗口</a>】</div><hr>上一篇文章：<a href="?ID=8830">苔岭乡2021年安全生产工作总结</a></td></tr></table></td></tr></table>${siteFooter('9961000061')}`,
      }),
    };
  },
  function congressReport(slug) {
    const report = annualReport(slug, '澜渚市', 2023, { title: false, signature: false });
    const title = '澜渚市人民政府关于2023年度法治政府建设情况的报告';
    const [opening, ...rest] = report.blocks;
    const blocks = [
      { kind: 'title', text: '关于2023年度法治政府建设情况的报告' },
      { kind: 'title', text: '——2024年4月25日在市第六届人民代表大会常务委员会第十八次会议上' },
      { kind: 'title', text: '市司法局局长　宁某' },
      { kind: 'text', text: '主任、各位副主任、秘书长、各位委员：' },
      { kind: 'text', text: '受市人民政府委托，现将2023年度全市法治政府建设情况作一汇报，请予审议。' },
      { ...opening, text: opening.text.replace('现将有关情况报告如下：', '') },
      ...rest,
      { kind: 'text', text: '以上报告，请予审议。' },
    ];
    return {
      url: 'http://www.lanzhu-test.gov.cn/Item/20331.aspx',
      report: { ...report, blocks },
      title,
      signals: { headings: [title] },
      html: page({
        title: '澜渚市人民政府门户网站',
        head: metas({ ArticleTitle: '', PubDate: '0001-01-01' }),
        body: `${navigation}<div class="lm"><h1>法治政府建设报告</h1></div><div class="lj">您现在的位置：网站首页 &gt; 政务公开 &gt; 法治政府建设报告 &gt; 正文</div><div class="nrbox"><div>标题${title}</div><div class="nr_tit">${title}</div><div class="nr_sx">信息来源：市司法局　更新时间：2024年04月28日　阅读次数：<b>1023</b></div><div id="fontzoom">${paragraphs((kind) => (kind === 'title' ? ' align="center"' : ''))({ blocks })}</div><div class="nr_gn">【收藏】【打印】【关闭】</div></div>${siteFooter('9962000062')}`,
      }),
    };
  },
  function framedSilently(slug) {
    const report = annualReport(slug, '沧渡市', 2020, { title: false });
    return {
      url: 'https://www.cangdu-test.gov.cn/zfxxgk/index.html?type=fdzdgk&id=33811',
      report,
      title: report.title,
      signals: {
        headings: [report.title],
        fields: { 信息索取号: 'CD000-2021-00077', 文号: '沧政报〔2021〕3号', 公开日期: '2021-03-31' },
      },
      frames: {
        'detail.html': page({
          title: '信息详情',
          body: `<table class="xl"><tr><td>信息索取号：</td><td>CD000-2021-00077</td><td>文　　号：</td><td>沧政报〔2021〕3号</td></tr><tr><td>发布机构：</td><td>市政府办公室</td><td>公开日期：</td><td>2021-03-31</td></tr></table><div class="mc">${report.title}</div><div class="nr">${paragraphs()(report)}</div><p>打印 关闭</p>`,
        }),
      },
      html: page({
        title: '政府信息公开-沧渡市人民政府',
        body: `${navigation}<h1>政府信息公开</h1><iframe src="detail.html" style="width:100%;height:2400px;border:0"></iframe>${siteFooter('9963000063')}`,
      }),
    };
  },
  function unfoldingMenus(slug) {
    const report = annualReport(slug, '枫汊县', 2022, { title: false });
    return {
      url: 'https://www.fengcha-test.gov.cn/public/6618421/36509127.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${dialogs('枫汊县人民政府').replaceAll('<div class="', '<div style="display:none" class="')}<ul class="nav">${UNFOLDING}</ul><h1>${report.title}</h1><div class="wz">${paragraphs()(report)}</div>${siteFooter('9964000064')}`,
      }),
    };
  },
  function yearTabs(slug) {
    const [shown, ...others] = [2024, 2023, 2022].map((year) => annualReport(`${slug}-${year}`, '鹭坪区', year));
    const tab = (report) =>
      `<div class="tab-pane" ${report === shown ? '' : 'style="display:none"'}><div class="t-con">${paragraphs()(report)}</div></div>`;
    return {
      url: 'https://www.luping-test.gov.cn/ztzl/fzzfjs/ndbg/index_2024.html',
      report: shown,
      signals: {},
      html: page({
        title: '法治政府建设年度报告-鹭坪区人民政府',
        body: `${navigation}<ul class="tab-nav"><li>2024年</li><li>2023年</li><li>2022年</li></ul><div class="tabs">${[shown, ...others].map(tab).join('')}</div>${siteFooter('9965000065')}`,
      }),
    };
  },
  function boxesAmid(slug) {
    const report = annualReport(slug, '汐门市', 2025);
    const boxes = {
      5: '<div class="inner-rec"><p>延伸阅读</p><p><a href="/a">汐门市2024年法治政府建设情况报告</a></p><p><a href="/b">一图读懂汐门市法治政府建设</a></p></div>',
      8: '<div class="audio-box"><audio src="/a.mp3"></audio><span>播放</span> <span>00:00 / 12:31</span> <span>1.0X</span> <span>听全文</span></div>',
      10: '<p align="center">— 3 —</p>',
      13: '<p align="center">第 4 页 共 6 页</p>',
    };
    const body = paragraphs()(report)
      .split('\n')
      .map((line, i) => `${boxes[i] ?? ''}${line}`)
      .join('\n');
    return {
      url: 'https://www.ximen-test.gov.cn/art/2026/2/5/art_501_991201.html',
      report,
      signals: {
        headings: [report.title],
        attachments: [
          ['汐门市2025年法治政府建设情况报告.docx', '/1.docx'],
          ['行政处罚案件统计表', '/2.xlsx'],
        ],
      },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="art"><div class="ai-summary"><div>AI速读</div><div>本文介绍汐门市2025年法治政府建设情况，包括依法决策、行政执法和行政争议化解等方面的举措和成效，存在的不足和原因，以及2026年的主要安排；全年完善规范性文件管理，行政复议和应诉工作稳步推进。</div><div>以上内容由大模型生成，仅供参考</div></div>
<div class="art-con">${body}<p align="center">— END —</p><p>附件</p><p><a href="/1.docx">汐门市2025年法治政府建设情况报告.docx</a>（下载 23 次）</p><p>附件：1.<a href="/2.xlsx">行政处罚案件统计表</a></p><p>（联系人：贺某，联系电话：000-00000000）</p></div></div>${siteFooter('9966000066')}`,
      }),
    };
  },
];
