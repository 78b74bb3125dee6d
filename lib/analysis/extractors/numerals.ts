import { parseChinese } from '../../text/numerals';
import { readTail } from '../amounts';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { boundOf, COMPARISON, QUALIFIER } from '../catalog/numbers';
import { readUnit, unitClass } from '../catalog/units';
import { sentenceWords } from '../sentence-words';

/** `百分之九十五` with what follows it, or a numeral: `二十三`, the 三十 of `三十余万`. */
const WRITTEN =
  /百分之(?<share>[一二三四五六七八九十百零]{1,6}(?:点[一二三四五六七八九零]{1,3})?)(?<shareTail>以上|以下|左右)?|(?=[一二两三四五六七八九十百千万])(?<!第|[零一二两三四五六七八九]|[十百千万几数]|(?<!以)上(?=[^百千万]))(?:[一二两三四五六七八九十百千](?:(?!百分之)[零一二两三四五六七八九十百千万]){0,7}|(?<=[上近逾超])万)/g;
/**
 * Without one of these no numeral counts: 一 is in most sentences (统一, 进一步), and counts itself only before few units. What begins a longer numeral
 * or a share holds more of them.
 */
export const MAY_COUNT =
  '[二两三四五六七八九十百千]|一[零一二两三四五六七八九]|一[十百千万亿余多成倍]|一[次场期轮名个件起部堂节课]|[近超逾上]万';
/** Looked for in front, only where one of them was found; what is searched ends with its first character. */
const SHARE_QUALIFIED = /(?:不少于|不低于|(?<!不)超过|至少|达到|达|为|近|约)(?=百$)/;
const COUNT_QUALIFIED = new RegExp(`(?:${QUALIFIER})(?=.$)`);
/** Longest qualifier, and what it looks back on. */
const REACH = 5;

/** What a numeral counts: a unit behind it, or behind 余, 多, 万 or 亿. */
interface Count {
  readonly numeral: string;
  readonly more: string;
  readonly magnitude: string;
  readonly unit: string;
  /** Length of all of them. */
  readonly length: number;
}

/** Reads as much of the numeral as leaves a unit behind it: 二十千瓦 is twenty kilowatts. */
function readCount(text: string, at: number, longest: string): Count | null {
  for (let length = longest.length; length > 0; length--) {
    const end = at + length;
    const more = /[余多]/.test(text.charAt(end)) ? text.charAt(end) : '';
    const behind = end + more.length;
    for (const magnitude of /[万亿]/.test(text.charAt(behind)) ? [text.charAt(behind), ''] : ['']) {
      const unit = readUnit(text, behind + magnitude.length);
      if (unit === '') continue;
      const numeral = longest.slice(0, length);
      return { numeral, more, magnitude, unit, length: behind + magnitude.length + unit.length - at };
    }
  }
  return null;
}

/** Verbs whose object is counted: what was held, done, made, found. */
const COUNTING =
  /召开|开展|组织|举办|举行|进行|听取|研究|审议|审查|审核|出台|制定|修订|废止|印发|查处|办理|受理|审结|化解|调解|培训|宣传|检查|督察|督查|督导|评查|约谈|通报|学习|学法|讲授|授课|宣讲|旁听|发放|接受|接待|排查|整改|建成|新建|新增|设立|聘请|聘任|配备|招录|录用|完成|参加|参与|走访|指导|发现|纠正|移送|提出|发出|发布|制发|报送|获得|荣获|公开|立案|结案|败诉|胜诉|撤销|维持|驳回|终止|开庭|出庭|应诉|清理|备案|选派|选聘|编发|刊发|报道|采用|推送|撰写|取消|下放|赋权|落实编制|增加|减少|办好|办成|承办|实施|启动/;
/** Right before the numeral: 召开三次会议, 先后两次; right behind it: 两次专题听取. */
const VERB_LEFT = new RegExp(`(?:${COUNTING.source}|先后|累计|共|全年|每年|历?经过?)(?:了|过)?$`);
const VERB_RIGHT = new RegExp(`^(?:专题|集中|集体|组织|主持|带队|赴|深入)?(?:${COUNTING.source})`);
/** 一 counts only where the text requires a number of times: 至少一次, 每季度一次. */
const REQUIRED = /至少|不少于|不低于|每(?:[两三二]?年|季度?|半年|个?月|两月|周|名|人|村|镇|个|家)[^,。;]{0,14}$/;
/** One case said behind its noun is counted: 办理行政应诉案件一件. */
const CASE = /(?:案件|案|申请|诉讼|建议|提案|投诉|举报|纠纷|事项)$/;
/** 增长近两倍, 提高一倍; 三倍 alone may be a figure of speech. */
const GROWS = /(?:增长|增加|提高|提升|扩大|增|高出|多)了?(?:近|约|超过|逾)?$/;
const MULTIPLE = new RegExp(`${GROWS.source}|(?:[是为达到的近约逾]|超过)$`);
/** 两个社区被命名为示范社区, 十件实事全部办结: what is said of it makes it a count. */
const TOLD =
  /^[\u4e00-\u9fa5]{1,8}?(?:被[\u4e00-\u9fa5]{0,4}?(?:命名|评[为定选]|授予|认定|表彰|确定)|获评|获选|入选|荣获|(?:全部|均已?|如期|按期|已经?全部)(?:办结|办成|完成|落实|兑现|解决|建成))/;
/** Nouns that make a name of the number in front: 三项制度, 四个意识, 两项指标, 六大领域. */
const NAMING =
  /^(?:制度|清单|机制|体系|领域|行动|工程|战略|任务|指标|举措|措施|职责|责任|意识|自信|维护|确立|减排|统筹|平台|中心|主体|渠道|模式|方式|方面|原则|要求|重点|关键|环节|阶段|层面|维度|功能|职能|纪律|规定|条例|报告|目标|改革|融合|联动|衔接|治理|建设|工作法|班子|办法|法(?![治律制])|级|合一|同步|监督|名单|检查|管理|以上|所有|直属|关系|资源|力量|队伍|联席)/;

/**
 * Chinese numerals that count something done or found: `三次`, `十余件`, `二十三项`, and `百分之九十五`.
 * Off by default: on with 余/多, from eleven up, as the count of a clause with a counting verb, or where what is counted is said to be named or done; 一 only where it is required.
 */
export const numerals: Extractor = {
  id: 'numerals',
  test: sentenceWords.for(new RegExp(MAY_COUNT)),
  extract({ masked, start, role, options }) {
    const found: Candidate[] = [];
    const planned = options.family.targetRoles.includes(role);
    WRITTEN.lastIndex = 0;
    for (let match = WRITTEN.exec(masked); match; match = WRITTEN.exec(masked)) {
      const at = match.index;
      const { share, shareTail = '' } = match.groups ?? {};
      const before = masked.slice(Math.max(0, at - REACH), at + 1);
      if (share !== undefined) {
        const value = percent(share);
        const qualifier = SHARE_QUALIFIED.exec(before)?.[0] ?? '';
        const reports = /^(?:达到?|为)$/.test(qualifier);
        const inside = reports ? '' : qualifier;
        if (value !== null)
          found.push(
            candidate('numerals/percent', start + at - inside.length, start + WRITTEN.lastIndex, value, '%', {
              kind: 'ratio',
              bound: boundOf(reports ? '' : qualifier || compared(masked, at), '', shareTail),
            }),
          );
        continue;
      }
      const count = readCount(masked, at, match[0]);
      if (!count) continue;
      const qualifier = COUNT_QUALIFIED.exec(before)?.[0] ?? '';
      const tail = readTail(masked, at + count.length);
      const from = at - qualifier.length;
      const to = at + count.length + tail.length;
      WRITTEN.lastIndex = to;
      const value = parseChinese(count.numeral + count.magnitude);
      if (value === null || !counts(masked, from, to, value, qualifier, count, planned)) continue;
      found.push(
        candidate('numerals', start + from, start + to, value, count.unit, {
          bound: /至少[^,。;□]{0,12}$/.test(masked.slice(0, from))
            ? 'min'
            : boundOf(qualifier || compared(masked, from), count.more, tail),
          kind: unitClass(count.unit) === 'times' ? 'ratio' : 'level',
          basis: 'inferred',
        }),
      );
    }
    return found;
  },
};

/** Word of comparison right before a number: 不足三成, 不到十人. */
const compared = (masked: string, at: number): string =>
  COMPARISON.exec(masked.slice(Math.max(0, at - 4), at))?.[0] ?? '';

/** @param planned whether the sentence stands where a plan says what is to be done. */
function counts(
  masked: string,
  from: number,
  to: number,
  value: number,
  pre: string,
  count: Count,
  planned: boolean,
): boolean {
  const { numeral, more, magnitude, unit } = count;
  const cls = unitClass(unit);
  if (cls === 'none' || cls === 'share') return false;
  const left = masked.slice(Math.max(0, from - 30), from);
  const right = masked.slice(to, to + 16);
  if (/[十第之首新同同每逐本这那该某哪几数]$/.test(left) || /^[级类届种]$/.test(unit)) return false;
  if (cls === 'times') return (value === 1 ? GROWS : MULTIPLE).test(left + pre);
  if (more !== '' || (magnitude !== '' && /(?:突破|超过?|达到?|接近|逾|破)$/.test(left + pre))) return true;
  if (/[近超逾约上]/.test(pre) && value >= 100) return true;
  if (cls === 'measure') return false;
  const clause = left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf('。'), left.lastIndexOf(':')) + 1);
  if (value === 1)
    return (
      /^(?:次|场|期|名|个|件|轮|部|堂|节|课)$/.test(unit) &&
      !/^[性办告]/.test(right) &&
      (REQUIRED.test(clause + pre) ||
        // 开展一次评估 is a figure where it is planned, 开展了一次评估 where it was done
        ((planned || clause.endsWith('了')) && /^[次场期轮]$/.test(unit) && VERB_LEFT.test(clause)) ||
        (/^[件起]$/.test(unit) && CASE.test(clause) && COUNTING.test(clause) && ends(right)) ||
        (/[会学训查察动议汇究传座庭审]$/.test(clause) && COUNTING.test(clause) && ends(right)))
    );
  if (cls === 'money' || (cls === 'time' && value < 10 && pre === '')) return false;
  if (cls === 'time' && pre !== '') return true;
  if (cls !== 'event' && NAMING.test(right)) return false;
  if (/^[个名人家件项]$/.test(unit) && TOLD.test(right)) return true;
  if (value >= 11 && numeral.length > 1) return cls !== 'time' || ends(right);
  const verb = VERB_LEFT.test(clause) || VERB_RIGHT.test(right);
  if (cls === 'event') return verb || pre !== '' || (ends(right) && COUNTING.test(clause));
  if (/^[项条种类个]$/.test(unit)) return ends(right) && COUNTING.test(clause) && !/^[和及、]/.test(right);
  return (ends(right) && COUNTING.test(clause)) || (verb && /^[名人件起宗份部篇期]$/.test(unit));
}

const ends = (right: string): boolean => right === '' || /^[,。;、:)和及]/.test(right);

function percent(numeral: string): number | null {
  const [whole = '', decimals] = numeral.split('点');
  const value = parseChinese(whole);
  if (value === null || decimals === undefined) return value;
  let digits = '';
  for (const c of decimals) digits += String(parseChinese(c) ?? '');
  return Number(`${value}.${digits}`);
}
