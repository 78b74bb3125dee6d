import type { FamilyRules } from '../../analysis/types';
import { annualReport } from './annual-report';

/** 政府工作报告, given to the people's congress: review, problems (mostly without a heading), requirements and tasks of the year ahead, the government's own conduct. */
export const governmentWorkReport: FamilyRules = {
  docType: 'government-work-report',
  parts: [
    {
      role: 'achievements',
      pattern: /回顾|(?:过去|上|本)(?:一)?(?:年|五年|届).{0,12}(?:工作|成绩|成就|情况)/,
      unless: /下年|今后/,
    },
    { role: 'goals', pattern: /(?:要求|思路).{0,4}(?:和|与|及|、).{0,8}目标$|(?:奋斗|预期|发展)目标$/, unless: /任务/ },
    {
      role: 'plan',
      pattern:
        /(?:下年|今年|未来|今后|新的一年|下一?步).{0,40}|(?:总体|发展|工作)(?:要求|思路|目标)|预期目标|(?:重点|主要)(?:工作|任务)|(?:政府)?自身建设|目标任务|奋斗目标/,
    },
    ...annualReport.parts,
  ],
  unheaded: true,
  behind: ['shortcomings', 'causes', 'plan', 'safeguards', 'other'],
  topical: 'achievements',
  commitmentRoles: ['plan', 'goals', 'tasks'],
  shortcomingRoles: ['shortcomings', 'causes'],
  targetRoles: ['plan', 'goals', 'tasks'],
};
