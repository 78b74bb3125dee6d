import { wordIndex } from '../../../text/word-index';
import type { Topic } from '../topics';
import { isCount, type UnitClass } from '../units';
import { dispute } from './dispute';
import { economy } from './economy';
import { enforcement } from './enforcement';
import { norms } from './norms';
import { oversight } from './oversight';
import { services } from './services';
import { society } from './society';
import type { IndicatorEntry } from './types';

export type { Group, IndicatorEntry } from './types';

/** All entries in order of trial: within the same unit class the first that fits wins, so special matters come before general ones. */
export const indicators: readonly IndicatorEntry[] = [
  ...dispute,
  ...norms,
  ...society,
  ...enforcement,
  ...services,
  ...oversight,
  ...economy,
];

/** Entry by id, for labels. */
export const indicatorById: ReadonlyMap<string, IndicatorEntry> = new Map(
  [...indicators].reverse().map((entry) => [entry.id, entry]),
);

/** Which entries' synonyms may be in a label; made when the first label asks. */
let spokenOf: ((label: string) => readonly number[]) | undefined;

const countedIn = ({ units }: IndicatorEntry, cls: UnitClass): boolean =>
  units.includes(cls) || (cls === 'generic' && units.some(isCount));

/**
 * The known indicator a label names, or null: rather none than a wrong one.
 * @param label as built by the indicator refiner; @param unit as written; @param cls its class; @param topic what the label or, failing that, the
 * sentence before it is about
 */
export function identify(label: string, unit: string, cls: UnitClass, topic: Topic | null): IndicatorEntry | null {
  spokenOf ??= wordIndex(indicators.map(({ words }) => words));
  for (const ordinal of spokenOf(label)) {
    const entry = indicators[ordinal];
    if (!entry || !countedIn(entry, cls)) continue;
    if (entry.topics && (topic === null || !entry.topics.includes(topic))) continue;
    if (entry.notUnit?.test(unit)) continue;
    if (entry.words.test(label) && !entry.not?.test(label)) return entry;
  }
  return null;
}
