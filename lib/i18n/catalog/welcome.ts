import type { Messages } from '../messages';

/** The first-run page. The example sentences are Chinese in both languages: reports are. */
export const welcome = {
  'welcome.title': ['欢迎使用明鉴', 'Welcome to Mingjian'],
  'welcome.headline1': ['读政府报告，', 'Read government reports,'],
  'welcome.headline2': ['每个数字都有出处', 'every figure with its source'],
  'welcome.lead': [
    '打开一份报告，明鉴标出其中的指标、承诺与不足，每一处都写明依据。确认、更正、忽略由你决定，结果存在这台电脑上，可随时导出。',
    'Open a report and Mingjian marks its metrics, commitments and shortcomings, each with its reason. You confirm, correct or dismiss; the results stay on this computer and can be exported at any time.',
  ],
  'welcome.example': ['示例', 'Example'],
  'welcome.agrees': ['相符', 'Agrees'],
  'welcome.why': [
    '为何标出：两数之后的比率，线索词 受理率',
    'Why marked: a ratio after its two numbers, cue word 受理率',
  ],
  'welcome.indicator': ['行政复议申请受理率', 'Acceptance rate'],
  'welcome.kind.metric': [
    '数值、单位、口径；约数与目标分开',
    'Value, unit, definition; estimates and targets kept apart',
  ],
  'welcome.kind.commitment': ['今后要做什么、何时、做到多少', 'What is to be done, when, how far'],
  'welcome.kind.shortcoming': ['报告自己写下的问题与原因', 'Problems and causes the report states itself'],
  'welcome.kind.note': [
    '选中文字即可写；网页改动后会说明',
    'Select text and write; you are told when the page changes',
  ],
  'welcome.question': ['在哪些网页上识别？', 'Where should reports be recognised?'],
  'welcome.questionHint': ['随时可在选项里改。', 'You can change this in the options at any time.'],
  'welcome.automatic': ['政府网站上自动识别', 'By itself on government sites'],
  'welcome.automaticHint': [
    '只用于 gov.cn，浏览器会先问你。只有报告页才读入，其余页面不动。',
    'Only on gov.cn, and the browser asks first. Only reports are read; other pages are left alone.',
  ],
  'welcome.manual': ['点图标才识别', 'Only when I click the icon'],
  'welcome.manualHint': [
    '不看任何页面，适合管控较严的电脑。',
    'No page is looked at otherwise; for closely managed computers.',
  ],
  'welcome.start': ['开始使用', 'Start'],
  'welcome.options': ['全部选项', 'All options'],
  'welcome.offline': ['不联网，不收集数据，不需要注册', 'Offline, nothing collected, no account'],
  'welcome.done': [
    '好了。现在打开一份法治政府建设报告试试；工具栏上的图标会显示找到多少。',
    'Ready. Open an annual report to try it; the toolbar icon shows how much was found.',
  ],
} as const satisfies Messages;
