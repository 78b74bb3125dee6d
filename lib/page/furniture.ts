import { fold } from '@/lib/text/fold';
import { fieldsOf } from './labels';

/**
 * Lines of a page that are no part of the report: font-size bars, print and share buttons, counters, breadcrumbs,
 * editor credits, QR text, footers. Wordings as observed on government portals; matched against one folded, trimmed line.
 */
const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`);

/** Words that tool bars are made of, alone or in a row (`【大】 【中】 【小】 打印 关闭`). */
const TOOL_WORDS = new Set(
  (
    '字体 字号 字体大小 字号大小 浏览字号 显示字体 字体显示 字体调节 调整字体 超大 特大 大 中 小 最大 默认 标准 大号 中号 小号 正常 放大 缩小 A A+ A- T T+ T- T| + - × x X ' +
    '打印 打印本页 打印页面 打印正文 打印文章 打印本文 我要打印 关闭 关闭本页 关闭窗口 关闭页面 关闭本窗口 收藏 收藏本页 加入收藏 设为首页 分享 我要分享 一键分享 分享到 分享至 分享文章到 ' +
    '纠错 我要纠错 内容纠错 网页纠错 下载 下载文章 复制链接 保存 保存本页 推荐 点赞 朗读 语音朗读 语音播报 语言播报 播放 暂停 听新闻 返回 返回顶部 返回首页 返回列表 返回上一页 回到顶部 顶部 TOP ' +
    '微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 朋友圈 豆瓣网 人人网 手机版 电脑版 更多 取消 登录 注册 用户登录 退出 无障碍 无障碍阅读 无障碍浏览 无障碍版 长者专区 长者模式 长者助手 长者版 ' +
    '关怀版 关怀模式 适老版 繁体 繁体版 繁体中文 繁體 繁體版 繁體中文 简体 简体版 简体中文 English 网站地图 全文检索 保存为word 保存为pdf 导出word 导出pdf robots'
  ).split(' '),
);
const BETWEEN_TOOLS = /[\s[\]【】()|:：/·>,，;；]+/;

/** Buttons and bars with words of their own: never a line of a report, wherever they stand. */
const TOOLS = whole([
  '(?:浏览|显示|页面)?(?:字体|字号)(?:大小)?\\s*[::].{0,40}',
  '打印(?:正文|本页)】.{0,20}',
  '(?:一键)?分享(?:文章|本文)?(?:到|至)?\\s*[::].{0,40}',
  '(?:请?(?:扫一扫|用?手机扫|扫描(?:下方|上方)?二维码)|微信(?:扫一扫|里点)|打开微信).{0,40}',
  '(?:本文|文章)?(?:浏览|点击|阅读|访问)(?:次数|人次|量|率|数)\\s*[::]?\\s*[\\d[\\]-]*\\s*次?',
  '(?:浏览|点击|阅读|访问)\\s*[::]\\s*[\\d[\\]-]*\\s*次?',
  '(?:点击|语音)(?:咨询|播放|收听|播报).{0,30}',
  '[-—–― ]*(?:END|(?:全文|正文)?完)[-—–― ]*',
  // The clock of a player, with its buttons.
  '.{0,12}\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d.{0,30}',
  // Page numbers of the document that was scanned or converted.
  '[-—–―]{1,2} ?\\d{1,3} ?[-—–―]{1,2}|第 ?\\d{1,3} ?页(?:[ ,/]{0,3}共 ?\\d{1,3} ?页)?',
  '当前位置\\s*[::].*|(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置\\s*[::].*',
]);

/** What is furniture above and below a report, but could be a line of a table or a list inside it. */
const INFO = whole([
  '(?:本文|文章)?(?:浏览|点击|阅读|累计|访问)(?:次数|人次|量|率|数)?\\s*[::]?\\s*[\\d-]*\\s*次?(?:\\s.*)?',
  '(?:责任|网站|文字|信息|本文|网络|执行)?(?:编辑|责编|录入|上传)\\s*[::].{0,40}',
  '(?:初|终|复|一|二|三)?(?:审|核|校|审核|校对|审签|审校)(?:人|人员)?\\s*[::].{0,40}',
  '(?:信息|稿件|文章|文件|本文)?(?:来源|发布人|发布者|供稿|供稿人|作者)\\s*[::].{0,80}',
  '(?:发布|更新|发文|发表|公开|上传|录入|创建)?(?:时间|日期)\\s*[::].{0,120}',
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: \\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:\\s.{0,80})?',
  '\\d{4}年\\d{1,2}月\\d{1,2}日\\s+(?:\\d{1,2}:\\d\\d|来源|作者|浏览|点击|字号|字体).{0,80}',
  '上一(?:篇|条|页).*|下一(?:篇|条|页).*|首页\\s*上一页.*|尾页|末页',
  '相关(?:附件|链接|文件|解读|阅读|稿件|文章|信息|新闻|政策|推荐|文档)\\s*[::]?.{0,60}',
  '(?:附件|附件下载|相关下载|文件下载)\\s*[::]?',
  '(?:文字|图片|图文|视频|政策|一图|专家|媒体)解读\\s*[::].*|解读(?:材料|链接)\\s*[::]?.*',
  '.{0,30}版权所有.*|版权\\s*[::].*|(?:主办|承办|维护|协办)(?:单位)?\\s*[::].*|.{0,10}网站标识码.*|.*ICP备.*|.*公网安备.*|联系我们.*|技术支持\\s*[::].*',
  '[【[](?:内容)?(?:摘要|导读|提要|核心提示|编者按)[】\\]].*|(?:导读|(?:内容)?(?:摘要|提要)|核心提示)\\s*[::].*',
  '(?:联系人|联系(?:电话|方式)|咨询(?:电话|方式)|监督电话)\\s*[::].{0,60}',
  // Document-sharing sites: their blurb above the text, and the mark of its first page.
  '.{0,120}由会员分享,可在线阅读.*|\\d{1,2}、',
  '今天是.{0,40}|热点查询.{0,40}|政府信息公开|信息公开形式\\s*[::].{0,20}|公开(?:属性|方式|形式)\\s*[::].{0,20}',
]);

/** From a line like these on, nothing belongs to the report any more. */
const CUT =
  /^(?:.{0,6}扫一扫在手机|.{0,30}版权所有|.{0,10}网站标识码|相关(?:链接|阅读|文章|新闻|稿件|推荐|文档)\s*[::]?\s*$|(?:网友|最新|热门|用户)(?:评论|留言)|(?:发表|我要)评论|我来说两句|【打印(?:正文|本页)】|政策解读\s*[::])/;

/** A form the line rules read: folded, single spaces, without the brackets around it. */
const normal = (line: string): string =>
  fold(line)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[[【(](.*)[\]】)]$/, '$1');

/** True for a tool bar or a button: no line of a report, not even in its middle. */
export function isTool(line: string): boolean {
  if (line.length > 120) return false;
  const text = normal(line);
  const words = text.split(BETWEEN_TOOLS).filter((word) => word !== '');
  return words.every((word) => TOOL_WORDS.has(word)) || TOOLS.test(text);
}

/** Labels whose values may be long or sentences: an abstract, a title. */
const WORDY = /^(?:内容概述|内容概要|摘要|关键词|主题词|名称|标题|信息名称|文件名称)$/;

/** True for a line of page furniture or of the metadata block, as they stand above and below a report. */
export function isFurniture(line: string): boolean {
  if (line.length > 600) return false;
  const text = normal(line);
  if (text.length <= 200 && (isTool(line) || INFO.test(text) || isCrumbs(text))) return true;
  const fields = fieldsOf(text);
  const label = fields[0]?.label;
  if (label === undefined) return false;
  return WORDY.test(label) || (text.length <= 200 && !/[。;]$/.test(text));
}

/** True for a line behind which only furniture follows. */
export const isCut = (line: string): boolean => CUT.test(normal(line));

/** `首页 > 政务公开 > …`, without its usual label. */
const isCrumbs = (text: string): boolean =>
  /^(?:网站)?首\s?页\s*(?:>|»|›|\/|-)/.test(text) || /^.{2,20}(?:\s*(?:>+|»|›)\s*.{2,30}){2,}$/.test(text);

/** Names of linked files, and lines of nothing else. */
export const ATTACHMENT = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|ceb|rar|zip|pptx?)(?:[?#].*)?$/i;

/** The date of a signature, in digits or Chinese numerals, alone on its line. */
export const SIGNATURE_DATE =
  /^(?:[(（]?\s*)(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[二〇○Ｏ零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:\s*印?发?[)）]?)$/;
