import { once } from '../../../text/once';
import { type Marks, mark, marked, marksFor, nextInBoth, type WordIndex, wordIndex } from '../../../text/word-index';
import type { Topic } from '../topics';
import { isCount, type UnitClass } from '../units';
import { dispute } from './dispute';
import { economy } from './economy';
import { enforcement } from './enforcement';
import { norms } from './norms';
import { oversight } from './oversight';
import { reconsideration } from './reconsideration';
import { services } from './services';
import { society } from './society';
import type { IndicatorEntry } from './types';

export type { Group, IndicatorEntry } from './types';

/** All entries in order of trial: within the same unit class the first that fits wins, so special matters come before general ones. */
export const indicators: readonly IndicatorEntry[] = [
  ...reconsideration,
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

const countedIn = ({ units }: IndicatorEntry, cls: UnitClass): boolean =>
  units.includes(cls) || (cls === 'generic' && units.some(isCount));

/** What is known of a figure beside its label. */
export interface Clues {
  /** Unit as written, and its class. */
  readonly unit: string;
  readonly cls: UnitClass;
  /** What the label or, failing that, the sentence before the figure is about. */
  readonly topic: () => Topic | null;
  /** The sentence before the figure. */
  readonly before?: () => string;
  /** True where the figure counts bodies: 12个乡镇. */
  readonly bodies?: boolean;
}

/** What a unit or a member has: 每村5名, 人均监管900户 are no totals. */
const PER_MEMBER =
  /平均每|(?:人|村|户|队|镇|乡镇)均|每[个名]?(?:[千万]人|村|社区|镇|乡|户|人|队|站|所|单位|部门|县|支)/;

/** All entries in one form: objects of many forms are read an order of magnitude more slowly. */
const trials = indicators.map((entry) => ({
  entry,
  words: entry.words,
  topics: entry.topics ?? null,
  counts: entry.actors === true || entry.units.includes('body'),
  not: entry.not ?? null,
  notUnit: entry.notUnit ?? null,
  near: entry.near ?? null,
}));

/** All synonyms by the words they require, and behind them `PER_MEMBER`; made when the first label asks. */
const spoken = once((): { readonly index: WordIndex; readonly marks: Marks } => {
  const index = wordIndex([...indicators.map(({ words }) => words), PER_MEMBER]);
  return { index, marks: index.look('') };
});
/** By unit class, what is counted in it. */
const countedBy = new Map<UnitClass, Marks>();

function countedAs(cls: UnitClass): Marks {
  const known = countedBy.get(cls);
  if (known) return known;
  const counted = marksFor(indicators.length + 1);
  for (const [ordinal, entry] of indicators.entries()) if (countedIn(entry, cls)) mark(counted, ordinal);
  if (cls === 'person' || isCount(cls)) mark(counted, indicators.length);
  countedBy.set(cls, counted);
  return counted;
}

const isOf = (topics: readonly Topic[], topic: Topic | null): boolean => topic !== null && topics.includes(topic);

/**
 * The known indicator a label names, or null: rather none than a wrong one.
 * @param label as built by the indicator refiner
 */
export function identify(
  label: string,
  { unit, cls, topic, before = () => '', bodies = false }: Clues,
): IndicatorEntry | null {
  const { index, marks } = spoken();
  index.look(label, marks);
  const counted = countedAs(cls);
  if (nextInBoth(marks, counted, indicators.length) >= 0 && PER_MEMBER.test(label)) return null;
  for (let at = nextInBoth(marks, counted, 0); at >= 0; at = nextInBoth(marks, counted, at + 1)) {
    const trial = trials[at];
    if (!trial) break;
    if (bodies && !trial.counts) continue;
    if (!marked(marks, at + index.sure) && !trial.words.test(label)) continue;
    if (trial.topics && !isOf(trial.topics, topic())) continue;
    if (trial.not?.test(label) || trial.notUnit?.test(unit)) continue;
    if (!trial.near || trial.near.test(`${before()}${label}`)) return trial.entry;
  }
  return null;
}
