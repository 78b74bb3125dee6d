import type { Messages } from '../messages';

/**
 * Readable names of the rules, `rule.<id>`; where a case has none, the name of its extractor stands. What the card shows
 * under 为何标出: why these words are marked, not how.
 */
export const rules = {
  'rule.hand': ['你自己标的', 'Marked by you'],

  'rule.quantity': ['数字和单位', 'Number with a unit'],
  'rule.quantity/bare': ['数字（单位在前文）', 'Number; its unit stands before'],
  'rule.quantity/range': ['两数之间', 'From one number to another'],
  'rule.quantity/pair': ['由一数到另一数', 'From one number to another'],
  'rule.numerals': ['中文数字和单位', 'Chinese numeral with a unit'],
  'rule.numerals/percent': ['百分之几', 'Per cent in words'],
  'rule.ratio': ['比率', 'Ratio'],
  'rule.ratio/to': ['两数之比', 'One number to another'],
  'rule.ratio/fraction': ['几分之几', 'Fraction in words'],
  'rule.ratio/tenths': ['几成', 'Tenths'],
  'rule.score': ['指数、得分（无单位）', 'Index or score, no unit'],
  'rule.rank': ['位次', 'Rank'],
  'rule.rank/top': ['名列前几', 'Among the first'],
  'rule.table': ['表格中的数', 'Figure in a table'],
  'rule.zip': ['并列的项目和数', 'Items and figures side by side'],

  'rule.commitment': ['将做的事', 'Something to be done'],
  'rule.commitment/plan-part': ['下一步安排中的一句', 'Sentence of the part on next steps'],
  'rule.commitment/next-step': ['写明“下一步”', 'Says “next”'],
  'rule.commitment/will': ['写明“将”“拟”', 'Says it will be done'],
  'rule.commitment/aim': ['写明力争、确保', 'Says it is aimed at'],
  'rule.commitment/by-year': ['写明今后的期限', 'Names a date to come'],

  'rule.shortcoming': ['自述的不足', 'A shortcoming it admits'],
  'rule.shortcoming/part': ['不足部分中的一句', 'Sentence of the part on shortcomings'],
  'rule.shortcoming/still': ['写明“仍”“尚”“还”不够', 'Says it is still so'],
  'rule.shortcoming/awaited': ['写明有待、亟需', 'Says it waits to be done'],
  'rule.shortcoming/weak': ['写明薄弱', 'Says it is weak'],
  'rule.shortcoming/scarce': ['写明短缺', 'Says there is too little'],
  'rule.shortcoming/short': ['写明差距、短板或问题', 'Names a gap or a problem'],
  'rule.shortcoming/falling': ['写明不够、不到位', 'Says it is not as it should be'],
  'rule.shortcoming/measured': ['写明偏低、偏高', 'Says it is too low or too high'],
  'rule.shortcoming/late': ['写明滞后、靠后', 'Says it is late or behind'],
  'rule.shortcoming/uneven': ['写明不平衡、脱节', 'Says it is uneven'],
  'rule.shortcoming/hollow': ['写明流于形式、打折扣', 'Says it is done by halves'],
  'rule.shortcoming/undone': ['写明尚未做到', 'Says it was not done'],
  'rule.shortcoming/hard': ['写明难以、压力大', 'Says it is hard'],
  'rule.shortcoming/recurrent': ['写明时有发生', 'Says it keeps happening'],
  'rule.shortcoming/early': ['写明处于起步阶段', 'Says it has only begun'],
  'rule.shortcoming/admitted': ['别处承认的不足', 'Admitted outside that part'],
} as const satisfies Messages;
