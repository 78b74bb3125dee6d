import { wordReader } from '../../text/word-reader';

/**
 * Matters that share their verbs: 受理, 审结, 办结, 结案 belong to reconsideration, litigation, legal aid, petitions or disclosure
 * according to the nearest noun before them.
 */
export const TOPICS = {
  reconsideration: '行政复议 复议',
  litigation: '行政应诉 行政诉讼 应诉 行政案件 公益诉讼 出庭 诉讼案件 败诉 生效裁判',
  aid: '法律援助 援助',
  disclosure: '依申请公开 政府信息公开 信息公开 政务公开 申请公开 公开政府信息',
  petition: '信访 来访 接访 积案 初信初访',
  mediation: '人民调解 行政调解 调解 矛盾纠纷 纠纷',
  arbitration: '劳动人事争议 劳动争议 仲裁',
  notary: '公证',
  enforcement: '行政处罚 行政执法 执法监督 处罚案件 案卷评查 执法案件 执法',
  permit: '行政许可 行政审批 政务服务 营商环境',
  publicity: '普法 法治宣传 宣传教育',
  norms: '规范性文件 标准性文件 合法性审查 合法性审核 政府规章 立法',
  proposals: '议案 提案 人大代表建议 代表建议',
  advice: '司法建议 检察建议',
  exam: '考试 测试',
  hotline: '12345 热线 工单',
} as const;
export type Topic = keyof typeof TOPICS;

/** A topic word as written; `end` is the offset behind it in the text searched. */
export interface Mention {
  readonly topic: Topic;
  readonly word: string;
  readonly end: number;
}

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  Object.entries(TOPICS).flatMap(([topic, words]) => words.split(' ').map((word) => [word, topic as Topic])),
);
const readTopic = wordReader(TOPIC_OF.keys());

/** All topic words of a text in order; where one holds another, the longer. */
export function topicsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = readTopic(text, at);
    const topic = word && TOPIC_OF.get(word);
    if (!topic) continue;
    found.push({ topic, word, end: at + word.length });
    at += word.length - 1;
  }
  return found;
}

/** The last topic word in `text`; null where there is none. */
export const lastTopic = (text: string): Mention | null => topicsIn(text).at(-1) ?? null;
