import { menus, talkativeFooter } from './clutter.mjs';
import { escapeHtml, navigation, page, paragraphs, siteFooter } from './markup.mjs';
import { annualReport } from './report.mjs';

/** Pages whose text comes late, from elsewhere, in part, or not as text. */

const cut = (report, at) =>
  [report.blocks.slice(0, at), report.blocks.slice(at)].map((blocks) => ({ ...report, blocks }));
const HALF = 12;

export const oddLoading = [
  function writtenByScript(slug) {
    const report = annualReport(slug, '莲浦市', 2018);
    const quoted = JSON.stringify(paragraphs()(report)).replace(/<\//g, '<\\/');
    return {
      url: 'http://www.lianpu-test.gov.cn/col/col1402/art_2019_118.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><table><tr><td class="bt_content"><script>var contents = ${quoted}; document.write('<div class="wz">' + contents + '</div>');</script></td></tr></table>${siteFooter('9938000038')}`,
      }),
    };
  },
  function textareaSource(slug) {
    const report = annualReport(slug, '橙岭县', 2022);
    return {
      url: 'https://www.chengling-test.gov.cn/gov/detail.html?id=8f00',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: '橙岭县人民政府',
        body: `${navigation}<div id="app"><div class="loading"><p>页面正在加载，请稍候……如长时间没有响应，请检查网络连接，或者刷新页面后重试，也可以拨打网站值班电话反映。</p></div></div><textarea id="src" style="display:none">${escapeHtml(paragraphs()(report))}</textarea>
<script>setTimeout(function () { document.title = ${JSON.stringify(report.title)}; var app = document.getElementById('app');
app.innerHTML = '<h1>' + document.title + '</h1><div class="detail-con"></div>';
setTimeout(function () { app.lastChild.innerHTML = document.getElementById('src').value; }, 300); }, 300);</script>${siteFooter('9939000039')}`,
      }),
    };
  },
  function visibleLater(slug) {
    const report = annualReport(slug, '椒坪县', 2023);
    return {
      url: 'https://www.jiaoping-test.gov.cn/fz/2024/01/24/1c8e.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        head: '<style>.wow{visibility:hidden}.fade{opacity:0}.fade.in{opacity:1;transition:opacity .2s}</style>',
        body: `${navigation}<h1>${report.title}</h1><div class="wow"><div class="fade"><div id="article_con">${paragraphs()(report)}</div></div></div>
<script>setTimeout(function () { document.querySelector('.wow').style.visibility = 'visible'; document.querySelector('.fade').className += ' in'; }, 700);</script>${siteFooter('9940000040')}`,
      }),
    };
  },
  function framesInFrames(slug) {
    const report = annualReport(slug, '芷汀区', 2012);
    return {
      url: 'http://www.zhiting-test.gov.cn/default.htm',
      report,
      signals: {},
      frames: {
        'top.html': page({ title: '顶部', body: navigation }),
        'middle.html': page({
          title: '信息公开',
          head: '<base href="./" target="_blank">',
          body: `<h2>${report.title}</h2><iframe src="body.html" width="100%" height="2400" scrolling="no"></iframe>`,
        }),
        'body.html': page({ title: '正文', doctype: '', body: `<div class="Section0">${paragraphs()(report)}</div>` }),
      },
      html: `<html><head><meta charset="utf-8"><title>${report.title}</title></head>
<frameset rows="120,*" border="0"><frame src="top.html" noresize><frame src="middle.html"><noframes><body>您的浏览器不支持框架。</body></noframes></frameset></html>
`,
    };
  },
  function foldedRest(slug) {
    const whole = annualReport(slug, '蓼湾县', 2024);
    const [shown, folded] = cut(whole, HALF);
    return {
      url: 'https://www.liaowan-test.gov.cn/fzzf/20250118/77.html',
      report: shown,
      missing: 'further-pages',
      signals: { headings: [whole.title] },
      html: page({
        title: whole.title,
        body: `${navigation}<h1>${whole.title}</h1><div class="art-box"><div class="part">${paragraphs()(shown)}</div><div class="rest" style="display:none">${paragraphs()(folded)}</div><div class="more"><a href="javascript:void(0)" onclick="document.querySelector('.rest').style.display='block';this.remove()">展开全文</a></div></div>${siteFooter('9941000041')}`,
      }),
    };
  },
  function clippedRest(slug) {
    const report = annualReport(slug, '藕塘镇', 2024);
    return {
      url: 'https://www.outang-test.gov.cn/m/77.html',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="art-box" style="max-height:600px;overflow:hidden;position:relative">${paragraphs()(report)}</div><div class="more"><button>展开全文</button></div>${siteFooter('9942000042')}`,
      }),
    };
  },
  function turnedByScript(slug) {
    const whole = annualReport(slug, '云滩县', 2020, { title: false });
    const [first, second] = cut(whole, HALF);
    return {
      url: 'http://www.yuntan-test.gov.cn/info/1042/2210.htm',
      report: first,
      missing: 'further-pages',
      signals: { headings: [whole.title] },
      html: page({
        title: whole.title,
        body: `${navigation}<h1>${whole.title}</h1><div class="zoom"><div id="p1">${paragraphs()(first)}</div><div id="p2" style="display:none">${paragraphs()(second)}</div></div>
<div class="turn"><a href="#" onclick="p1.style.display='';p2.style.display='none';return false">1</a> <a href="#" onclick="p2.style.display='';p1.style.display='none';return false">2</a></div>${siteFooter('9943000043')}`,
      }),
    };
  },
  function foreignFrame(slug) {
    const report = annualReport(slug, '南屏岭县', 2023);
    return {
      url: 'https://www.nanpingling-test.gov.cn/xxgk/frame.html?col=fzzf',
      report: { ...report, blocks: [] },
      missing: 'attachment',
      signals: { headings: [report.title], attachments: [['body.html', '/foreign-frame/body.html']] },
      frames: { 'body.html': page({ title: '正文', body: paragraphs()(report) }) },
      html: page({
        title: report.title,
        body: `${navigation}<h1>${report.title}</h1><div class="frame"><iframe sandbox src="body.html" width="960" height="2400"></iframe></div>${siteFooter('9944000044')}`,
      }),
    };
  },
  function scannedPages(slug) {
    const report = annualReport(slug, '曲港新区', 2017);
    const scan = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1130"><rect width="800" height="1130" fill="#eee"/></svg>')}`;
    return {
      url: 'http://www.qugang-test.gov.cn/gk/2018/0212/901.html',
      report: { ...report, blocks: [] },
      missing: 'attachment',
      signals: { headings: [report.title] },
      html: page({
        title: report.title,
        body: `${menus}<h1>${report.title}</h1><div class="TRS_Editor"><p>现将${report.title}予以公布。</p>${[1, 2, 3].map((i) => `<p align="center"><img src="${scan}" alt="第${i}页"></p>`).join('')}</div>${talkativeFooter('曲港新区管委会', '9945000045')}`,
      }),
    };
  },
  function writtenFrame(slug) {
    const report = annualReport(slug, '碧潭县', 2021);
    return {
      url: 'http://xxgk.bitan-test.gov.cn/gkml/detail.aspx?n=12',
      report,
      signals: { headings: [report.title] },
      html: page({
        title: '政府信息公开目录',
        body: `${navigation}<h3>${report.title}</h3><iframe id="content" src="about:blank" width="100%" height="1800" frameborder="0"></iframe><template id="text">${paragraphs()(report)}</template>
<script>onload = function () { var d = document.getElementById('content').contentDocument; d.open(); d.write('<html><body><div id="zoom">' + document.getElementById('text').innerHTML + '</div></body></html>'); d.close(); };</script>${siteFooter('9951000051')}`,
      }),
    };
  },
  function pagesBySlash(slug) {
    const whole = annualReport(slug, '樟溪区', 2022, { title: false });
    const parts = [0, 8, 14].map((from, i, all) => ({ ...whole, blocks: whole.blocks.slice(from, all[i + 1]) }));
    const at = (i) => (i === 0 ? 'page.html' : `page/${i + 1}.html`);
    const part = (i) =>
      page({
        title: whole.title,
        body: `${navigation}<form name="_newscontent_fromname"><h1>${whole.title}</h1><div class="info">2023-01-09　点击：[7]</div><div id="vsb_content"><div class="v_news_content">${paragraphs()(parts[i])}</div></div>
<div class="related"><ul>${[1, 2, 3].map((n) => `<li><a href="/a/${n}.htm">樟溪区第${n}期政务公开简报印发</a></li>`).join('')}</ul></div>
<p align="center"><span>[${i + 1}]</span> ${i < 2 ? `<a href="${i === 0 ? 'page/2.html' : '3.html'}">下一页&gt;&gt;</a>` : '下一页'} <a href="#">尾页</a></p></form>${siteFooter('9952000052')}`,
      });
    return {
      url: 'http://www.zhangxi-test.gov.cn/info/1008/4471.htm',
      report: parts[0],
      together: whole,
      missing: 'further-pages',
      signals: { headings: [whole.title] },
      frames: { [at(1)]: part(1), [at(2)]: part(2) },
      html: part(0),
    };
  },
];
