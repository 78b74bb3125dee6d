import type { CheckRule } from '../types';
import { changes } from './changes';
import { rates } from './rates';
import { shares } from './shares';
import { sums } from './sums';

/** Checks of figures against each other; a new one is one file and one line here. */
export const rules: readonly CheckRule[] = [rates, shares, sums, changes];
