/** A small report of a made-up county, on a page with styles and scripts that are rough on anything put into it. */
export const REPORT = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>清河源县2024年法治政府建设年度报告_清河源县人民政府</title>
<meta name="ArticleTitle" content="清河源县2024年法治政府建设年度报告"><meta name="PubDate" content="2025-03-18">
<style>
body{margin:0;font:16px/1.9 serif;color:#333;background:#fff}
*{letter-spacing:3px !important;text-transform:uppercase} button,section,div[role]{font-size:44px !important;border:9px solid lime !important}
main{width:760px;margin-left:60px} html>*:last-child{margin-bottom:0}
</style>
<script>
addEventListener('DOMContentLoaded', () => {
  window.keysHeard = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'copy']) document.addEventListener(type, (event) => window.keysHeard.push(type));
  const own = new Highlight(); CSS.highlights.set('portal-own', own);
  window.before = document.documentElement.outerHTML;
  window.globalsBefore = Object.keys(window).length;
});
</script></head>
<body><div class="head">清河源县人民政府</div><main><h1>清河源县2024年法治政府建设年度报告</h1><div class="src">来源：县司法局　发布日期：2025-03-18</div>
<div id="zoom">
<p>2024年，清河源县围绕营商环境和基层治理，统筹推进法治政府建设，现将有关情况报告如下。</p>
<h2>一、2024年推进法治政府建设的主要举措和成效</h2>
<p>（一）政务服务更加便利。全年办理政务服务事项8364件，按时办结率99.4%，群众满意度稳步上升。</p>
<p>（二）行政争议依法化解。收到行政复议申请73件，审结68件，其中以调解方式结案26件。</p>
<p>（三）执法队伍持续加强。举办执法培训4期530人次，评查案卷142卷。</p>
<table><tr><th>类别</th><th>件数</th></tr><tr><td>行政许可</td><td>215件</td></tr><tr><td>行政处罚</td><td>64件</td></tr></table>
<h2>二、存在的不足和原因</h2>
<p>一是基层执法力量仍然薄弱，部分乡镇持证人员偏少。二是规范性文件后评估工作开展不够经常。</p>
<h2>三、2025年推进法治政府建设的主要安排</h2>
<p>一是健全培训制度，2025年底前实现执法人员人均培训不少于60学时。二是开展规范性文件全面清理，并向社会公布结果。</p>
</div></main></body></html>`;
