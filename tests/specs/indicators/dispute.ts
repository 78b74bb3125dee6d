import type { Cases } from './read';

/** 行政应诉, 调解, 仲裁, 信访. Notation: see read.ts. */
export const dispute: Cases = {
  'litigation.public-interest': [
    ['行政公益诉讼立案⟦33件⟧。', '办理生态环境公益诉讼案件⟦12件⟧。'],
    ['行政公益诉讼诉前检察建议⟦21件|advice.procuratorial⟧。'],
  ],
  'litigation.attendance-rate': [
    ['行政机关负责人出庭应诉率⟦98.6%⟧。', '行政诉讼案件开庭40件，出庭率⟦100%⟧。'],
    ['政府工作人员出勤率⟦98%⟧。'],
  ],
  'litigation.win-rate': [
    ['行政诉讼案件胜诉率⟦96%⟧。', '应诉案件胜诉率达⟦92.5%⟧。'],
    ['行政诉讼案件败诉率⟦4%|litigation.loss-rate⟧。'],
  ],
  'litigation.loss-rate': [
    ['行政诉讼败诉率⟦9.4%⟧。', '一审行政案件败诉率降至⟦13.2%⟧。'],
    ['行政诉讼案件胜诉率⟦91%|litigation.win-rate⟧。'],
  ],
  'litigation.performance-rate': [
    ['生效裁判自动履行率⟦100%⟧。', '行政诉讼判决履行率⟦100%⟧。'],
    ['人民调解协议履行率⟦99%⟧。'],
  ],
  'litigation.performed': [
    ['履行法院生效裁判⟦26份⟧。', '败诉判决均已履行到位，自动履行⟦9件⟧。'],
    ['申请法院强制执行行政处罚决定、裁定⟦26件⟧。'],
  ],
  'litigation.attended': [
    ['行政机关负责人出庭应诉⟦85件⟧。', '应出庭58件，实际出庭⟦58件⟧。'],
    ['县长带头出庭应诉⟦2次⟧。', '开展出庭应诉培训⟦3场|capacity.trainings⟧。'],
  ],
  'litigation.heard': [['行政诉讼案件已开庭⟦109件⟧。', '行政机关负责人应出庭⟦58件⟧。'], ['法院开庭审理率⟦100%⟧。']],
  'litigation.lost': [
    ['一审行政诉讼败诉⟦12件⟧。', '行政应诉案件审结16件，败诉⟦2件⟧。'],
    ['⟦5个⟧市县行政诉讼败诉率偏高。', '约谈败诉单位⟦3家⟧。'],
  ],
  'litigation.won': [
    ['行政应诉案件审结11件，胜诉⟦9件⟧。', '行政诉讼驳回诉讼请求⟦20件⟧。'],
    ['行政复议驳回申请⟦20件|reconsideration.rejected⟧。'],
  ],
  'litigation.withdrawn': [
    ['行政应诉案件27件，撤诉⟦3宗⟧。', '行政诉讼裁定准许撤回起诉⟦4件⟧。'],
    ['行政复议撤回申请⟦4件|reconsideration.terminated⟧。'],
  ],
  'litigation.concluded': [
    ['行政应诉案件16件，已审结⟦11件⟧。', '行政诉讼案件审结⟦91件⟧。'],
    ['行政复议案件审结⟦91件|reconsideration.concluded⟧。'],
  ],
  'litigation.cases': [
    ['全区行政应诉案件⟦16件⟧。', '以县政府为被告的行政诉讼案件⟦13件⟧。'],
    ['评选行政诉讼典型案件⟦5件⟧。', '行政诉讼二审案件⟦7件⟧。'],
  ],
  'advice.reply-rate': [
    ['检察建议、司法建议回复率⟦100%⟧。', '收到司法建议5件，办复率⟦100%⟧。'],
    ['政协提案办复率⟦100%|services.proposals-rate⟧。'],
  ],
  'advice.procuratorial': [['收到检察建议⟦12件⟧。', '办理检察建议⟦21份⟧。'], ['收到司法建议⟦5件|advice.judicial⟧。']],
  'advice.judicial': [['收到司法建议⟦5件⟧。', '办理司法建议⟦3份⟧。'], ['收到检察建议⟦12件|advice.procuratorial⟧。']],
  'mediation.success-rate': [
    ['人民调解成功率⟦98%⟧。', '矛盾纠纷化解率⟦98.46%⟧。'],
    ['行政复议调解率⟦37%|reconsideration.settlement-rate⟧。', '人民调解协议履行率⟦99%⟧。'],
  ],
  'mediation.mediators': [['配备专兼职人民调解员⟦325名⟧。', '聘任调解员⟦156名⟧。'], ['每个村至少配备调解员⟦3名⟧。']],
  'mediation.bodies': [
    ['建立人民调解委员会⟦188个⟧。', '设立行业性专业性调解组织⟦12个⟧。'],
    ['调解组织化解纠纷⟦188件|mediation.cases⟧。'],
  ],
  'mediation.pre-suit': [['诉前化解纠纷⟦860件⟧。', '诉前调解案件⟦420件⟧。'], ['万人起诉率为⟦46.2件/万人⟧。']],
  'mediation.adjudication': [['办理行政裁决案件⟦14件⟧。', '作出行政裁决⟦6件⟧。'], ['公布行政裁决事项⟦14项⟧。']],
  'mediation.administrative': [
    ['开展行政调解⟦320件⟧。', '有效化解行政争议⟦158件⟧。'],
    ['建成行政争议化解中心⟦5个⟧。', '协调执法争议⟦3件|enforcement.disputes⟧。'],
  ],
  'mediation.screenings': [
    ['排查各类矛盾纠纷⟦8645件⟧。', '开展矛盾纠纷排查⟦126次⟧。'],
    ['矛盾纠纷排查覆盖村（社区）⟦126个⟧。'],
  ],
  'mediation.succeeded': [
    ['人民调解委员会受理纠纷120件，调解成功⟦118件⟧。', '成功化解矛盾纠纷⟦320件⟧。'],
    ['成功化解行政复议案件⟦32件|reconsideration.settled⟧。'],
  ],
  'mediation.cases': [
    ['调解各类矛盾纠纷⟦2155件⟧。', '化解矛盾纠纷⟦8512起⟧。'],
    ['建成矛盾纠纷调处中心⟦12个⟧。', '化解信访矛盾⟦12件⟧。'],
  ],
  'arbitration.cases': [
    ['受理劳动人事争议仲裁案件⟦876件⟧。', '办理劳动争议案件⟦420件⟧。'],
    ['劳动争议调解组织⟦12个|mediation.bodies⟧。'],
  ],
  'petition.resolution-rate': [
    ['信访事项按期办结率⟦99%⟧。', '初信初访化解率⟦97%⟧，信访形势平稳。'],
    ['矛盾纠纷化解率⟦97%|mediation.success-rate⟧。'],
  ],
  'petition.visits': [
    ['接待群众来访⟦620批次⟧。', '受理信访事项⟦86件⟧。'],
    ['化解信访积案⟦12件|petition.backlog⟧。', '领导包案化解信访事项⟦8件⟧。'],
  ],
  'petition.backlog': [['化解信访积案⟦12件⟧。', '办结历史积案⟦9件⟧。'], ['年初信访积案⟦30件⟧。']],
};
