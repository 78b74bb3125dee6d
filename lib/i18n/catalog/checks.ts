import type { Messages } from '../messages';

/** What a check is based on (lib/checks); outcomes are in the page catalogue. */
export const checks = {
  'check.rates': [
    '同段数字相除，允许末位相差不到1',
    'Figures of the same paragraph divided; less than one unit in the last place is tolerated',
  ],
} as const satisfies Messages;
