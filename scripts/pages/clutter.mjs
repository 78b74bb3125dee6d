/** What stands around an article on portals, as it shows where style sheets did not load: everything at once. */

const MENU = {
  走进本地: ['地情概况', '历史沿革', '行政区划', '气候物产', '城市名片'],
  政务公开: ['政策文件', '规划计划', '统计信息', '财政资金', '应急管理', '法治政府建设'],
  政务服务: ['个人办事', '法人办事', '部门服务', '便民查询', '好差评'],
  互动交流: ['领导信箱', '在线访谈', '意见征集', '民意调查', '我为政府网站找错'],
};

const link = (name, i) => `<li><a href="/c/${i}/" title="${name}">${name}</a></li>`;

/** A menu whose columns are all unfolded, and its copy for telephones. */
export const menus = ['pc-nav', 'wap-nav']
  .map(
    (name) =>
      `<div class="${name}"><ul>${Object.entries(MENU)
        .map(
          ([top, below], i) =>
            `<li><a href="/${i}/">${top}</a><div class="drop"><ul>${below.map(link).join('')}</ul></div></li>`,
        )
        .join('')}</ul></div>`,
  )
  .join('\n');

/** Windows that wait for their moment: leaving the site, old browsers, logging in, correcting errors, a talking assistant. */
export const dialogs = (
  site,
) => `<div class="layer-leave"><div class="tit">温馨提示<span>×</span></div><p>您访问的链接即将离开“${site}”门户网站，是否继续？该网站的内容由其主办单位负责，请注意保护个人信息。</p><a href="javascript:;">继续访问</a> <a href="javascript:;">放弃</a></div>
<div id="ie-tip"><p>您当前使用的浏览器版本过低，可能会影响页面的正常显示，建议您升级浏览器，或者使用极速模式访问本网站，以获得更好的体验。</p></div>
<div class="login-box"><h4>用户登录</h4><form><label>账号：<input></label><label>密码：<input type="password"></label><p>登录即表示您已阅读并同意《用户服务协议》和《隐私政策》，我们将按照法律规定保护您的个人信息安全。</p><button>登录</button></form></div>
<div class="jiucuo"><form><p>尊敬的用户：如果您在浏览本页面时发现错别字、失效链接或者内容表述有误，请在下方填写，我们将在五个工作日内核实处理。</p><select><option>错别字</option><option>链接无法打开</option></select><textarea>请输入问题描述，不超过200字。</textarea></form></div>
<div class="robot"><p>您好，我是智能问答机器人小禾，您可以向我咨询政策、办事流程等问题，我会尽力为您解答。</p><ul><li>怎样办理身份证？</li><li>如何申请公共租赁住房？</li></ul></div>`;

/** A footer that talks: statement, rights, statistics, friendly links. */
export const talkativeFooter = (
  site,
  code,
) => `<div class="bottom"><div class="links"><select><option>中央政府部门</option><option>外交部</option></select>${['省政府网站', '市政府网站', '县区政府网站', '新闻媒体'].map((name) => `<a href="#">${name}</a>`).join(' ')}</div>
<div class="statement"><h4>网站声明</h4><p>一、凡本网站注明来源的文字、图片和音视频稿件，版权均属${site}所有，任何媒体、网站或者个人转载时应当注明来源，不得歪曲原意，违者将依法追究责任。</p><p>二、本网站公开的政府信息以正式印发的文件为准，网站不对因使用网站内容产生的后果承担责任；如有疑问，请与发布单位联系，我们将及时核实更正。</p><p>三、浏览本网站建议使用分辨率不低于1280×800的显示器，部分功能需要开启脚本支持，无障碍浏览请使用快捷键。</p></div>
<p>主办：${site}办公室　承办：某地政务服务和数据管理局　联系电话：000-00000000（工作日9:00—17:00，仅受理网站建设维护相关事宜）</p><p>网站标识码：${code}　某ICP备00000000号-1　<a href="#">某公网安备00000000000000号</a></p></div>`;

/** A column of other news, with openings in sentences. */
export const sidebar = (place, count = 8) =>
  `<div class="side"><h3>热点资讯</h3>${Array.from(
    { length: count },
    (_, i) =>
      `<dl><dt><a href="/n/${i}.html">${place}第${i + 1}季度项目建设现场会召开</a></dt><dd>日前，${place}召开第${i + 1}季度重点项目建设现场会，与会人员实地察看了${i + 3}个项目现场，听取了项目单位和属地乡镇的情况汇报，研究解决用地、融资和配套方面的问题，要求倒排工期、挂图作战。</dd></dl>`,
  ).join('')}</div>`;

/** The end of an article's container: credits, code, sharing, neighbours, related documents. */
export const articleFoot = (place) => `<div class="bianji"><span>责任编辑：张某</span> <span>审核：李某</span></div>
<div class="ewm2"><img src="ewm.png" alt="二维码"><p>扫一扫在手机打开当前页</p></div>
<div class="bshare"><span>分享到：</span><a href="#" title="微信">微信</a> <a href="#">新浪微博</a></div>
<div class="pn"><p>上一篇：<a href="/p1.html">${place}人民政府办公室关于印发年度立法计划的通知</a></p><p>下一篇：<a href="/p2.html">没有了</a></p></div>
<div class="xgwd"><h4>相关文档</h4><ul><li><a href="/r1.html">${place}2019年法治政府建设情况报告</a><span>2020-01-15</span></li><li><a href="/r2.html">${place}2018年法治政府建设情况报告</a><span>2019-01-20</span></li><li><a href="/r3.html">一图读懂${place}法治政府建设</a><span>2020-02-02</span></li></ul></div>`;
