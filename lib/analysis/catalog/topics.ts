/**
 * Matters that share their verbs: 受理, 审结, 办结, 结案 belong to reconsideration, litigation, legal aid, petitions or disclosure
 * according to the nearest noun before them.
 */
export const TOPICS = {
  reconsideration: /行政复议|复议/g,
  litigation: /行政应诉|行政诉讼|应诉|行政案件|公益诉讼|出庭|诉讼案件|败诉|生效裁判/g,
  aid: /法律援助|援助/g,
  disclosure: /依申请公开|政府信息公开|信息公开|政务公开|申请公开|公开政府信息/g,
  petition: /信访|来访|接访|积案/g,
  mediation: /人民调解|行政调解|调解|矛盾纠纷|纠纷/g,
  arbitration: /劳动人事争议|劳动争议|仲裁/g,
  notary: /公证/g,
  enforcement: /行政处罚|行政执法|执法监督|处罚案件|案卷评查|执法案件|执法/g,
  permit: /行政许可|行政审批|政务服务|营商环境/g,
  publicity: /普法|法治宣传|宣传教育/g,
  norms: /规范性文件|标准性文件|合法性审[查核]|政府规章|立法/g,
  proposals: /议案|提案|人大代表建议|代表建议/g,
  advice: /司法建议|检察建议/g,
  exam: /考试|测试/g,
  hotline: /12345|热线|工单/g,
} as const satisfies Readonly<Record<string, RegExp>>;
export type Topic = keyof typeof TOPICS;

const ANY = new RegExp(
  Object.entries(TOPICS)
    .map(([name, pattern]) => `(?<${name}>${pattern.source})`)
    .join('|'),
  'g',
);

/** The last topic word in `text`: its topic and the word as written; null where there is none. */
export function lastTopic(text: string): { topic: Topic; word: string } | null {
  let last: { topic: Topic; word: string } | null = null;
  for (const match of text.matchAll(ANY)) {
    const name = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    if (name !== undefined) last = { topic: name as Topic, word: match[0] };
  }
  return last;
}
