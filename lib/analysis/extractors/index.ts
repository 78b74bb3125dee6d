import type { Extractor } from '../candidate';
import { numerals } from './numerals';
import { quantity } from './quantity';
import { rank } from './rank';
import { ratio } from './ratio';
import { score } from './score';

/** In order of trust: where two overlap, the earlier one wins unless the later one is longer. */
export const extractors: readonly Extractor[] = [rank, ratio, quantity, score, numerals];
