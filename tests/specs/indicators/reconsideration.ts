import type { Cases } from './read';

/** 行政复议. Notation: see read.ts. */
export const reconsideration: Cases = {
  'reconsideration.litigation-ratio': [
    ['复议、诉讼收案比达⟦4:1⟧。', '行政复议案件量是行政诉讼案件量的⟦1.6倍⟧。'],
    ['调解员与人口之比为⟦1:1200⟧。', '行政复议案件量是上年的⟦1.6倍⟧。'],
  ],
  'reconsideration.acceptance-rate': [
    ['收到行政复议申请50件，受理率⟦90%⟧。', '行政复议申请受理率为⟦87.5%⟧。'],
    ['政务服务中心“一站式”受理率⟦100%⟧。', '劳动仲裁申请受理率⟦95%⟧。'],
  ],
  'reconsideration.on-time-rate': [
    ['行政复议案件按期结案率⟦100%⟧。', '办理行政复议案件30件，法定期限内办结率⟦100%⟧。'],
    ['热线工单按期办结率⟦99%|enforcement.complaints-rate⟧。'],
  ],
  'reconsideration.conclusion-rate': [
    ['行政复议案件结案率⟦92.3%⟧。', '受理行政复议申请60件，审结率⟦95%⟧。'],
    ['劳动争议案件结案率⟦97%⟧。'],
  ],
  'reconsideration.overall-correction-rate': [
    ['行政复议综合纠错率⟦34.1%⟧。', '审结行政复议案件90件，综合纠错率⟦28%⟧。'],
    ['规范性文件备案纠错率⟦1.5%⟧。'],
  ],
  'reconsideration.correction-rate': [
    ['行政复议直接纠错率⟦7.6%⟧。', '审结行政复议案件90件，纠错率⟦12%⟧。'],
    ['规范性文件备案审查68件，纠错率⟦1.5%⟧。'],
  ],
  'reconsideration.settlement-rate': [
    ['行政复议调解和解率⟦31.2%⟧。', '办理行政复议案件80件，实质化解率⟦45%⟧。'],
    ['矛盾纠纷化解率⟦98%|mediation.success-rate⟧。'],
  ],
  'reconsideration.refused': [
    ['收到行政复议申请22件，不予受理⟦8件⟧。', '行政复议申请告知、转送⟦3件⟧。'],
    ['法律援助申请不予受理⟦2件⟧。'],
  ],
  'reconsideration.carried-over': [
    ['行政复议案件67件（含上年结转⟦12件⟧）。', '办理行政复议案件40件，上年度结转⟦5件⟧。'],
    ['政府信息公开申请上年结转⟦2件⟧。'],
  ],
  'reconsideration.pending': [
    ['受理行政复议申请40件，正在审理⟦2件⟧。', '行政复议案件审结30件，未审结⟦4件⟧。'],
    ['信访事项正在办理⟦6件⟧。'],
  ],
  'reconsideration.upheld': [
    ['审结行政复议案件30件，维持⟦11件⟧。', '作出行政复议决定20件，其中维持原决定⟦9件⟧。'],
    ['政府信息公开行政诉讼结果维持⟦2件⟧。'],
  ],
  'reconsideration.corrected': [
    ['审结行政复议案件90件，直接纠错⟦19件⟧。', '行政复议纠正不当行政行为⟦7件⟧。'],
    ['督促纠正不规范执法行为⟦7件⟧。'],
  ],
  'reconsideration.revoked': [
    ['审结行政复议案件30件，撤销⟦3件⟧。', '行政复议决定撤销⟦1件⟧。'],
    ['行政复议撤销、变更、责令履行⟦11件⟧。', '行政诉讼判决撤销⟦1件|litigation.lost⟧。'],
  ],
  'reconsideration.changed': [
    ['审结行政复议案件30件，变更⟦2件⟧。', '行政复议决定变更⟦1件⟧。'],
    ['办理变更登记⟦300件⟧。'],
  ],
  'reconsideration.ordered': [
    ['审结行政复议案件30件，责令履行⟦6件⟧。', '行政复议责令限期履行⟦2件⟧。'],
    ['责令企业履行环保义务⟦6件⟧。'],
  ],
  'reconsideration.unlawful': [
    ['审结行政复议案件30件，确认违法⟦9件⟧。', '行政复议确认无效⟦1件⟧。'],
    ['行政诉讼判决确认违法⟦1件|litigation.lost⟧。'],
  ],
  'reconsideration.rejected': [
    ['审结行政复议案件30件，驳回⟦12件⟧。', '行政复议驳回申请⟦5件⟧。'],
    ['行政诉讼驳回起诉⟦5件|litigation.won⟧。'],
  ],
  'reconsideration.settled': [
    ['审结行政复议案件88件，调解和解终止⟦24件⟧。', '行政复议案前化解⟦17件⟧。'],
    ['人民调解委员会调解纠纷⟦240件|mediation.cases⟧。'],
  ],
  'reconsideration.terminated': [
    ['审结行政复议案件88件，终止⟦14件⟧。', '行政复议申请撤回⟦6件⟧。'],
    ['终止政府采购项目⟦6件⟧。'],
  ],
  'reconsideration.as-respondent': [
    ['办理以我局为被申请人的行政复议案件⟦6件⟧。', '办理行政复议答复⟦14件⟧。'],
    ['办理行政复议案件⟦14件|reconsideration.handled⟧。'],
  ],
  'reconsideration.hearings': [
    ['行政复议召开听证会⟦6次⟧。', '召开行政复议案件审议会⟦10次⟧。'],
    ['召开立法听证会⟦2次⟧。'],
  ],
  'reconsideration.opinions': [
    ['制发行政复议意见书⟦12份⟧。', '行政复议机关发出建议书⟦5份⟧。'],
    ['制发行政执法监督意见书⟦12份|enforcement.supervision-opinions⟧。'],
  ],
  'reconsideration.published': [
    ['公开行政复议文书⟦320份⟧。', '行政复议决定书网上公开⟦96份⟧。'],
    ['公开行政处罚决定书⟦7652份⟧。'],
  ],
  'reconsideration.intake-points': [
    ['设立行政复议基层受理点⟦21个⟧。', '建成行政复议服务站⟦8个⟧。'],
    ['设立基层立法联系点⟦8个⟧。'],
  ],
  'reconsideration.accepted': [
    ['收到行政复议申请22件，受理⟦14件⟧。', '行政复议立案⟦215件⟧。'],
    ['法律援助受理⟦20件|aid.cases⟧。', '受理⟦20件⟧。'],
  ],
  'reconsideration.concluded': [
    ['受理行政复议申请40件，已审结⟦38件⟧。', '依法办结行政复议案件⟦90件⟧。'],
    ['法院审结劳动争议案件⟦90件⟧。'],
  ],
  'reconsideration.received': [
    ['全年收到行政复议申请⟦418件⟧。', '新收行政复议案件⟦156宗⟧。'],
    [
      '收到政府信息公开申请⟦30件|disclosure.requests⟧。',
      '收到以我局为被申请人的行政复议案件⟦3件|reconsideration.as-respondent⟧。',
    ],
  ],
  'reconsideration.handled': [
    ['办理行政复议案件⟦215件⟧。', '审理行政复议案件⟦60件⟧。'],
    ['评选行政复议典型案件⟦6件⟧。'],
  ],
};
