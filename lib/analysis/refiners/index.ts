import type { Refiner } from '../candidate';
import { catalogue } from './catalogue';
import { change } from './change';
import { indicator } from './indicator';
import { overlapsRefiner } from './overlaps';
import { role } from './role';

/** What is needed to show where a quantity stands and of what kind it is. In order: later steps read what earlier ones decided. */
export const locating: readonly Refiner[] = [overlapsRefiner, change, role];

/** What it measures. */
export const describing: readonly Refiner[] = [indicator, catalogue];
