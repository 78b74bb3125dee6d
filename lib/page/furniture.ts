import { fold } from '@/lib/text/fold';
import { fieldsOf } from './labels';

/**
 * Lines of a page that are no part of the report: font-size bars, print and share buttons, counters, breadcrumbs,
 * editor credits, QR text, footers. Wordings as observed on government portals; matched against one folded, trimmed line.
 */
const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`);

/** Buttons and bars: never a line of a report, wherever they stand. */
const TOOLS = whole([
  '[【\\[]?\\s*(?:浏览|显示|页面)?(?:字体|字号)(?:大小)?\\s*[::]?.{0,40}',
  '[【\\[(]?\\s*(?:超大|大|中|小|默认|标准|A[+-]?|T[+-]?)\\s*[】\\])]?(?:\\s*[【\\[(|]?\\s*(?:大|中|小|默认|标准|A[+-]?)\\s*[】\\])]?)*',
  '[【\\[]?\\s*(?:我要|语音|内容|页面)?(?:打印|纠错|关闭|收藏|下载|朗读|播报|分享)(?:本页|页面|正文|文章|窗口|本文|全文|文件)?\\s*[】\\]]?(?:[\\s|]*[【\\[]?(?:打印|纠错|关闭|收藏|下载|分享)(?:本页|页面|正文|窗口)?[】\\]]?)*',
  '【打印(?:正文|本页)】.{0,20}',
  '(?:保存为|导出|下载)\\s*(?:word|pdf|PDF|WORD|Word).{0,20}',
  '(?:一键)?分享(?:文章|本文)?(?:到|至)?\\s*[::]?.{0,40}',
  '(?:扫一扫|用?手机扫|扫描二维码|微信(?:扫一扫|里点)).{0,40}',
  '(?:本文)?(?:浏览|点击|阅读|累计|访问)(?:次数|量|率|数)\\s*[::]?\\s*(?:\\d+|-)?\\s*次?',
  '返回(?:顶部|首页|列表|上一页)?|回到\\s*顶部|设为首页.*|加入收藏.*',
  '语音播报.*|点击(?:咨询|播放|收听).{0,30}|打开微信.{0,40}',
  '当前位置\\s*[::].*|(?:您|你)?(?:现在|当前|所在)的?位置\\s*[::].*',
]);

/** What is furniture above and below a report, but could be a line of a table or a list inside it. */
const INFO = whole([
  '(?:本文)?(?:浏览|点击|阅读|累计|访问)(?:次数|量|率|数)?\\s*[::]?\\s*(?:\\d+|-)?\\s*次?(?:\\s.*)?',
  '(?:责任|网站|文字|信息)?编辑\\s*[::].{0,40}',
  '(?:初|终|复|一|二|三)?(?:审|核|校|审核|校对|签发)人?\\s*[::].{0,40}',
  '(?:信息|稿件|文章|文件)?(?:来源|发布人|发布者|作者)\\s*[::].{0,80}',
  '(?:发布|更新|发文|发表|公开|上传)?(?:时间|日期)\\s*[::].{0,120}',
  '\\d{4}-\\d\\d-\\d\\d(?: \\d\\d:\\d\\d(?::\\d\\d)?)?(?:\\s.{0,80})?',
  '上一(?:篇|条|页).*|下一(?:篇|条|页).*|首页\\s*上一页.*|尾页|末页',
  '相关(?:附件|链接|文件|解读|阅读|稿件|文章|信息|新闻|政策|推荐)\\s*[::]?.{0,60}',
  '(?:附件|附件下载|相关下载)\\s*[::]?',
  '(?:文字|图片|图文|视频|政策|一图)解读\\s*[::].*|解读(?:材料|链接)\\s*[::]?.*',
  '繁體(?:中文|版)?|简体(?:中文|版)?(?:\\s*\\|?\\s*繁體(?:中文|版)?)?|无障碍(?:阅读|浏览|版)?',
  '(?:长者|关怀|适老)(?:专区|模式|版|化|助手)?(?:\\s.*)?|网站(?:地图|首页)|登录|注册|用户登录|退出',
  '.{0,30}版权所有.*|(?:主办|承办)(?:单位)?\\s*[::].*|.{0,10}网站标识码.*|.*ICP备.*|.*公网安备.*|联系我们.*|技术支持\\s*[::].*',
  '微信|微博|QQ空间|新浪微博|腾讯微博|更多|×|x|robots|\\||>|-|·|全文检索|今天是.{0,40}|热点查询.{0,40}|政府信息公开|取消',
]);

/** From a line like these on, nothing belongs to the report any more. */
const CUT =
  /^(?:.{0,6}扫一扫在手机|.{0,30}版权所有|.{0,10}网站标识码|相关(?:链接|阅读|文章|新闻|稿件|推荐)\s*[::]?\s*$|【打印(?:正文|本页)】|政策解读\s*[::])/;

/** A form the line rules read: folded, single spaces. */
const normal = (line: string): string => fold(line).replace(/\s+/g, ' ').trim();

/** True for a tool bar or a button: no line of a report, not even in its middle. */
export const isTool = (line: string): boolean => TOOLS.test(normal(line));

/** True for a line of page furniture or of the metadata block, as they stand above and below a report. */
export function isFurniture(line: string): boolean {
  const text = normal(line);
  if (text.length > 400) return false;
  if (TOOLS.test(text) || INFO.test(text) || isCrumbs(text)) return true;
  const fields = fieldsOf(text);
  return fields.length > 0 && text.length <= 200 && !/[。;]$/.test(text);
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
