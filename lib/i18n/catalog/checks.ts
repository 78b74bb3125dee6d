import type { Messages } from '../messages';

/** What a check is based on (lib/checks); outcomes are in the page catalogue. */
export const checks = {
  'check.rates': [
    '同段数字相除，允许末位相差不到1',
    'Figures of the same paragraph divided; less than one unit in the last place is tolerated',
  ],
  'check.shares': [
    '同句数字相除，允许末位相差不到1',
    'Figures of the same sentence divided; less than one unit in the last place is tolerated',
  ],
  'check.sums': [
    '同句分项相加；“其中”可能不全，只看部分是否大于整体',
    'Parts of the same sentence added; lists behind 其中 may be incomplete, of them only a part greater than its whole asks',
  ],
  'check.changes': [
    '同句或同行两个数字相比，允许末位相差不到1；“提高22.5%”也可能指百分点',
    'Two figures of one sentence or row compared; less than one unit in the last place is tolerated, and 提高22.5% may mean points',
  ],
} as const satisfies Messages;
