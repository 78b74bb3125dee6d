/**
 * Words that admit a lack, by the manner of admitting; the id becomes the finding's rule, the matched words its cue. Wording of the reports' part on
 * 不足 and of copies run through a synonym tool, which write 缺乏 for 不足, 力气 for 力量, 比拟 for 比较: those are cues as well.
 * Every pattern is tried at every character of a sentence: literal beginnings, bounded repeats, no nesting.
 */
const CUES = {
  /** It is still so: 还存在, 仍不够, 尚未. */
  still:
    /(?:还|仍|依然|尚|也)(?:然|旧)?(?:存在|处于|有(?:个别|部分|少数|一些|温差|较大|待|差距|不足|欠缺)|不(?:完全)?适应|需(?!要?注意)|不够|不足|未|不|显|较)|(?:还|仍|尚)有.{0,16}(?:堵点|痛点|难点|距离|死角|盲点|空间|弱项|薄弱|短板|不足|差距|欠缺|缺口)|还不(?:完全)?适应|仍(?:然|旧)?[有是]/,
  /** It waits to be done: 有待提高, 亟需, 需进一步加强. */
  awaited: /有待(?:于)?|亟[待需]|需(?:要)?(?:进一步)?(?:加强|提[高升]|完善|强化|改进)|任重道远/,
  /** It is weak: 薄弱, 力量单薄, 意识淡薄. */
  weak: /(?:相对|比较|较为?|还|偏|略显|力量|能力|意识|基础|比拟)(?:薄弱|弱)|淡薄|乏力|弱化|老化|(?:力量|人员|经费|编制|人手|结构|内容|形式|手段)(?:较为|比较|相对|过于|偏)?(?:单薄|紧张|紧缺|匮乏|单调)/,
  /** There is too little of it: 不足, 短缺, 人少事多, 青黄不接. */
  scarce:
    /短缺|匮乏|缺[失位少乏]|欠缺|缺口|空白|断层|流失|青黄不接|人少事多|(?:案多|事多)人少|身兼(?:数|多)职|有限(?=[,。;、]|$)|(?:仅|只)[有为占]|(?:投入|力量|数量|储备|配备|支撑|保障)不足/,
  /** It falls short of a measure: 差距, 短板, 存在…问题. */
  short:
    /(?:较大|一定|明显|不小)的?(?:差距|短板|不足|落差|距离)|存在(?:着)?.{0,20}(?:差距|不足|短板|问题|薄弱|困难|现象|弱项|倾向|壁垒|温差)|堵点|梗阻|瓶颈|盲区|漏洞|壁垒/,
  /** It is not as it should be: 不够, 不到位, 不规范, 不平衡. */
  falling:
    /不够(?!格)|不尽|不(?:强|高|足|深|到位|清晰|健全|完善|规范|彻底|平衡|充分|稳固|匹配|相适应|适应|相匹配|明显|理想|及时|严格|扎实|牢固|顺畅|突出|浓厚|均衡|主动|精准|熟悉|全面|细|实|多|紧密|熟练|透彻|畅|一|全|严|力|均|顺|佳|稳|准|精|透|敢|愿|善|熟|活|优|大|广|快|新|好|紧|合理|科学|一致|统一|同步|流畅|积极|自觉|重视|具体|系统|周密|便捷|紧凑|习惯)(?=[,。;、)]|$|的(?:问题|现象|情况)|等)|不(?:畅|严|力|实|合理|科学|积极|自觉)(?=地|于)|程度不|(?:力度|程度|水平|能力|意识|质量|成效|覆盖面).{0,6}(?:不大|不高|不强|不够|不深|不广)/,
  /** Too low, too slow, too high: 偏低, 居高不下. */
  measured: /偏[低少弱软慢紧松窄大]|居高不下|率(?:较|还|比较)?低(?=[,。;、]|$)/,
  /** It is late: 滞后, 靠后, 跟不上. */
  late: /滞后|落后|迟缓|靠后|跟不上|停留[在于]/,
  /** It differs from place to place or does not fit together: 参差不齐, 脱节. */
  uneven: /参差不齐|良莠不齐|失衡|错位|脱节|两张皮|不平衡不充分|单一|重.{1,8}轻/,
  /** It is done for show or by halves: 流于形式, 层层递减, 打折扣. */
  hollow:
    /流于形式|形式化|形式主义|走过场|上热下冷|(?:层层|逐级)(?:递减|衰减|弱化)|打折扣|敷衍|应付(?=[,。;、]|$|了事|思想|心态)|顾而不问|聘而不用|推诿|僵化|被动|粗放|简单(?:化|粗暴)?(?=[,。;]|$)/,
  /** It was not done: 尚未建立, 未能形成, 没有根本扭转. */
  undone:
    /(?:尚|未|没有|没能|未能)(?:能|绝迹|杜绝|得到|从根本|根本|彻底|很好|完全|有效|全面|全部|形成|做到|实现|建立|健全|找到|真正|养成|打通|按)/,
  /** It is hard or obstructed: 难以, 压力较大, 矛盾突出, 制约. */
  hard: /难以|难度(?:较|比较)?大|压力.{0,6}大|矛盾.{0,6}突出|困难(?=[,。;、]|$)|制约(?:了|着)|[进留引招]难(?=[,。;、]|$)|受[^,。;]{2,16}(?:影响|制约|限)(?=[,。;])/,
  /** It happens: 时有发生, 较为普遍. */
  recurrent: /(?:时有|偶有|仍有)发生|时有(?:出现|反弹)|(?:较为?|比较)普遍|屡禁不止/,
  /** It has only begun: 起步阶段, 磨合期. */
  early: /(?:磨合|起步|探索|初级)(?:期|阶段)/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type LackCue = keyof typeof CUES;
const IDS = Object.keys(CUES) as LackCue[];

/** All cues as one pattern: one pass over a sentence, however long the list. */
export const LACK = new RegExp(IDS.map((id) => CUES[id].source).join('|'));
const AT = IDS.map((id) => [id, new RegExp(CUES[id].source, 'y')] as const);

/** @param words folded words of one sentence. @returns the first words that admit a lack and their manner, or null. */
export function lackIn(words: string): { readonly id: LackCue; readonly cue: string } | null {
  const match = LACK.exec(words);
  if (!match) return null;
  // The list is tried once more, at one place only: cheaper than a group for each in the pattern that runs everywhere.
  for (const [id, pattern] of AT) {
    pattern.lastIndex = match.index;
    if (pattern.test(words)) return { id, cue: match[0] };
  }
  return null;
}
