import type { Messages } from '../messages';

/** Words used on every surface; the glossary of docs is normative. */
export const common = {
  'common.name': ['明鉴', 'Mingjian'],
  'kind.metric': ['指标', 'Metric'],
  'kind.commitment': ['承诺', 'Commitment'],
  'kind.shortcoming': ['不足', 'Shortcoming'],
  'kind.note': ['批注', 'Note'],
  'metric.level': ['数量', 'Level'],
  'metric.ratio': ['比率', 'Ratio'],
  'metric.change': ['变化', 'Change'],
  'metric.rank': ['位次', 'Rank'],
  'role.fact': ['事实', 'Fact'],
  'role.target': ['目标', 'Target'],
  'basis.stated': ['原文写明', 'Stated'],
  'basis.inferred': ['推算所得', 'Inferred'],
  'decision.pending': ['待确认', 'To review'],
  'decision.confirmed': ['已确认', 'Confirmed'],
  'decision.corrected': ['已更正', 'Corrected'],
  'decision.dismissed': ['已忽略', 'Dismissed'],
  'action.confirm': ['确认', 'Confirm'],
  'action.correct': ['更正', 'Correct'],
  'action.dismiss': ['忽略', 'Dismiss'],
  'action.undo': ['撤销', 'Undo'],
} as const satisfies Messages;
