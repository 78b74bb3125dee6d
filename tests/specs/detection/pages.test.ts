import { describe, expect, test } from 'vitest';
import { hasMessage } from '@/lib/i18n';
import type { DocType, PageSignals } from '@/lib/model';
import { detectReport } from '@/lib/reports/detect';
import { detectPage } from '@/lib/reports/gate';
import { negatives, positives } from './pages';

const signals = (title: string): PageSignals => ({
  url: 'http://www.qinghe.gov.cn/zwgk/202403/t20240312_10203.html',
  title,
  headings: [title],
  meta: {},
  fields: [],
  breadcrumb: ['首页', '政府信息公开'],
  infoLines: [],
  attachments: [],
});

const REPORT =
  '扎实推进法治政府建设和依法行政,现将有关情况报告如下:\n一、法治政府建设主要举措和成效\n召开会议3次,办案12件,审查文件8份,培训300人,宣传20场。\n二、存在的问题\n基层执法力量薄弱。\n三、下一步工作打算\n加强培训。\n';
const BODIES: Readonly<Record<DocType, string>> = {
  'annual-report': REPORT,
  'implementation-plan':
    '为推进法治政府建设、依法行政、法治建设,制定本方案。\n一、指导思想\n坚持统筹。\n二、主要任务\n完善制度。\n三、组织保障\n压实责任。\n',
  'government-work-report':
    '各位代表:现在,我代表县人民政府,向大会报告工作。\n一、2024年工作回顾\n生产总值增长5%,建成项目12项,新增企业30家,惠及2000人,投入8份。\n二、2025年重点工作\n建设学校。\n',
  'information-disclosure-report':
    '一、总体情况\n主动公开信息300条,收到申请12件,办结12件,举报3次,会议2次,培训30人。\n五、存在的主要问题及改进情况\n形式单一。\n',
};

describe('positives', () => {
  test.each(positives)('$title', ({ title, docType }) => {
    expect(detectPage(signals(title)).isReport).toBe(true);
    const found = detectReport(signals(title), `${title}\n${BODIES[docType]}`);
    expect(found).toMatchObject({ isReport: true, docType });
    expect(found.reasons.filter((reason) => !hasMessage(reason.split(':')[0] ?? ''))).toEqual([]);
  });
});

describe('negatives', () => {
  // The worst case: the page quotes the whole outline of a report.
  test.each(negatives)('$title', ({ title, opening }) => {
    const found = detectReport(signals(title), `${title}\n${opening ?? REPORT}`);
    expect(found.isReport).toBe(false);
    expect(found.reasons.filter((reason) => !hasMessage(reason.split(':')[0] ?? ''))).toEqual([]);
  });

  test('the gate leaves pages of other matters alone', () => {
    for (const title of [
      '青禾县人民政府门户网站',
      '青禾县2023年国民经济和社会发展统计公报',
      '青禾县招聘公告',
      '通知公告',
    ])
      expect(detectPage(signals(title))).toMatchObject({ isReport: false, score: 0 });
  });

  test('a report title above a list or a few words is not enough', () => {
    const title = '青禾县2023年法治政府建设情况报告';
    expect(detectReport(signals(title), `${title}\n${title}\n更多>>\n`).isReport).toBe(false);
    expect(
      detectReport({ ...signals(title), attachments: [{ name: '报告.pdf', url: 'a.pdf' }] }, `${title}\n附件:报告.pdf`)
        .isReport,
    ).toBe(true);
  });

  test('digests of several reports are a list, whatever the page is called', () => {
    const digest = (year: number) =>
      `青禾县${year}年法治政府建设情况报告\n${year}年,扎实推进法治政府建设、依法行政,现将有关情况报告如下:一、法治政府建设主要举措和成效 召开会议3次,办案12件,审查文件8份,培训300人,宣传20场…\n`;
    const digests = [2021, 2022, 2023].map(digest);
    for (const title of ['政务公开', '青禾县2023年法治政府建设情况报告'])
      expect(detectReport(signals(title), digests.join('')).reasons).toEqual(['reason.list']);
    expect(detectReport(signals('政务公开'), `${digests.join('')}${REPORT}`).isReport).toBe(true);
  });

  test('forms to fill in are templates', () => {
    const title = '某县2025年度法治政府建设情况报告';
    expect(detectReport(signals(title), `${REPORT}某县某局某镇,某县县委`).reasons).toEqual(['reason.template']);
  });
});

/** Titles that tell nothing (a column, a site): the text alone decides. */
describe('texts under a silent title', () => {
  const review =
    '全县审查规范性文件28件,办理行政复议案件36件,培训执法人员420人次,开展案卷评查4次,化解矛盾纠纷1260件,群众满意度98.2%。'.repeat(
      16,
    );
  const parts = `一、法治政府建设主要举措和成效\n${review}\n二、存在的问题\n依法行政还存在差距。\n三、下一步工作打算\n加强法治建设。\n`;
  const leadership = '四、党政主要负责人履行推进法治建设第一责任人职责情况\n县长带头。\n';
  const opening = '2023年,青禾县扎实推进法治政府建设,现将有关情况报告如下:\n';

  test.each([
    ['an opening and the parts', `${opening}${parts}`],
    ['the parts and the head of government', `${parts}${leadership}`],
    ['the report’s title printed', `青禾县2023年法治政府建设情况报告\n${parts}`],
    ['its column printed above', `法治政府建设\n${opening}${parts}`],
    ['a first sentence on meetings', `2023年,我县召开法治政府建设推进会3次。\n${opening}${parts}`],
  ])('report: %s', (_, text) => expect(detectReport(signals('政务公开'), text).isReport).toBe(true));

  test.each([
    ['a speech', `同志们:\n今天会议的任务是总结工作。\n${parts}${leadership}`],
    ['an article', `法治政府建设报告制度是依法行政的重要内容。\n${parts}${leadership}\n参考文献\n[1]某某。\n`],
    ['news', `本报讯 县政府常务会议听取汇报。\n${opening}${parts}`],
    ['a notice that asks for reports', `关于做好2023年度法治政府建设情况报告报送工作的通知\n${parts}${leadership}`],
    ['an opinion on a report', `关于青禾县法治政府建设情况报告的审议意见\n${parts}${leadership}`],
    ['an explainer', `《青禾县2023年法治政府建设情况报告》解读\n${opening}${parts}`],
    ['parts without opening or head of government', parts],
    ['a few words', opening],
  ])('none: %s', (_, text) => expect(detectReport(signals('政务公开'), text).isReport).toBe(false));
});
