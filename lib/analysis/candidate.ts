import type { Metric, SectionRole, Span } from '../model';
import type { Sight, Watched } from '../text/watched';
import type { Before } from './before';
import type { Matters } from './matters';
import type { AnalyzeOptions } from './types';

export type Bound = Metric['bound'];

/** A quantity on its way to a metric; offsets count into the whole text. Refiners return changed copies. */
export interface Candidate extends Span {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: Metric['kind'];
  readonly role: Metric['role'];
  readonly direction: Metric['direction'];
  readonly indicator: string;
  readonly indicatorId: string | null;
  readonly rule: string;
  readonly basis: Metric['basis'];
  readonly cues: readonly string[];
  /** Set by extractors that know the label themselves (table cells). */
  readonly labelled: boolean;
}

/** One sentence and what its quantities need to know about the place it stands in. */
export interface Passage extends Span {
  /** The sentence, folded, page marks blanked; the same length as in the text. */
  readonly text: string;
  /** The same with names, dates, quotations and titles blanked out: what extractors search. */
  readonly masked: string;
  /** The run-in heading of its paragraph or the heading above it; '' where there is none. */
  readonly heading: string;
  /** What came before it in the same paragraph. */
  readonly before: Before;
  /** What one look at `text` has told. */
  readonly sight: Sight;
  readonly matters: Matters;
  readonly role: SectionRole;
  readonly options: AnalyzeOptions;
}

/** Finds quantities in one sentence. Extractors see only `masked`; the order of the list decides ties. */
export interface Extractor {
  readonly id: string;
  /** Cheap test on the masked sentence. */
  readonly test: Watched;
  extract(passage: Passage): Candidate[];
}

/** One step over the candidates of one sentence, in text order. Returns the new list. */
export interface Refiner {
  readonly id: string;
  refine(candidates: readonly Candidate[], passage: Passage): Candidate[];
}

/** A candidate with the values nearly all share. */
export const candidate = (
  rule: string,
  start: number,
  end: number,
  value: number,
  unit: string,
  {
    bound = 'exact',
    kind = 'level',
    direction = null,
    indicator = '',
    indicatorId = null,
    basis = 'stated',
    cues = [],
    labelled = false,
  }: Partial<Candidate> = {},
): Candidate => ({
  start,
  end,
  value,
  unit,
  bound,
  kind,
  role: 'fact',
  direction,
  indicator,
  indicatorId,
  rule,
  basis,
  cues,
  labelled,
});

type Draft = { -readonly [Name in keyof Candidate]: Candidate[Name] };

/** A copy to change. Written out: to spread an object of so many properties costs more than all the rest of a refiner. */
export const copyOf = (c: Candidate): Draft => ({
  start: c.start,
  end: c.end,
  value: c.value,
  unit: c.unit,
  bound: c.bound,
  kind: c.kind,
  role: c.role,
  direction: c.direction,
  indicator: c.indicator,
  indicatorId: c.indicatorId,
  rule: c.rule,
  basis: c.basis,
  cues: c.cues,
  labelled: c.labelled,
});
