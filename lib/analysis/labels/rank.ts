import { edged } from '../../text/edged';
import { CHANGE_WORDS, cap, clean, dropEnd, withoutComparison } from './words';

const PLACING = edged(
  /(?:位列|位居|位于|名列|并列|列|居|排名|排位|排在|排|名次|稳居|跃居|跃升至?|升至|上升至|进入|跻身|获|保持|综合)$/,
);
const FIELD = edged(
  /(?:在|由|从)?(?:上一?年度?的?|去年的?)?(?:全[国省市区县州盟系]统?|[省市区县州]内|中部|西部|东部|全球|世界|长三角|珠三角)?(?:(?:同类|申报|参评|被考核|各|地级|副省级|省会|设区)[市县区州城]{0,3}|设区的?市|县域|[县市]{1,2}区|乡镇|镇街|(?:[省市县区]级|直属)?(?:部门|单位|机关)|系统|系列)*(?:中|里)?$/,
);
/** A subject this short is said of something named before: 综合得分, 总量, 增速. */
const SHORT = 5;

/**
 * Labels a place in a ranking as subject + field + 排名: 营商环境指数全市排名.
 * @param before the words before it in its clause, cleaned; `stated` the clause before that, where it holds no figure
 * @param previous label of the quantity before
 */
export function rankLabel(before: string, after: string, stated: string, previous: string): string {
  let rest = before;
  for (let i = 0; i < 2; i++) rest = dropEnd(rest, PLACING);
  const field = (FIELD.exec(rest)?.[0] ?? '').replace(/^[在由从]|上一?年度?的?|去年的?/g, '');
  rest = dropEnd(rest, FIELD);
  for (let i = 0; i < 2; i++) rest = dropEnd(rest, PLACING);
  const own = withoutComparison(rest).replace(/^在/, '');
  const context = own.length >= SHORT ? '' : clean(stated).replace(/^在|中$/g, '') || dropComparison(previous);
  return cap(`${context.endsWith(own) ? context : `${context}${own}`}${field}排名${after.length > 12 ? '' : after}`);
}

const RANKING = edged(/(?:全[国省市区县州])?排名$/);
/** 复议案件较上年增长 → 复议案件: what was ranked is the thing. */
const dropComparison = (label: string): string => dropEnd(dropEnd(label, CHANGE_WORDS), RANKING);
