import type { Messages } from '../messages';

/** The popup of the toolbar button. */
export const popup = {
  'popup.recognised': ['已识别为{what}', 'Recognised: {what}'],
  'popup.readIn': ['已读入', 'Read in'],
  'popup.notReport': ['未识别为报告', 'Not recognised as a report'],
  'popup.report': ['像是报告，还没有读入', 'Looks like a report, not read yet'],
  'popup.failedWith': ['没有读成：{message}', 'Could not be read: {message}'],
  'popup.reading': ['正在读正文…', 'Reading…'],
  'popup.failed': ['没有读成', 'Could not be read'],
  'popup.unknown': ['还没有读入', 'Not read yet'],
  'popup.off': ['此站点已停用', 'Off on this site'],
  'popup.reasons': ['识别依据', 'Why recognised'],
  'popup.reasonsNot': ['判断依据', 'Why not'],
  'popup.published': ['{date} 发布', 'published {date}'],
  'popup.show': ['显示{kind}', 'Show {kind}'],
  'popup.myNotes': ['我的批注', 'My notes'],
  'popup.openPanel': ['打开侧栏', 'Open panel'],
  'popup.library': ['资料库', 'Library'],
  'popup.read': ['读入这一页', 'Read this page'],
  'popup.notReportHint': [
    '这一页不像报告。仍可手动读入。',
    'This page does not look like a report. You can read it in anyway.',
  ],
  'popup.reportHint': [
    '这一页像是报告，还没有读入。点下面的按钮读入。',
    'This page looks like a report and has not been read. Use the button below to read it.',
  ],
  'popup.unknownHint': [
    '还没有读这一页。点下面的按钮读入。',
    'This page has not been read. Use the button below to read it.',
  ],
  'popup.offHint': [
    '此站点不自动识别。仍可手动读入这一页。',
    'This site is not looked at by itself. You can still read this page in.',
  ],
  'popup.notReadable': ['浏览器不让扩展读这一页。', 'The browser does not let extensions read this page.'],
  'popup.site': ['在此站点自动识别报告', 'Recognise reports on this site'],
  'popup.shortcuts': ['快捷键', 'Shortcuts'],
  'popup.options': ['选项', 'Options'],
  'popup.offline': ['不联网', 'Offline'],
  'popup.pending': ['待确认 {count}', '{count} to review'],
  'popup.asks': ['请核对 {count}', '{count} to check'],
  'popup.moved': ['位置有变 {count}', '{count} moved'],
  'popup.saved': ['已在资料库', 'In the library'],
  'popup.notSaved': ['未存入资料库', 'Not in the library'],
} as const satisfies Messages;
