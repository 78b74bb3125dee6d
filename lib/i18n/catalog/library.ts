import type { Messages } from '../index';

/** The library page. */
export const library = {
  'library.title': ['明鉴 · 资料库', 'Mingjian library'],
  'library.heading': ['资料库', 'Library'],
  'library.empty': ['还没有报告', 'No reports yet'],
  'library.emptyHint': ['打开一份报告，在侧栏里存入资料库。', 'Open a report and save it from the panel.'],
  'library.report': ['报告', 'Report'],
  'library.year': ['年度', 'Year'],
  'library.findings': ['找到', 'Found'],
  'library.exportAll': ['全部导出', 'Export all'],
  'library.exportFile': ['导出报告文件', 'Export report file'],
  'library.unavailable': ['资料库打不开', 'The library cannot be opened'],
} as const satisfies Messages;
