import type { FamilyRules } from '../../analysis/types';

/** 政府信息公开工作年度报告: six parts fixed by 国办公开办函〔2021〕30号; older ones (概述 … 附表) fall to the same roles. */
export const informationDisclosureReport: FamilyRules = {
  docType: 'information-disclosure-report',
  parts: [
    {
      role: 'shortcomings',
      pattern: /(?:存在|主要).{0,10}(?:问题|不足|困难)|(?:问题|不足)(?:和|与|及|、)/,
      unless: /复议|诉讼/,
    },
    { role: 'plan', pattern: /下一?(?:步|年度?)|下年|今后|(?:打算|计划|安排|改进措施)$/ },
    { role: 'achievements', pattern: /总体|概述|概况|基本情况|工作(?:开展)?情况|主要(?:做法|工作)/ },
    // The parts of mere figures: 主动公开, 依申请公开, 复议和诉讼, 收费.
    { role: 'other', pattern: /^其[他它]|附(?:表|件)|需要(?:说明|报告)|主动公开|申请|复议|诉讼|收费/ },
  ],
  unheaded: true,
  behind: ['shortcomings', 'causes', 'plan', 'safeguards', 'other'],
  topical: 'achievements',
  commitmentRoles: ['plan'],
  shortcomingRoles: ['shortcomings', 'causes'],
  targetRoles: ['plan'],
};
