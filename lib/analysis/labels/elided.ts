import { edged } from '../../text/edged';
import type { Candidate, Passage } from '../candidate';
import { lastTopic } from '../catalog/topics';
import type { Surround } from '../clauses';
import { settles } from '../matters';
import { cap, clean, merge } from './words';

/** A piece that is only a verb or a bare rate and has lost its object: 受理, 已审结, 直接纠错率. */
const ELIDED = edged(
  /^(?:依法|已|共|新|经(?!济)|决定|判决|正在|其中|不予|予以|未|及时|按时|按期|准期|依规|实际|直接|综合|一审|二审|全部|成功|在法定期限内|法定期限内|限期|累计|占比|作出(?:复议)?决定|收到|新收|收案|受理|立案|审理|审结|办理|办结|结案|已结|在办|未结|维持|撤销|变更|确认违法|确认无效|责令履行|驳回|终止|中止|撤回|撤诉|调解|和解|调撤|纠错|胜诉|败诉|出庭|开庭|应诉|化解|答复|回复|办复|采纳|整改|移送|备案|审查|审核|登记|报备|清理|废止|修改|修订|失效|继续有效|评查|抽查|合格|优秀|通过|接收|转办|转入|转送|公开|满意|完成|成功|履行|执行|上报|反馈|告知|补正|检查|处罚|查处|罚款|参加|参训|培训|配备|覆盖|及时|规范|达标|达成|维持原判|维持原决定|纠正|听证|逾期|复函|未复)*(?:案件|申请|件|率|度|数|量|人员|原判|原决定)?$/u,
);
/** Verbs that name a matter by themselves and need no object of the clause before: 培训1200人次, 罚款3万元. */
const COMPLETE = edged(
  /^(?:共|累计|实际|依法|集中)*(?:培训|罚款|罚没|处罚|检查|抽查|整改)(?:人员|案件|金额|企业|单位|率|数)?$/,
);
/** What says nothing without the clause before: 事项数量扩充到120项, 综合得分86分, 最快仅用2天, 对219份文件开展审查. */
const GENERIC = edged(
  /^(?:我?(?:全?[省市州县区]))?(?:(?:事项|项目|案件|文件|人员|清单|参与|活动)?(?:数量|总数|总量|人数|次数|数)|(?:综合|平均|最终|总体|考核|测评|评估)?(?:得分|总分|成绩|分值|权重|分值权重|指数)(?:占比)?$|(?:最快|最短|平均|一般)?(?:仅用|仅需|只需|用时|耗时)$|(?:压缩|精简|减少)(?:环节|时限|时间|材料)$|(?:两者|二者|双方)(?:之比|比例|比值)$|(?:原则上|一律|严格)?(?:控制|限定)$|(?:列入|适用)(?:事项|项目|案件)?$|对(?:文件|材料|案件|事项|项目|措施)(?:开展|进行)?(?:审查|审核|办理|检查|清理|评估)?$)/,
);
/** A clause that names a matter a bare verb may refer to. */
const MATTER =
  /(?:培训|考试|检查|活动|工作|制度|行动|会议|案件|事项|服务|建议|提案|清单|评查|整治|排查|审查|投诉|举报|诉求|办件|审批|评价)/;

const NAMED = edged(/(?:命名|入选|授予|认定|获评)$/);
const HONOUR = /示范|先进|典型|标杆|样板/;

const SLOGAN = /“[^”]{6,}”/g;

/** A bare verb is short; longer pieces are not even tried. */
const LONGEST = 20;

export const isElided = (piece: string): boolean => piece.length <= LONGEST && ELIDED.test(piece);

/** The object of a label: its tail without the verb in front. */
const noun = (label: string): string =>
  cap(
    label.replace(
      /^.{0,12}?(?:收到|受理|审查|审核|审结|办理|开展|组织|召开|举办|完成|制定|出台|化解|处理|查处|实施)/,
      '',
    ),
    14,
  );

export const topicWord = (passage: Passage, c: Candidate): string =>
  passage.matters.upTo(c.start - passage.start)?.word ?? passage.matters.around()?.word ?? '';

/**
 * Completes a piece that does not say what is counted: from the clause before, the object counted last in this sentence, or the
 * matter of sentence, paragraph and heading. A piece that speaks for itself comes back as it is.
 * @param subject label of the last quantity that named its object
 */
export function restore(piece: string, subject: string, place: Surround, passage: Passage, c: Candidate): string {
  // “一网通办、一窗受理” and other slogans say less than the words around them
  const clause = (): string =>
    clean(place.previousClause.includes('“') ? place.previousClause.replace(SLOGAN, '') : place.previousClause);
  const { counted } = place;
  if (GENERIC.test(piece) && place.previousClause !== '') {
    if (!counted) return cap(`${cap(clause(), 18).replace(/^在/, '')}${piece}`);
    return subject === '' || subject.includes(piece) ? piece : cap(`${cap(subject, 18)}${piece}`);
  }
  const elided = isElided(piece);
  // 11个地区入选省级示范,2个获全国命名: named as what was said before
  const honour = NAMED.test(piece) ? (HONOUR.exec(subject)?.[0] ?? '') : '';
  if (honour !== '' && !HONOUR.test(piece)) return cap(`${piece}${honour}`);
  if (!elided && piece.length > 3) return cap(piece);
  const said = clause();
  if (!elided && said !== '') {
    const owner = counted ? (subject.length > 5 ? subject : '') : cap(said, 18);
    if (owner !== '') return cap(`${owner}${piece}`);
  }
  return cap(elidedObject(piece, subject, counted ? '' : said, passage, c));
}

function elidedObject(piece: string, subject: string, clause: string, passage: Passage, c: Candidate): string {
  const own = passage.matters.upTo(c.start - passage.start);
  const named = lastTopic(piece);
  if (named) return own && settles(named, own) ? `${own.word}${piece}` : piece;
  if (own) return `${own.word}${piece}`;
  if (COMPLETE.test(piece)) return piece;
  const object = noun(subject);
  if (object !== '') return piece.includes(object) ? piece : merge(object, piece);
  if (MATTER.test(clause)) return `${cap(clause, 18)}${piece}`;
  const topic = passage.matters.around();
  return topic ? `${topic.word}${piece}` : `${cap(clause, 18)}${piece}`;
}
