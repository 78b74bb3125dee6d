import { describe, expect, test } from 'vitest';
import { doubtOf } from '@/entrypoints/reader/doubt';
import { createTranslator } from '@/lib/i18n';
import { readReport } from '@/lib/reports/read';
import { blankSignals } from '../reports/blank-signals';

const SHORT =
  '今年以来，柳坪区各部门按照统一部署推进各项重点任务，窗口服务时间延长到晚间，群众办事更加便捷，乡镇便民点新增九处。区里还修订了值班制度，明确了各岗位职责，做到事事有人管、件件有回音。';

/** What is said of a page with this title and text. */
function words(title: string, text: string, missing: 'further-pages' | null) {
  const key = doubtOf(readReport({ ...blankSignals, title }, { text, missing }), missing);
  return key && createTranslator('zh-CN')(key);
}

describe('what is said of a page that was read and is no report for sure', () => {
  test('the title of a report above a text of which half is folded away: that too little was read', () => {
    expect(words('柳坪区2024年法治政府建设年度报告', SHORT, 'further-pages')).toBe(
      '标题像报告，但只读到一部分正文，还不能断定。',
    );
  });

  test('the title of a report above another text: that the text is none', () => {
    expect(words('柳坪区2024年法治政府建设年度报告', SHORT, null)).toContain('正文不像');
  });

  test('neither title nor text', () => {
    expect(words('柳坪区延长窗口服务时间', SHORT, null)).toContain('不像报告');
  });

  test('nobody is told to have asked for it, whoever did', () => {
    for (const missing of ['further-pages', null] as const)
      for (const title of ['柳坪区2024年法治政府建设年度报告', '柳坪区延长窗口服务时间'])
        expect(words(title, SHORT, missing)).not.toContain('要求');
  });

  test('nothing where it is a report', () => {
    const text = `柳坪区2024年法治政府建设年度报告\n${SHORT}现将有关情况报告如下。\n一、法治政府建设主要举措和成效\n全年审查文件32件。\n二、存在的问题和不足\n法治政府建设力量仍然不够。\n三、下一步工作安排\n继续推进依法行政、法治政府建设。`;
    expect(words('柳坪区2024年法治政府建设年度报告', text, null)).toBeNull();
  });
});
