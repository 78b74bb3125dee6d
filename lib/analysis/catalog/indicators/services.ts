import type { Entry } from './types';

const ITEM = ['item'] as const;
const SHARE = ['share'] as const;

/** 政府职能, 政务服务, 营商环境. */
export const services: readonly Entry[] = [
  {
    id: 'services.concentration-rate',
    zh: '许可事项集中度、入驻率',
    en: 'Concentration of service items',
    units: SHARE,
    words: /集中度|入驻率|进驻率|进驻比例/,
  },
  {
    id: 'services.online-rate',
    zh: '网办率',
    en: 'Share of services online',
    units: SHARE,
    words:
      /网(?:上)?(?:可)?办(?:理)?(?:率|比例)|(?:网上|全程|在线).{0,8}(?:率|比例|可办)|报件率|电子化.{0,4}率|不见面.{0,6}率/,
  },
  {
    id: 'services.one-visit-rate',
    zh: '最多跑一次、即办率',
    en: 'Share of services in one visit',
    units: SHARE,
    words: /跑一次|即办(?:件|率|事项)|一次办.{0,4}率|零跑|好评率/,
  },
  {
    id: 'services.instant',
    zh: '马上办、网上办、就近办、一次办事项',
    en: 'Items served at once, online, nearby or in one visit',
    units: ITEM,
    words: /(?:马上|立刻|网上|就近|一次|自助|异地|掌上|帮办代)办|跨省通办|全程网办|省内通办/,
    not: /一件事|培训/,
  },
  {
    id: 'services.one-thing',
    zh: '“一件事”集成办',
    en: 'Integrated “one thing” services',
    units: ITEM,
    words: /一件事|集成办|一类事/,
  },
  {
    id: 'services.time',
    zh: '办理时限',
    en: 'Handling time',
    units: ['time'],
    words: /时限|时长|时间|用时|办结|办理.{0,4}(?:天|日)|压缩|工作日/,
    not: /学时|培训/,
  },
  {
    id: 'services.proposals-rate',
    zh: '议案提案办复率、满意率',
    en: 'Reply and satisfaction rate of proposals',
    units: SHARE,
    words: /(?:办复|办结|答复|满意|满足|采纳|落实).{0,3}率/,
    topics: ['proposals'],
  },
  {
    id: 'services.proposals',
    zh: '议案、建议、提案',
    en: 'Proposals of deputies and committee members',
    units: ITEM,
    words: /议案|提案|代表建议|委员建议|人大.{0,6}建议/,
  },
  {
    id: 'services.enterprise-visits',
    zh: '涉企法律服务',
    en: 'Legal services to firms',
    units: ['body', 'event', 'item', 'person'],
    words:
      /法治体检|包联|服务.{0,4}企业|走访.{0,6}企业|公益律师|企业.{0,10}(?:包联|法律服务|走访|问诊)|深入.{0,4}企业|助企/,
  },
  {
    id: 'services.market-entities',
    zh: '经营主体',
    en: 'Market entities',
    units: ['person', 'body'],
    words: /(?:市场|经营)主体|个体工商户|登记.{0,6}企业/,
  },
  {
    id: 'services.problems-solved',
    zh: '解决问题、办实事',
    en: 'Problems solved for the public',
    units: ITEM,
    words: /解决.{0,10}(?:问题|诉求|难题)|办理?实事|实事|为民办|(?:问题|诉求).{0,6}(?:解决|整改|办结)/,
  },
  {
    id: 'services.cut',
    zh: '取消、下放、减少事项',
    en: 'Items or documents cut',
    units: ITEM,
    words: /(?:取消|下放|精简|减少|压减|调整|承接|清理).{0,14}(?:事项|材料|证明|许可|环节|审批)|下沉办理/,
    not: /规范性/,
  },
  {
    id: 'services.completion-rate',
    zh: '办结率',
    en: 'Completion rate',
    units: SHARE,
    words: /办结率|按期办复率|按时办结率/,
    topics: ['permit', 'hotline'],
  },
  {
    id: 'services.items',
    zh: '政务服务、权责事项',
    en: 'Service items and powers',
    units: ITEM,
    words: /政务(?:服务|效劳)事项|审批事项|许可事项|权责(?:清单|事项)|权力事项|证明事项|申请材料|公共服务事项|监管事项/,
  },
  { id: 'services.rank', zh: '排名', en: 'Rank', units: ['rank'], words: /排名|位列|位居|名列|居|指数|考核|评估|评价/ },
];
