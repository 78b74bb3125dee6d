import type { ErrorCode } from '../../model';
import type { Message } from '../messages';

/** What the reader is told for each expected failure, and what to do about it. Every code has its line. */
export const errors = {
  'error.context-invalidated': ['明鉴已更新，请刷新本页后继续', 'Mingjian was updated; reload this page to go on'],
  'error.no-receiver': ['没有回应，请重试', 'No answer; please try again'],
  'error.not-reading': ['这一页还没有读入', 'This page has not been read yet'],
  'error.refused': ['来源不明的请求，已拒绝', 'Request from an unknown sender, refused'],
  'error.invalid': ['数据格式不对，未作任何改动', 'The data do not have the expected form; nothing was changed'],
  'error.permission-missing': [
    '没有读取本站的权限：请在该页上点一下明鉴图标，或在选项里添加本站',
    'No access to this site: click the Mingjian icon on that page, or add the site in the options',
  ],
  'error.not-readable': ['浏览器自带页面不能读取', 'The browser’s own pages cannot be read'],
  'error.needs-gesture': ['请点击明鉴图标打开', 'Please open it by clicking the Mingjian icon'],
  'error.storage-full': [
    '磁盘空间不足，未能保存；已有内容没有丢失',
    'No space left: not saved; nothing you had is lost',
  ],
  'error.storage-blocked': [
    '另有明鉴页面占用旧版资料库，关闭后重新载入',
    'Another Mingjian page still holds the older library: close it, then reload',
  ],
  'error.storage-unavailable': ['资料库打不开', 'The library cannot be opened'],
  'error.not-found': ['资料库里没有这一条', 'This is not in the library'],
  'error.changed-elsewhere': [
    '这一条后来在别处改过，未作撤销或重做',
    'This was changed elsewhere since; the step was not taken',
  ],
  'error.failed': ['出错了', 'Something went wrong'],
} as const satisfies Record<`error.${ErrorCode}`, Message>;
