import { edged } from '../text/edged';
import type { Line } from '../text/sentences';
import type { Sight } from '../text/watched';
import { sentenceWords } from './sentence-words';

const MATTER = sentenceWords.for(
  /^(?:各位(?:代表|委员|同志)|让我们|(?:同志们|朋友们)[!,]|附件?(?:\d|:|$)|附表|\(?此件|特此(?:报告|汇报)|以上是|(?:如有)?不妥之处|专此|以上(?:报告|汇报|总结).{0,20}(?:审议|审阅|审示|指示|指正|意见)|(?:衷心|在此)?(?:衷心)?感谢[^,;]{4,40}[!。]$|请予?审|[(]?联系(?:人|电话)|抄送|主送|印发|本(?:方案|规划|要点|办法|意见)(?:自|由)|政策解读|扫一扫|上一[篇条]|下一[篇条]|责任编辑|来源:|打印|关闭|版权所有|主办|承办单位|网站标识码|浏览次数|分享到|返回顶部|相关(?:链接|附件|阅读|解读)|[【[](?:打印|关闭|字体))/,
);
/** 宏伟蓝图已经绘就,奋进号角再次吹响。 */
const SLOGAN = sentenceWords.for(/^.{0,14}(?:蓝图|征程|号角)(?:已|正|再).{0,14}[。!,]/);
const DATE_ONLY = edged(/^[(]?(?:二[〇○零]|20)\S{0,12}[年月日\d][)]?$|^[\d\s年月日./-]+$/);
const BODY_ONLY = sentenceWords.for(
  /^(?:中共)?[^,。;:的]{2,30}(?:人民政府|委员会|[县市区省乡镇]委|[县市区]?[^,。;:的]{1,12}(?:局|厅|办公室|办事处|委|中心))(?:\s*(?:中共)?[^,。;:的]{2,24}(?:人民政府|办公室|委员会))?(?:\d{4}年.{0,8})?$/,
);
/** True for signature, date, attachment list, closing formula: text of the page that states nothing. */
export const isMatter = (sentence: Sight, closed: boolean): boolean => {
  const words = sentence.text;
  return (
    sentence.test(MATTER) ||
    sentence.test(SLOGAN) ||
    DATE_ONLY.test(words) ||
    (!closed && sentence.test(BODY_ONLY)) ||
    words.length < 4
  );
};

/** The last paragraph of a report that is read out calls on all: 各位代表!奋斗创造历史,实干成就未来。让我们… */
const PERORATION = /^(?:各位代表|同志们)[!,:]/;

/** Behind the date under the signature, late in the text, only attachments and furniture follow; a speech ends with its peroration. */
export function statesUntil(folded: string, lines: readonly Line[]): number {
  const last = lines.findLast(({ start, end }) => end - start > 20);
  const called = last && PERORATION.test(folded.slice(last.start, last.start + 6)) ? last.start : folded.length;
  return Math.min(called, signedAt(folded, lines));
}

function signedAt(folded: string, lines: readonly Line[]): number {
  const signed = lines.findLast(({ start, end }, index) => {
    const before = lines[index - 1];
    return (
      start > folded.length * 0.6 &&
      end - start <= 20 &&
      /^[(]?(?:20\d\d|二[〇○零O]).{1,8}[月日]/.test(folded.slice(start, end)) &&
      before !== undefined &&
      before.end - before.start <= 60 &&
      !/[。;:]/.test(folded.slice(before.start, before.end))
    );
  });
  return signed?.end ?? folded.length;
}
