import type { Entry } from './types';

const ITEM = ['item'] as const;
const SHARE = ['share'] as const;

/** 政务公开, 监督, 组织领导, 满意度. */
export const oversight: readonly Entry[] = [
  {
    id: 'disclosure.reply-rate',
    zh: '依申请公开答复率',
    en: 'Reply rate to disclosure requests',
    units: SHARE,
    topics: ['disclosure'],
    words: /(?:答复|办结|回复|办复)率/,
  },
  {
    id: 'disclosure.coverage-rate',
    zh: '政务公开面、规范率',
    en: 'Coverage and regularity of disclosure',
    units: SHARE,
    topics: ['disclosure'],
    words: /公开(?:面|率)|规范率|覆盖率/,
  },
  {
    id: 'disclosure.granted',
    zh: '依申请公开予以公开',
    en: 'Disclosure requests granted',
    units: ['item', 'none'],
    words: /予以公开|部分公开/,
    not: /不予公开/,
  },
  {
    id: 'disclosure.refused',
    zh: '依申请公开不予公开',
    en: 'Disclosure requests refused',
    units: ['item', 'none'],
    words: /不予公开|无法提供|不予处理/,
  },
  {
    id: 'disclosure.requests',
    zh: '依申请公开申请',
    en: 'Disclosure requests',
    units: ['item', 'none'],
    words:
      /(?:收到|受理|办理|办结|答复|新收|接收|结转).{0,16}(?:公开.{0,4}申请|申请公开|信息公开申请|公开申请)|依申请公开|申请公开/,
    not: /率/,
  },
  {
    id: 'disclosure.replied',
    zh: '依申请公开答复',
    en: 'Disclosure requests answered',
    units: ITEM,
    topics: ['disclosure'],
    words: /答复|办结/,
  },
  {
    id: 'disclosure.published',
    zh: '主动公开信息',
    en: 'Information disclosed proactively',
    units: ITEM,
    words:
      /(?:公开|发布|公布|公示).{0,12}(?:信息|文件|政策|数据)|主动公开|(?:信息|微博|微信|网站).{0,8}(?:公开|发布|公布)/,
    not: /复议|执法信息|申请/,
  },
  {
    id: 'disclosure.explained',
    zh: '政策解读',
    en: 'Policy explanations',
    units: ['item', 'event'],
    words: /政策解读|解读(?:材料|稿|信息)|新闻发布会|在线访谈/,
  },
  {
    id: 'oversight.audits',
    zh: '审计、督察、督查',
    en: 'Audits and inspections of government',
    units: ['event', 'item', 'body'],
    words: /督察|督查|督导|审计|巡察|专项监督/,
    not: /问题|意见|建议|整改/,
  },
  {
    id: 'oversight.rectified',
    zh: '督察问题整改',
    en: 'Findings rectified',
    units: ['item', 'share'],
    words: /(?:督察|督查|督导|反馈|审计|检查|监督).{0,12}问题|问题.{0,6}整改|整改.{0,8}问题|整改(?:完成|到位)?率|整改/,
  },
  {
    id: 'organisation.instructions',
    zh: '领导批示',
    en: "Leaders' written instructions",
    units: ['event', 'item'],
    words: /批示/,
  },
  {
    id: 'organisation.reports',
    zh: '述法',
    en: 'Officials reporting on rule of law',
    units: ['person', 'event', 'body', 'item'],
    words: /述法/,
  },
  {
    id: 'organisation.demonstration',
    zh: '示范创建',
    en: 'Demonstration areas and projects',
    units: ['body', 'item'],
    words: /示范(?:市|县|区|乡|村|镇|地区|项目|单位|点|创建|街道|校|户)|法治文化(?:阵地|公园|广场)|民主法治/,
  },
  {
    id: 'organisation.meetings',
    zh: '研究法治议题会议',
    en: 'Meetings on the rule of law',
    units: ['event'],
    words: /会议|常委会|常务会|专题会|推进会|联席会|调度会|(?:听取|研究).{0,14}(?:汇报|法治|议题)/,
    not: /学法|培训|论证会|审议会|宣讲/,
  },
  {
    id: 'organisation.tasks',
    zh: '任务、举措清单',
    en: 'Tasks and measures',
    units: ITEM,
    words: /任务|举措|措施|清单|要点/,
    not: /任务量|咨询|任务书/,
  },
  {
    id: 'organisation.documents',
    zh: '制定制度文件',
    en: 'Policy documents made',
    units: ITEM,
    words:
      /(?:制定|出台|印发|制订|编制|修订|建立|完善).{0,24}(?:文件|制度|办法|方案|意见|机制|规定|规划|实施)|制度文件|重点文件/,
    not: /规范性文件|预案|宣传/,
  },
  {
    id: 'satisfaction.rate',
    zh: '群众满意度',
    en: 'Public satisfaction',
    units: ['share', 'measure'],
    words: /满意(?:率|度)|满足(?:率|度)|认可度|知晓率|获得感|安全感/,
  },
];
