import type { Cases } from './read';

/** 政府职能, 政务服务, 营商环境. Notation: see read.ts. */
export const services: Cases = {
  'services.concentration-rate': [
    ['行政许可事项集中度达到⟦78.2%⟧。', '政务服务事项进驻率⟦96.4%⟧。'],
    ['企业入驻率⟦80%⟧。'],
  ],
  'services.online-rate': [
    ['政务服务事项网上可办率⟦99.2%⟧。', '全程网办率达⟦92.5%⟧。'],
    ['老年人疫苗全程接种率⟦93%⟧。', '网上考试及格率⟦99%|capacity.test-rate⟧。'],
  ],
  'services.one-visit-rate': [['“最多跑一次”事项占比⟦98%⟧。', '“零跑动”事项比例⟦86%⟧。'], ['即办件占比⟦68%⟧。']],
  'services.instant': [
    ['现有“马上办”事项⟦615项⟧。', '实现“跨省通办”事项⟦142项⟧。'],
    ['“一件事”集成办⟦23项|services.one-thing⟧。', '网上办理⟦1.2万件⟧。'],
  ],
  'services.one-thing': [
    ['“一件事”集成办⟦23项⟧。', '上线“一件事一次办”事项⟦18个⟧。'],
    ['“一件事一次办”办件量⟦3.2万件⟧。'],
  ],
  'services.time': [
    ['平均办理时限压缩到⟦3个工作日⟧。', '事项平均办理时间⟦2.5天⟧。'],
    ['平均办理时间由⟦5.2天⟧缩短至3.1天。', '电梯救援平均到场时间⟦11分钟⟧。'],
  ],
  'services.startup-time': [
    ['企业开办时间压缩至⟦0.5个工作日⟧。', '企业开办平均用时⟦4小时⟧。'],
    ['企业注销时间压缩至⟦20天⟧。'],
  ],
  'services.construction-time': [
    ['工程建设项目审批时限压缩至⟦18个工作日⟧。', '社会投资项目审批时间⟦30个工作日⟧。'],
    ['工程建设项目公示时间⟦5个工作日⟧。'],
  ],
  'services.proposals-rate': [
    ['人大代表建议办复率⟦100%⟧。', '办理政协提案38件，办结率⟦100%⟧。'],
    ['人大代表建议满意率⟦98%|services.proposals-satisfaction⟧。'],
  ],
  'services.proposals-satisfaction': [
    ['人大代表建议满意率⟦98%⟧。', '办理政协提案38件，满意率⟦100%⟧。'],
    ['群众满意率⟦98%|satisfaction.rate⟧。'],
  ],
  'services.deputies-proposals': [
    ['办理人大代表建议⟦46件⟧。', '承办市人大代表议案⟦3件⟧。'],
    ['办理人大代表建议、政协提案⟦78件|services.proposals⟧。'],
  ],
  'services.committee-proposals': [
    ['办理政协提案⟦32件⟧。', '承办政协委员提案⟦21件⟧。'],
    ['办理人大代表建议⟦32件|services.deputies-proposals⟧。'],
  ],
  'services.proposals': [
    ['办理人大代表建议、政协提案⟦78件⟧。', '办理建议提案⟦120件⟧。'],
    ['办理检察建议⟦12件|advice.procuratorial⟧。'],
  ],
  'services.enterprise-visits': [
    ['开展企业法治体检⟦120次⟧。', '为企业提供法律服务⟦86次⟧。'],
    ['组建企业法律服务团⟦6支⟧。'],
  ],
  'services.market-entities': [
    ['实有市场主体⟦86.3万户⟧。', '全县经营主体总量达⟦4.2万户⟧。'],
    ['新登记市场主体⟦1.2万户|services.new-market-entities⟧。', '每千人拥有市场主体⟦112户⟧。'],
  ],
  'services.new-market-entities': [
    ['新登记市场主体⟦1.2万户⟧。', '新增经营主体⟦8600户⟧。'],
    ['实有市场主体⟦86.3万户|services.market-entities⟧。'],
  ],
  'services.problems-solved': [['为群众解决问题⟦320个⟧。', '办好民生实事⟦10件⟧。'], ['督察反馈问题⟦32个⟧。']],
  'services.cut': [
    ['取消证明事项⟦23项⟧。', '精简申请材料⟦120份⟧。'],
    ['取消、合并权责事项后保留⟦300项⟧。', '减少群众跑动⟦2.1万次⟧。'],
  ],
  'services.completion-rate': [
    ['政务服务办件办结率⟦99.9%⟧。', '行政审批按时办结率⟦100%⟧。'],
    ['热线工单办结率⟦99%|enforcement.complaints-rate⟧。'],
  ],
  'services.items': [
    ['公布政务服务事项⟦1861项⟧。', '梳理公共服务事项⟦320项⟧。'],
    ['政务服务事项办结⟦3.2万件⟧。', '取消政务服务事项⟦6项|services.cut⟧。'],
  ],
  'services.powers': [
    ['公布行政权力事项⟦1046项⟧。', '权责清单保留事项⟦3186项⟧。'],
    ['承接行政权力事项⟦28项|enforcement.delegated-powers⟧。'],
  ],
  'services.rank': [['营商环境评价居全省⟦第3位⟧。', '政务服务能力排名全市⟦第一⟧。'], ['进出口增速居全省⟦第4⟧。']],
  'organisation.rank': [['法治政府建设考核居全市⟦第2名⟧。', '依法行政考评位列全省⟦第一⟧。'], ['案卷评查居全省⟦第5⟧。']],
  'satisfaction.rank': [
    ['群众满意度居全市⟦第一⟧。', '公众安全感、满意度排名全省⟦第3⟧。'],
    ['营商环境满意度测评居全省⟦第8⟧。'],
  ],
};
