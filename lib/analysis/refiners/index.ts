import type { Refiner } from '../candidate';
import { catalogue } from './catalogue';
import { change } from './change';
import { indicator } from './indicator';
import { overlapsRefiner } from './overlaps';
import { role } from './role';

/** In order: later ones read what earlier ones decided. */
export const refiners: readonly Refiner[] = [overlapsRefiner, change, role, indicator, catalogue];
