import type { Messages } from '../messages';

/** Context menu, badge and the toolbar button's title. */
export const background = {
  'menu.read': ['读入这一页', 'Read this page'],
  'menu.library': ['打开资料库', 'Open the library'],
  'menu.mark': ['明鉴：标注所选文字', 'Mingjian: mark the selection'],
  'menu.mark.metric': ['标为指标', 'As a metric'],
  'menu.mark.commitment': ['标为承诺', 'As a commitment'],
  'menu.mark.shortcoming': ['标为不足', 'As a shortcoming'],
  'menu.mark.highlight': ['划线', 'Highlight'],
  'menu.mark.note': ['写批注', 'Write a note'],
  'menu.mark.clip': ['摘录', 'Clip'],
  'menu.mark.picture': ['拍下画面', 'Take a picture'],
  'menu.figure': ['明鉴：摘录这张图', 'Mingjian: clip this figure'],
  'menu.report': ['摘录整份报告', 'Clip the whole report'],
  'action.title': ['明鉴', 'Mingjian'],
  'action.title.read': [
    '明鉴：指标 {metric}，承诺 {commitment}，不足 {shortcoming}',
    'Mingjian: {metric} {metric|metric|metrics}, {commitment} {commitment|commitment|commitments}, {shortcoming} {shortcoming|shortcoming|shortcomings}',
  ],
  'action.title.report': ['明鉴：这一页像报告，点击读入', 'Mingjian: this looks like a report; click to read it'],
  'action.title.reading': ['明鉴：正在读正文…', 'Mingjian: reading…'],
  'action.title.failed': ['明鉴：没有读成', 'Mingjian: could not read this page'],
} as const satisfies Messages;
