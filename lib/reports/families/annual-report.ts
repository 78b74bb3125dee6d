import type { FamilyRules } from '../../analysis/types';

/**
 * 法治政府建设年度报告. Parts: the five contents of 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号) and the part on court
 * judgments that reports carry since FY2023; wording as observed, including that of machine-paraphrased copies (缺乏 for 不足).
 */
const LACKS = '(?:不足|问题|短板|差距|弱项|困难|薄弱|缺乏|欠缺|缺陷)';
const REASONS = '(?:原因|缘由|根源|成因)';

export const annualReport: FamilyRules = {
  docType: 'annual-report',
  parts: [
    {
      role: 'judgments',
      pattern: /(?:履行|执行|落实).{0,12}(?:裁判|判决|裁定)|生效(?:法律)?(?:裁判|判决|裁定|文书).{0,8}(?:履行|执行)/,
    },
    {
      role: 'leadership',
      pattern:
        /第一责任人|主要(?:负责(?:人|同志)|领导).{0,6}履行.{0,16}(?:职责|责任)|党政主要(?:负责(?:人|同志)|领导).{0,20}(?:职责|责任|情况)|主要(?:负责(?:人|同志)|领导).{0,8}(?:履职|述法|尽责)|书记、.{0,8}(?:长|主任)(?:依法)?(?:履职|尽责|履行)/,
    },
    {
      role: 'causes',
      pattern: new RegExp(
        `(?:^|的|主要|产生|存在|${LACKS})${REASONS}(?:分析|剖析|有|如下|所在)?$|^为什么(?:会|有|存在)`,
      ),
      unless: new RegExp(`${LACKS}(?:之处)?(?:和|与|及|以及|及其|、|,)(?:其)?(?:主要|产生)?的?${REASONS}`),
    },
    { role: 'plan', pattern: /^(?:下一?(?:步|年度?|阶段)|下年|今后|明年|来年|新的一年)/ },
    {
      role: 'shortcomings',
      pattern: new RegExp(
        `(?:存在|面临|仍有|还有).{0,16}(?:${LACKS}|挑战)|(?:不足|短板|差距|弱项|薄弱环节|困难)(?:之处)?(?:和|与|及|以及|、|分析|$)` +
          `|问题(?:和|与|及|以及|、)(?:不足|原因|短板|差距|困难|缘由|下|建议)|^(?:主要|突出|当前|目前)?的?问题(?:分析)?$|问题及?原因|不尽如?人意|^(?:还有)?哪些(?:地方|方面)?(?:不足|差距|问题|短板)|^(?:差|短)在哪`,
      ),
      unless: /(?:整改|反馈|解决|办理|化解)(?:落实|工作)?情况$|补齐|破解|问题导向|着力解决|切实解决/,
    },
    {
      role: 'plan',
      pattern:
        /(?:下一?(?:步|年度?|阶段)|下年|今后|明年|来年|下半年|未来).{0,30}(?:安排|计划|打算|准备|思路|举措|措施|重点|任务|目标|方向|设想|部署|工作)|(?:打算|计划|安排|思路|设想|努力方向|改进方向|整改方向|改进措施|整改措施|工作建议)$/,
    },
    {
      role: 'other',
      pattern:
        /^其[他它](?:需要?|应当?|有关)?.{0,10}(?:情况|事项|问题)?$|需要?(?:报告|说明)的.{0,6}(?:情况|事项|问题)$/,
    },
    {
      role: 'achievements',
      pattern:
        /成效|成绩|成果|(?:做|干)了(?:什么|哪些)|主要(?:做法|举措|措施|工作|经验)|举措|工作(?:开展|完成|推进|落实|进展)?情况|基本情况|总体情况|(?:工作|年度)回顾|建设(?:工作)?情况$|工作总结|^(?:本年|上一?年度?)/,
    },
  ],
  unheaded: true,
  behind: ['shortcomings', 'causes', 'plan', 'safeguards', 'other'],
  topical: 'achievements',
  commitmentRoles: ['plan'],
  shortcomingRoles: ['shortcomings', 'causes'],
  targetRoles: ['plan'],
};
