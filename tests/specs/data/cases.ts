import type { PageSignals, ReportData } from '@/lib/model';

/** A page by its signals and its text, and what must be read of it. Places, bodies and numbers are invented unless a code is asked for. */
export interface DataCase {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly signals?: Partial<PageSignals>;
  readonly expected: Partial<ReportData>;
  /** Field → the source it must name. */
  readonly from?: Readonly<Record<string, string>>;
  /** Values shown as disagreeing, `field value source`. */
  readonly conflicts?: readonly string[];
}

const body =
  '扎实推进法治政府建设和依法行政,现将有关情况报告如下:\n一、法治政府建设主要举措和成效\n召开会议3次,办案12件,审查文件8份,培训300人,宣传20场。\n二、存在的问题\n基层执法力量薄弱。\n三、下一步工作打算\n加强培训。\n';
const plan =
  '为推进法治政府建设、依法行政、法治建设,制定本方案。\n一、指导思想\n坚持统筹。\n二、主要任务\n完善制度。\n三、组织保障\n压实责任。\n';
const report = '青禾县人民政府关于2023年法治政府建设情况的报告';
const fields = (...pairs: readonly (readonly [string, string])[]): Pick<PageSignals, 'fields'> => ({
  fields: pairs.map(([label, value]) => ({ label, value })),
});

export const numbers: readonly DataCase[] = [
  {
    name: 'document number on a line of its own below the title',
    title: report,
    text: `${report}\n青政〔2024〕6号\n市人民政府:\n2023年,我县${body}`,
    expected: { documentNumber: '青政〔2024〕6号' },
    from: { documentNumber: 'text' },
  },
  {
    name: 'above the title, with the signer on the same line',
    title: report,
    text: `青政发〔2024〕11号 签发人:李某某\n${report}\n2023年,我县${body}`,
    expected: { documentNumber: '青政发〔2024〕11号' },
  },
  {
    name: 'with half-width brackets and spaces',
    title: report,
    text: `${report}\n青政 [2024] 8 号\n2023年,我县${body}`,
    expected: { documentNumber: '青政 [2024] 8 号' },
  },
  {
    name: 'behind its label',
    title: report,
    text: `${report}\n文号:青政办〔2024〕3号\n2023年,我县${body}`,
    expected: { documentNumber: '青政办〔2024〕3号' },
  },
  {
    name: 'of the notice that issues a plan',
    title: '青禾县人民政府关于印发青禾县法治政府建设实施方案(2021-2025年)的通知',
    text: `青禾县人民政府关于印发青禾县法治政府建设实施方案(2021-2025年)的通知\n青政发〔2022〕9号\n各乡镇人民政府:\n现将《青禾县法治政府建设实施方案(2021-2025年)》印发给你们。\n青禾县人民政府\n2022年3月5日\n青禾县法治政府建设实施方案(2021-2025年)\n${plan}`,
    expected: { documentNumber: '青政发〔2022〕9号', docType: 'implementation-plan', year: [2021, 2025] },
  },
  {
    name: 'in the title of the page, in brackets',
    title: '青禾县人民政府关于印发青禾县2024年法治政府建设工作要点的通知(青政发〔2024〕2号)',
    text: `青禾县2024年法治政府建设工作要点\n${plan}`,
    expected: { documentNumber: '青政发〔2024〕2号', docType: 'implementation-plan', year: 2024 },
  },
  {
    name: 'of a department',
    title: '云岭市水利局2023年法治政府建设情况报告',
    text: `云岭市水利局2023年法治政府建设情况报告\n云水发〔2024〕15号\n2023年,我局${body}云岭市水利局\n2024年1月18日\n`,
    expected: { documentNumber: '云水发〔2024〕15号', issuer: '云岭市水利局', level: 'department' },
  },
  {
    name: 'of another document, cited in the opening, is not its own',
    title: report,
    text: `${report}\n根据《关于报送法治政府建设情况的通知》(云法办〔2024〕3号)要求,2023年,我县${body}`,
    expected: { documentNumber: null },
  },
  {
    name: 'of a document cited on a line of its own in the body is not its own',
    title: report,
    text: `${report}\n2023年,我县${body}印发文件如下:\n青政发〔2023〕40号\n`,
    expected: { documentNumber: null },
  },
  {
    name: 'the table goes before the text; an empty one does not',
    title: report,
    signals: fields(['发文字号', '青政〔2024〕6号'], ['索引号', '/']),
    text: `${report}\n青政〔2024〕7号\n2023年,我县${body}`,
    expected: { documentNumber: '青政〔2024〕6号', indexNumber: null },
    from: { documentNumber: 'table:发文字号' },
    conflicts: ['documentNumber 青政〔2024〕7号 text'],
  },
  {
    name: 'an index number with letters, slash and dashes',
    title: report,
    signals: fields(['索引号', '11530122MB1A2345XK/2024-00007'], ['发文字号', '无']),
    text: `${report}\n2023年,我县${body}`,
    expected: { indexNumber: '11530122MB1A2345XK/2024-00007', documentNumber: null },
  },
];

export const bodies: readonly DataCase[] = [
  {
    name: 'party committee and government together, title on two lines',
    title: '中共青禾县委 青禾县人民政府关于2024年法治政府建设情况的报告',
    text: `中共青禾县委 青禾县人民政府\n关于2024年法治政府建设情况的报告\n市委、市政府:\n2024年,我县${body}`,
    expected: { issuer: '中共青禾县委 青禾县人民政府', region: '青禾县', level: 'county', year: 2024 },
  },
  {
    name: 'party committee and government written without a space',
    title: '中共云岭市委云岭市人民政府关于云岭市2023年度法治政府建设情况的报告',
    text: `2023年,${body}`,
    expected: { issuer: '中共云岭市委 云岭市人民政府', region: '云岭市', level: 'city', year: 2023 },
  },
  {
    name: 'a street office under its district',
    title: '青河区人民政府柳荫街道办事处2023年法治政府建设年度报告',
    text: `2023年,街道${body}`,
    expected: { issuer: '青河区人民政府柳荫街道办事处', region: '青河区柳荫街道', level: 'township', year: 2023 },
  },
  {
    name: 'a street whose title leaves the office out',
    title: '柳荫街道2022年度法治政府建设工作报告',
    text: `2022年,柳荫街道${body}`,
    expected: { issuer: '柳荫街道办事处', region: '柳荫街道', level: 'township', year: 2022 },
  },
  {
    name: 'a development zone',
    title: '云岭高新技术产业开发区管理委员会2023年法治政府建设情况报告',
    text: `2023年,云岭高新区${body}`,
    expected: { issuer: '云岭高新技术产业开发区管理委员会', year: 2023 },
  },
  {
    name: 'an economic development zone of a named city, signed short',
    title: '云岭经济技术开发区2024年法治政府建设年度报告',
    text: `2024年,云岭经开区${body}云岭经济技术开发区管理委员会\n2025年1月10日\n`,
    expected: { issuer: '云岭经济技术开发区管理委员会', year: 2024 },
  },
  {
    name: 'a department of a district, title without year',
    title: '青河区市场监督管理局关于法治政府建设情况的报告',
    text: `2022年,青河区市场监督管理局${body}青河区市场监督管理局\n2023年2月3日\n`,
    expected: { issuer: '青河区市场监督管理局', region: '青河区', level: 'department', year: 2022 },
  },
  {
    name: 'a commission is a department, not a party committee',
    title: '云岭市卫生健康委员会2023年度法治政府建设情况报告',
    text: `2023年,市卫生健康委${body}`,
    expected: { issuer: '云岭市卫生健康委员会', region: '云岭市', level: 'department' },
  },
  {
    name: 'before a congress on behalf of a government: whom it is for is no part of its name',
    title: '关于2023年度法治政府建设情况的报告',
    text: `主任、各位副主任、各位委员:\n受市人民政府委托,现将2023年度全市法治政府建设情况作一汇报,请予审议。\n2023年,云岭市${body}`,
    expected: { issuer: '云岭市人民政府', region: '云岭市', level: 'city', year: 2023 },
  },
  {
    name: 'only 我局: the signature says which',
    title: '2023年法治政府建设工作总结',
    text: `2023年,我局${body}青禾县农业农村局\n2024年1月4日\n`,
    expected: { issuer: '青禾县农业农村局', level: 'department', year: 2023 },
    from: { issuer: 'signature' },
  },
  {
    name: 'county report on the portal of its city: the site is evidence, not the issuer',
    title: '青禾县2020年度法治政府建设工作报告',
    signals: { meta: { sitename: '云岭市人民政府网', contentsource: '云岭市司法局' } },
    text: `2020年,青禾县${body}`,
    expected: { issuer: '青禾县人民政府', region: '青禾县', level: 'county', year: 2020 },
  },
  {
    name: 'plan of party committee and government offices',
    title: '中共青禾县委办公室 青禾县人民政府办公室关于印发《青禾县法治政府建设实施方案(2021-2025年)》的通知',
    text: `青禾县法治政府建设实施方案(2021-2025年)\n${plan}`,
    expected: { docType: 'implementation-plan', region: '青禾县', level: 'county', year: [2021, 2025] },
  },
  {
    name: 'a plan that carries out the plan of another: signed by the general offices of the district',
    title: '贯彻落实《云岭市法治政府建设实施方案（2021—2025年）》任务分工方案',
    text: `${plan}中共海棠区委办公室\n海棠区人民政府办公室\n2022年3月1日\n`,
    expected: {
      // The title keeps the characters of the page.
      title: '贯彻落实《云岭市法治政府建设实施方案（2021—2025年）》任务分工方案',
      issuer: '中共海棠区委 海棠区人民政府',
      region: '海棠区',
      level: 'county',
      year: [2021, 2025],
    },
  },
  {
    name: 'the place before the verb carries out, the place in the quotation wrote',
    title: '青禾县贯彻落实《云岭市法治政府建设实施方案（2021-2025年）》工作方案',
    text: plan,
    expected: { issuer: '青禾县人民政府', region: '青禾县', level: 'county' },
  },
  {
    name: 'an autonomous county and an ethnic township',
    title: '青禾彝族自治县柳河苗族乡人民政府2023年法治政府建设情况报告',
    text: `2023年,我乡${body}`,
    expected: { issuer: '青禾彝族自治县柳河苗族乡人民政府', level: 'township', year: 2023 },
  },
  {
    name: 'a banner of Inner Mongolia',
    title: '白鹿旗人民政府关于2022年法治政府建设情况的报告',
    text: `2022年,我旗${body}`,
    expected: { issuer: '白鹿旗人民政府', region: '白鹿旗', level: 'county' },
  },
  {
    name: 'a division renamed since: the old name has its own code',
    title: '蓟县2014年度依法行政工作情况报告',
    text: `2014年,蓟县${body}`,
    expected: { issuer: '蓟县人民政府', region: '蓟县', regionCode: '120225', level: 'county', year: 2014 },
  },
  {
    name: 'a real place and its code, superior named in front',
    title: '长治市上党区人民政府关于2024年度法治政府建设情况的报告',
    text: `2024年,我区${body}`,
    expected: { region: '长治市上党区', regionCode: '140404', level: 'county' },
  },
  {
    name: 'a county-level city is a county by its code',
    title: '义乌市人民政府关于2023年法治政府建设情况的报告',
    text: `2023年,我市${body}`,
    expected: { region: '义乌市', regionCode: '330782', level: 'county' },
  },
  {
    name: 'a district name borne by several: decided by the province in the text',
    title: '鼓楼区2023年法治政府建设年度报告',
    signals: { meta: { sitename: '徐州市鼓楼区人民政府' } },
    text: `2023年,鼓楼区${body}`,
    expected: { region: '徐州市鼓楼区', regionCode: '320302' },
  },
  {
    name: 'a municipality is a province',
    title: '重庆市人民政府关于2023年法治政府建设情况的报告',
    text: `2023年,全市${body}`,
    expected: { regionCode: '500000', level: 'province' },
  },
];

export const times: readonly DataCase[] = [
  {
    name: 'year with 年度',
    title: '青禾县2021年度法治政府建设情况报告',
    text: `${body}`,
    expected: { year: 2021 },
    from: { year: 'title' },
  },
  {
    name: 'year in Chinese numerals',
    title: '青禾县二〇二三年法治政府建设情况报告',
    text: body,
    expected: { year: 2023 },
  },
  {
    name: 'year from the opening',
    title: '青禾县人民政府关于法治政府建设情况的报告',
    text: `今年以来\n2022年以来,我县${body}`,
    expected: { year: 2022 },
    from: { year: 'text' },
  },
  {
    name: 'year from the signature: the report is on the year before',
    title: '青禾县人民政府关于法治政府建设情况的报告',
    text: `我县${body}青禾县人民政府\n二〇二四年一月三十日\n`,
    expected: { year: 2023, signed: '2024-01-30' },
    from: { year: 'signature', signed: 'signature' },
  },
  {
    name: 'a plan for the 十四五 without years in its title',
    title: '青禾县“十四五”法治政府建设规划',
    text: `青禾县“十四五”法治政府建设规划\n${plan}`,
    expected: { docType: 'implementation-plan', year: [2021, 2025] },
  },
  {
    name: 'a plan with years joined by a dash of two characters',
    title: '青禾县法治政府建设实施方案(2021——2025年)',
    text: plan,
    expected: { year: [2021, 2025] },
  },
  {
    name: 'title names both the year reported on and the plan of the next',
    title: '青禾县2023年法治政府建设工作总结及2024年工作计划',
    text: `2023年,我县${body}`,
    expected: { docType: 'annual-report', year: 2023 },
  },
  {
    name: '成文日期 beside 发布日期 in one row is no second date of publication',
    title: report,
    signals: {
      meta: { pubdate: '2024-03-21 09:30' },
      ...fields(['成文日期', '2024-02-26'], ['发布日期', '2024-03-21']),
      infoLines: ['成文日期 2024-02-26 发布日期 2024-03-21', '生成日期:2024-02-26'],
    },
    text: `2023年,我县${body}青禾县人民政府\n2024年2月26日\n`,
    expected: { published: '2024-03-21', signed: '2024-02-26' },
    from: { published: 'meta:pubdate', signed: 'signature' },
    conflicts: [],
  },
  {
    name: '成文日期 that differs from the signature is shown',
    title: report,
    signals: fields(['成文日期', '2024-03-01'], ['发布日期', '2024-03-21']),
    text: `2023年,我县${body}青禾县人民政府\n2024年2月26日\n`,
    expected: { published: '2024-03-21', signed: '2024-02-26' },
    conflicts: ['signed 2024-03-01 table:成文日期'],
  },
  {
    name: 'a template date above the report is a conflict, not the date',
    title: '青禾县人民政府关于2024年法治政府建设情况的报告',
    signals: { infoLines: ['时间:2017-08-20 来源:司法局'], ...fields(['发布日期', '2025-02-11']) },
    text: `2024年,我县${body}`,
    expected: { published: '2025-02-11' },
    conflicts: ['published 2017-08-20 line'],
  },
  {
    name: 'a lone template date is none',
    title: '青禾县人民政府关于2024年法治政府建设情况的报告',
    signals: { infoLines: ['时间:2017-08-20 来源:司法局'] },
    text: `2024年,我县${body}`,
    expected: { published: null },
    conflicts: ['published 2017-08-20 line'],
  },
  {
    name: 'the frozen date of a page is never its own',
    title: report,
    signals: { infoLines: ['今天是2024年10月31日 星期四 农历九月廿九'] },
    text: `2023年,我县${body}`,
    expected: { published: null },
    conflicts: [],
  },
  {
    name: 'the day in the address gives way and is no conflict within the same month',
    title: report,
    signals: {
      url: 'http://www.qinghe.gov.cn/zwgk/202403/t20240312_10203.html',
      ...fields(['发布日期', '2024-03-15']),
    },
    text: `2023年,我县${body}`,
    expected: { published: '2024-03-15' },
    conflicts: [],
  },
  {
    name: 'the day in the address stands where nothing else does',
    title: report,
    signals: { url: 'http://www.qinghe.gov.cn/zwgk/202403/t20240312_10203.html' },
    text: `2023年,我县${body}`,
    expected: { published: '2024-03-12' },
    from: { published: 'address' },
  },
  {
    name: 'dates of effect are not dates of publication',
    title: report,
    signals: { infoLines: ['实施日期:2024-05-01 发布时间:2024-04-02'], ...fields(['实施日期', '2024-05-01']) },
    text: `2023年,我县${body}`,
    expected: { published: '2024-04-02' },
    conflicts: [],
  },
];
