import type { DocType, PageSignals } from '@/lib/model';

/** Pages as their titles and openings: all invented, in the manner of portals. */
export interface PageCase {
  readonly title: string;
  readonly opening?: string;
  readonly signals?: Partial<PageSignals>;
}
export interface Positive extends PageCase {
  readonly docType: DocType;
}

const r: DocType = 'annual-report';
const p: DocType = 'implementation-plan';

export const positives: readonly Positive[] = [
  { title: '青禾县人民政府关于2024年法治政府建设情况的报告', docType: r },
  { title: '青禾县2023年度法治政府建设工作报告', docType: r },
  { title: '云岭市人民政府2022年法治政府建设年度报告', docType: r },
  { title: '中共青禾县委 青禾县人民政府关于2023年度法治政府建设情况的报告', docType: r },
  { title: '云岭市司法局2022年度推进法治政府建设情况报告', docType: r },
  { title: '云岭市教育局关于2021年法治政府建设工作情况的报告', docType: r },
  { title: '柳河镇2023年法治政府建设年度报告', docType: r },
  { title: '青禾县柳河乡人民政府2025年法治政府建设情况报告', docType: r },
  { title: '2021年法治政府建设工作情况报告', docType: r },
  { title: '关于法治政府建设的情况报告', docType: r },
  { title: '东城街道2022年度法治政府建设工作报告', docType: r },
  { title: '云岭市2014年度依法行政工作情况报告', docType: r },
  { title: '南岭省人民政府关于2023年度法治政府建设情况的报告', docType: r },
  { title: '青禾县人民政府关于青禾县2023年度法治政府建设工作总结的报告', docType: r },
  { title: '青禾县2020年法治政府建设工作总结', docType: r },
  { title: '2020年青禾区法治政府建设情况报告', docType: r },
  { title: '青禾区2023年法治政府建设情况报告 - 青禾区人民政府门户网站', docType: r },
  { title: '青禾区2023年法治政府建设情况报告_法治政府建设_青禾区人民政府', docType: r },
  { title: '青禾区人民政府网站——青禾区2023年法治政府建设情况报告', docType: r },
  { title: '云岭市应急管理局2024年法治政府建设年报', docType: r },
  { title: '云岭市水利局法治政府建设2023年度报告', docType: r },
  { title: '关于公布《青禾县2023年法治政府建设年度报告》的公告', docType: r },
  { title: '青禾县人民政府办公室关于印发青禾县2022年法治政府建设情况报告的通知', docType: r },
  { title: '青禾县2023年度法治建设工作报告', docType: r },
  { title: '市政府２０２３年法治政府建设情况报告.doc', docType: r },
  { title: '云岭高新技术产业开发区管理委员会2023年法治政府建设情况报告', docType: r },
  { title: '青禾县法治政府建设实施方案(2021-2025年)', docType: p },
  { title: '县人民政府关于印发青禾县法治政府建设实施方案(2021—2025年)的通知', docType: p },
  { title: '中共云岭市委 云岭市人民政府印发《云岭市法治政府建设实施方案(2021—2025年)》', docType: p },
  { title: '青禾区法治政府建设实施纲要(2021-2025年)', docType: p },
  { title: '云岭市法治政府建设规划(2021-2025)', docType: p },
  { title: '青禾县2025年法治政府建设工作要点', docType: p },
  { title: '关于印发《青禾县2023年度法治政府建设工作计划》的通知', docType: p },
  { title: '2020年依法行政工作要点', docType: p },
  { title: '云岭市创建全国法治政府建设示范市实施方案', docType: p },
  { title: '青禾县贯彻落实《法治政府建设实施纲要(2021-2025年)》实施方案', docType: p },
  { title: '青禾县2024年法治政府建设重点任务', docType: p },
  { title: '云岭市法治政府建设示范创建三年行动计划', docType: p },
  { title: '2024年青禾县政府工作报告', docType: 'government-work-report' },
  { title: '政府工作报告——2025年1月8日在青禾县第十八届人民代表大会第四次会议上', docType: 'government-work-report' },
  { title: '青禾县2023年政府信息公开工作年度报告', docType: 'information-disclosure-report' },
  { title: '云岭市司法局2022年政府信息公开年度报告', docType: 'information-disclosure-report' },
  { title: '柳河镇2021年政府信息公开工作年报', docType: 'information-disclosure-report' },
];

export const negatives: readonly PageCase[] = [
  { title: '青禾县召开2023年法治政府建设工作推进会' },
  { title: '县政府常务会议听取上半年法治政府建设工作情况汇报' },
  { title: '在全县法治政府建设推进会议上的讲话' },
  { title: '云岭市法治政府建设工作调度会议召开' },
  { title: '【文字解读】《中共青禾县委 青禾县人民政府关于2023年度法治政府建设情况的报告》文件解读' },
  { title: '关于《青禾县2023年法治政府建设工作总结的报告》的政策解读' },
  { title: '一图读懂《云岭市法治政府建设实施方案(2021-2025年)》' },
  { title: '图解:2023年青禾县法治政府建设年度报告' },
  { title: '关于做好2023年度法治政府建设年度报告报送工作的通知' },
  { title: '关于开展2024年法治政府建设年度报告编制工作的通知' },
  { title: '南岭省法治政府建设年度报告工作指引' },
  { title: '政府信息主动公开事项目录' },
  { title: '第三批全国法治政府建设示范地区和项目名单' },
  { title: '关于2023年度法治政府建设考核结果的通报' },
  { title: '关于青禾县申报省级法治政府建设示范县的公示' },
  { title: '法治政府建设报告制度实证研究' },
  { title: '中国法治政府评估报告(2023)' },
  { title: '法治政府建设年度报告的功能与路径' },
  { title: '青禾县2021年上半年法治政府建设工作情况报告' },
  { title: '2023年第三季度依法行政工作报告' },
  { title: '2023年青禾区五年法治政府建设工作情况报告' },
  { title: '青禾县2019-2023年法治政府建设情况报告' },
  { title: '法治政府建设年度报告' },
  { title: '法治政府建设' },
  { title: '依法行政' },
  { title: '青禾县人民政府门户网站' },
  { title: '青禾县2023年国民经济和社会发展统计公报' },
  { title: '青禾县行政处罚信息公示' },
  { title: '青禾县荣获全省法治政府建设示范县' },
  { title: '省委依法治省办督察组来青禾县开展法治政府建设督察' },
  { title: '关于法治政府建设督察反馈问题整改情况的报告' },
  { title: '关于《青禾县法治政府建设实施方案(征求意见稿)》公开征求意见的公告' },
  { title: '青禾县人大常委会关于法治政府建设情况报告的审议意见' },
  { title: '青禾县法治政府建设工作培训班开班' },
  { title: '某县2025年度法治政府建设情况报告范文' },
  { title: '政府信息公开年报' },
  { title: '政府工作报告', opening: '2025年政府工作报告\n2024年政府工作报告\n2023年政府工作报告\n' },
  { title: '《政府工作报告》解读:民生怎么办' },
];
