import type { FamilyRules } from '../../analysis/types';

/** 实施方案, 规划, 实施纲要, 工作要点: what is to be done; every task and safeguard sentence is an undertaking. */
export const implementationPlan: FamilyRules = {
  docType: 'implementation-plan',
  parts: [
    {
      role: 'goals',
      pattern: /^(?:总体|主要|工作|发展|创建|建设|基本|任务)*目标(?:任务|要求)?$|目标$/,
      unless: /指导思想/,
    },
    { role: 'guidance', pattern: /指导思想|总体(?:要求|思路)|基本原则|工作原则|重大意义|工作思路/ },
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
  topical: 'tasks',
  commitmentRoles: ['tasks', 'safeguards', 'plan', 'other'],
  shortcomingRoles: ['shortcomings', 'causes'],
  targetRoles: ['goals', 'tasks', 'safeguards', 'guidance', 'plan'],
};
