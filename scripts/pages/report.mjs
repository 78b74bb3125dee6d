/**
 * Texts for the fixture pages: reports and a plan of places that do not exist, in the genre's own manner, with figures drawn
 * from the slug. What a page must yield (expected.txt) comes from here, never from the extraction under test.
 *
 * @typedef {{ kind: 'title' | 'part' | 'point' | 'text' | 'sign' | 'date', text: string } | { kind: 'table', rows: string[][] }} Block
 * @typedef {{ title: string, place: string, issuer: string, year: number, blocks: Block[] }} Report
 */

/** A small linear congruential generator: the same slug gives the same figures on every machine. */
function figures(slug) {
  let state = [...slug].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7);
  return (low, high) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return low + (state % (high - low + 1));
  };
}

/** @returns {Report} an annual report of a county that does not exist */
export function annualReport(slug, place, year, { title = true, table = false, signature = true } = {}) {
  const n = figures(slug);
  const share = () => `${n(60, 99)}.${n(0, 9)}%`;
  /** @type {Block[]} */
  const blocks = [];
  const heading = `${place}${year}年法治政府建设情况报告`;
  if (title) blocks.push({ kind: 'title', text: heading });
  const text = (line) => blocks.push({ kind: 'text', text: line });
  text(
    `${year}年，${place}认真落实上级关于法治政府建设的部署，把依法行政贯穿政府工作各个环节，各项任务稳步推进。现将有关情况报告如下：`,
  );
  blocks.push({ kind: 'part', text: `一、${year}年法治政府建设的主要举措和成效` });
  blocks.push({ kind: 'point', text: '（一）健全依法决策机制' });
  text(
    `严格执行重大行政决策程序，编制年度决策事项目录${n(3, 9)}项，组织专家论证${n(10, 40)}次，听证会${n(2, 8)}场。全年审查政府文件${n(100, 400)}件，提出修改意见${n(200, 900)}条；备案行政规范性文件${n(5, 30)}件，清理后继续有效${n(40, 90)}件，废止${n(3, 20)}件。`,
  );
  text(
    `政府法律顾问参与重大项目洽谈${n(20, 80)}次，出具法律意见书${n(50, 200)}份，为政府避免损失约${n(100, 900)}.${n(1, 9)}万元。公职律师增至${n(30, 90)}名，同比增长${n(5, 40)}.${n(1, 9)}%。`,
  );
  blocks.push({ kind: 'point', text: '（二）规范行政执法行为' });
  text(
    `全面推行行政执法公示、执法全过程记录、重大执法决定法制审核制度，${n(20, 40)}个执法部门共办理行政处罚案件${n(1000, 9000)}件，行政检查${n(1, 9)}万余次，评查案卷${n(100, 600)}卷，合格率${share()}。组织${n(300, 900)}名执法人员参加资格考试，${n(200, 290)}人取得证件。`,
  );
  text(
    `开展涉企行政检查专项清理，取消检查事项${n(10, 60)}项，合并检查${n(100, 500)}次，受理企业投诉${n(10, 90)}件，办结率${share()}。建立轻微违法不予处罚清单${n(30, 120)}项，惠及经营主体${n(500, 3000)}余户。`,
  );
  if (table) {
    blocks.push({
      kind: 'table',
      rows: [
        ['事项', `${year - 1}年`, `${year}年`],
        ['行政复议申请（件）', String(n(100, 300)), String(n(300, 500))],
        ['行政应诉案件（件）', String(n(50, 99)), String(n(100, 150))],
        ['负责人出庭率', share(), share()],
      ],
    });
  }
  blocks.push({ kind: 'point', text: '（三）依法化解行政争议' });
  text(
    `全年收到行政复议申请${n(200, 500)}件，受理${n(150, 199)}件，审结${n(100, 149)}件，直接纠错${n(5, 20)}件，调解和解${n(20, 60)}件。一审行政应诉案件${n(50, 160)}件，行政机关负责人出庭${n(40, 49)}人次，出庭应诉率${share()}，败诉率降至${n(2, 9)}.${n(1, 9)}%。`,
  );
  text(
    `人民调解组织排查矛盾纠纷${n(2000, 9000)}起，调处成功率${share()}；开展法治宣传${n(100, 500)}场次，受教育群众${n(2, 9)}万余人次，公共法律服务中心接待咨询${n(1000, 6000)}人次，办理法律援助案件${n(200, 800)}件。`,
  );
  blocks.push({ kind: 'part', text: `二、${year}年法治政府建设存在的不足和原因` });
  text(
    '对照群众期待和先进地区，工作中还存在一些差距：一是少数部门负责人运用法治方式解决问题的能力不强，培训的针对性不够。',
  );
  text(
    `二是基层执法力量仍显薄弱，${n(4, 15)}个乡镇（街道）法制审核人员配备不足，案卷质量参差不齐。三是行政复议规范化建设推进不平衡，部分单位答复不够及时。主要原因是责任传导逐级递减，考核结果运用不够充分。`,
  );
  blocks.push({ kind: 'part', text: '三、党政主要负责人履行推进法治建设第一责任人职责情况' });
  text(
    `县政府主要负责人主持召开常务会议研究法治工作${n(5, 18)}次，会前学法${n(6, 24)}次，对法治建设重要工作作出批示${n(10, 50)}件次，推动${n(30, 60)}个部门开展述法评议，述法率达100%。`,
  );
  blocks.push({ kind: 'part', text: `四、${year + 1}年推进法治政府建设的主要安排` });
  text('（一）提升法治思维。将行政法律法规纳入领导干部必学内容，全年组织专题培训不少于4期，推动述法全覆盖。');
  text('（二）做实执法监督。开展行政执法案卷评查，建立问题台账，限期整改到位，坚决防止随意执法、选择执法。');
  text('（三）畅通复议渠道。完善乡镇受理点运行机制，提高案件办理质效，力争实质性化解率明显提高。');
  if (signature) {
    blocks.push({ kind: 'sign', text: `${place}人民政府` });
    blocks.push({ kind: 'date', text: `${year + 1}年1月${n(5, 28)}日` });
  }
  return { title: heading, place, issuer: `${place}人民政府`, year, blocks };
}

/** @returns {Report} an implementation plan */
export function plan(slug, place, from, to) {
  const n = figures(slug);
  const title = `${place}法治政府建设实施方案（${from}—${to}年）`;
  /** @type {Block[]} */
  const blocks = [
    { kind: 'title', text: title },
    {
      kind: 'text',
      text: `为深入推进依法行政，加快建设法治政府，结合${place}实际，制定本方案。本方案所列任务由各牵头单位组织实施。`,
    },
    { kind: 'part', text: '一、总体目标' },
    {
      kind: 'text',
      text: `到${to}年，政府行为全面纳入法治轨道，权责清单覆盖${n(30, 50)}个部门，行政执法人员持证率达到100%，群众满意度稳定在${n(90, 98)}%以上。`,
    },
    { kind: 'part', text: '二、主要任务' },
    { kind: 'point', text: '（一）完善依法决策' },
    {
      kind: 'text',
      text: '重大行政决策应当进行合法性审查，未经审查或者审查不通过的，不得提交集体讨论。各部门每年三月底前公布决策事项目录。',
    },
    { kind: 'point', text: '（二）规范行政执法' },
    {
      kind: 'text',
      text: `每名执法人员每年接受不少于${n(40, 60)}学时的业务培训，案卷评查覆盖全部执法部门，${to - 1}年底前建成执法监督平台。`,
    },
    { kind: 'point', text: '（三）化解行政争议' },
    {
      kind: 'text',
      text: `健全行政复议与信访衔接机制，在${n(8, 20)}个乡镇设立受理点，行政机关负责人应当出庭应诉，落实生效裁判。`,
    },
    { kind: 'part', text: '三、组织保障' },
    {
      kind: 'text',
      text: '各部门要按照职责分工制定年度计划，明确责任人和完成时限，每年年底前报告进展。县司法局要加强督促检查，确保任务落地见效。',
    },
  ];
  return { title, place, issuer: `${place}人民政府`, year: from, blocks };
}

/** What the extraction has to give for the report: one line per block, cells parted by tabs. */
export const plainText = (report) =>
  report.blocks
    .map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text))
    .join('\n');
