import type { CheckRule } from '../types';
import { rates } from './rates';

/** Checks of figures against each other; a new one is one file and one line here. */
export const rules: readonly CheckRule[] = [rates];
