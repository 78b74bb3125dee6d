import type { FamilyRules } from '../../analysis/types';

/** 实施方案, 规划, 实施纲要, 工作要点: what is to be done; every task and safeguard sentence is an undertaking. */
export const implementationPlan: FamilyRules = {
  docType: 'implementation-plan',
  parts: [
    // A plan of several years begins with where it stands: 发展基础, 短板与挑战. Tasks are named after problems too, but with what is done about them.
    {
      role: 'shortcomings',
      pattern:
        /^(?:主要|突出|当前|目前|现存|存在)?的?(?:主要|突出)?(?:短板|不足|问题|差距|困难|弱项)(?:(?:与|和|及|以及|、)(?:主要|突出)?(?:短板|不足|问题|差距|困难|弱项|挑战|面临的?形势|形势))*(?:分析)?$|^(?:面临的?)?(?:困难|问题|短板)(?:与|和|及|、)挑战$/,
    },
    {
      role: 'achievements',
      pattern:
        /^(?:发展|工作|现实|建设|前期|实施)?(?:基础|现状|回顾)(?:(?:与|和|及|、)(?:面临的?)?(?:形势|环境|短板|不足|问题|挑战|任务))*$|^(?:主要|工作|取得的?|发展|建设)+(?:成就|成效|成绩|进展)(?:回顾)?$|^(?:“?十[二三四五]五”?|上一?(?:轮|阶段|个五年)|过去五年|五年来?).{0,16}(?:回顾|成效|成就|基础|情况)$/,
    },
    {
      role: 'goals',
      pattern: /^(?:总体|主要|工作|发展|创建|建设|基本|任务)*目标(?:任务|要求)?$|目标$/,
      unless: /指导思想/,
    },
    {
      role: 'guidance',
      pattern:
        /指导思想|总体(?:要求|思路)|基本原则|工作原则|重大意义|工作思路|^(?:面临的?|发展|规划|当前)?(?:形势|环境|背景)(?:(?:与|和|及|、)(?:任务|要求|机遇|挑战))*(?:分析)?$|^机遇(?:与|和)挑战$/,
    },
    {
      role: 'safeguards',
      pattern:
        /保障(?:措施|机制|体系)?$|组织(?:领导|实施|保障)|工作(?:要求|保障)|保障措施|推进机制|有关要求|工作机制$|党(?:对|的).{0,12}领导/,
      unless: /科技保障|数字|信息化|保障能力|权益保障/,
    },
    {
      role: 'tasks',
      pattern: /任务|主要(?:创建)?内容|(?:工作|主要|重点|具体)(?:措施|举措|工作)|责任分工|职责分工/,
    },
    // 步骤 and timetables: their sentences still require something.
    {
      role: 'other',
      pattern:
        /^附则$|^其[他它](?:事项)?$|(?:实施|工作|方法|推进|创建|活动)步骤|^步骤|阶段(?:安排|划分)|(?:进度|时间|工作)安排/,
    },
  ],
  unheaded: false,
  behind: ['safeguards', 'other'],
  topical: 'tasks',
  commitmentRoles: ['tasks', 'safeguards', 'plan', 'other'],
  shortcomingRoles: ['shortcomings', 'causes'],
  targetRoles: ['goals', 'tasks', 'safeguards', 'guidance', 'plan'],
};
