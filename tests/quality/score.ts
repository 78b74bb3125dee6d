import type { Commitment, Metric, ReportData, Section, Shortcoming, Span } from '../../lib/model';
import type { CorpusEntry, Gold, GoldMetric, GoldPassage } from './gold';

/** What is scored: the engine's answer for one text. */
export interface Answer {
  readonly report: Partial<ReportData>;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly commitments: readonly Commitment[];
  readonly shortcomings: readonly Shortcoming[];
}

export const KINDS = [
  'sections',
  'metrics',
  'value+unit',
  'kind',
  'role',
  'indicator',
  'commitments',
  'shortcomings',
  'metadata',
] as const;
export type Kind = (typeof KINDS)[number];

/** True positives, false ones, missed ones. For shares of matched metrics and of fields, `missed` stays 0. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export interface Miss {
  readonly report: string;
  readonly what: string;
  readonly detail: string;
  /** The sentence around, for reading. */
  readonly sentence: string;
}
export type Scores = Record<Kind, Tally>;

export const emptyScores = (): Scores =>
  Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }])) as Scores;

export function addScores(into: Scores, from: Scores): void {
  for (const kind of KINDS) {
    into[kind].right += from[kind].right;
    into[kind].wrong += from[kind].wrong;
    into[kind].missed += from[kind].missed;
  }
}

/** F1 of a tally; the share of right ones where nothing can be missed. 1 for an empty tally. */
export const figure = ({ right, wrong, missed }: Tally): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);

/** Share of right ones among the judged, for value+unit, kind, role, indicator and metadata. */
export const share = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));

const SHARES: readonly Kind[] = ['value+unit', 'kind', 'role', 'indicator', 'metadata'];
export const result = (kind: Kind, tally: Tally): number => (SHARES.includes(kind) ? share(tally) : figure(tally));

/** Scores one answer against its gold labels: spans within one character, passages at IoU ≥ 0.6, white space not counted. */
export function score({ name, text, gold }: CorpusEntry, answer: Answer): { scores: Scores; misses: Miss[] } {
  const scores = emptyScores();
  const misses: Miss[] = [];
  const at = positions(text);
  const note = (what: string, span: Span, detail: string): void => {
    misses.push({ report: name, what, detail, sentence: sentenceAround(text, span) });
  };
  scoreMetrics(gold.metrics, answer.metrics, at, scores, note);
  scorePassages('commitments', gold.commitments, answer.commitments, at, scores.commitments, note);
  scorePassages('shortcomings', gold.shortcomings, answer.shortcomings, at, scores.shortcomings, note);
  scoreSections(gold, answer, at, scores.sections, note);
  scoreMetadata(gold, answer, scores.metadata, note);
  return { scores, misses };
}

type Note = (what: string, span: Span, detail: string) => void;
type Positions = (offset: number) => number;

/** Offset → number of characters before it that are not white space. */
function positions(text: string): Positions {
  const counts = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = (counts[i] ?? 0) + (/\s/.test(text[i] ?? '') ? 0 : 1);
  return (offset) => counts[Math.max(0, Math.min(text.length, offset))] ?? 0;
}

function scoreMetrics(
  gold: readonly GoldMetric[],
  found: readonly Metric[],
  at: Positions,
  scores: Scores,
  note: Note,
): void {
  const used = new Set<GoldMetric>();
  const near = (a: number, b: number): boolean => Math.abs(at(a) - at(b)) <= 1;
  for (const metric of found) {
    const match = gold.find((g) => !used.has(g) && near(g.start, metric.start) && near(g.end, metric.end));
    if (!match) {
      const other = gold.find((g) => g.start < metric.end && metric.start < g.end);
      if (other?.optional) continue;
      scores.metrics.wrong++;
      note(other ? 'metric boundary' : 'metric wrong', metric, metric.text);
      continue;
    }
    used.add(match);
    if (match.optional) continue;
    scores.metrics.right++;
    const judge = (kind: Kind, ok: boolean, detail: string): void => {
      scores[kind][ok ? 'right' : 'wrong']++;
      if (!ok) note(kind, metric, `${metric.text}: ${detail}`);
    };
    const close = Math.abs(metric.value - match.value) <= 1e-6 * Math.max(1, Math.abs(match.value));
    judge(
      'value+unit',
      close && metric.unit === match.unit,
      `${metric.value} ${metric.unit} ≠ ${match.value} ${match.unit}`,
    );
    judge('kind', metric.kind === match.kind, `${metric.kind} ≠ ${match.kind}`);
    judge('role', metric.role === match.role, `${metric.role} ≠ ${match.role}`);
    const holds = match.must.every((words) => words.split('|').some((word) => metric.indicator.includes(word)));
    judge('indicator', holds, `“${metric.indicator}” lacks ${match.must.join(' + ')}`);
  }
  for (const lost of gold)
    if (!used.has(lost) && !lost.optional) {
      scores.metrics.missed++;
      note('metric missed', lost, lost.text ?? '');
    }
}

function scorePassages(
  kind: 'commitments' | 'shortcomings',
  gold: readonly GoldPassage[],
  found: readonly Span[],
  at: Positions,
  tally: Tally,
  note: Note,
): void {
  const taken = new Set<GoldPassage>();
  const overlap = (a: Span, b: Span): number => {
    const shared = Math.min(at(a.end), at(b.end)) - Math.max(at(a.start), at(b.start));
    return shared <= 0 ? 0 : shared / (Math.max(at(a.end), at(b.end)) - Math.min(at(a.start), at(b.start)));
  };
  for (const passage of found) {
    const free = gold.filter((g) => !taken.has(g));
    const best = free.reduce<GoldPassage | null>(
      (top, g) => (overlap(g, passage) > (top ? overlap(top, passage) : 0) ? g : top),
      null,
    );
    if (best && overlap(best, passage) >= 0.6) {
      taken.add(best);
      if (!best.optional) tally.right++;
    } else if (!gold.some((g) => g.optional && overlap(g, passage) > 0)) {
      tally.wrong++;
      note(`${kind} wrong`, passage, '');
    }
  }
  for (const lost of gold)
    if (!taken.has(lost) && !lost.optional) {
      tally.missed++;
      note(`${kind} missed`, lost, '');
    }
}

function scoreSections(gold: Gold, answer: Answer, at: Positions, tally: Tally, note: Note): void {
  const used = new Set<Gold['sections'][number]>();
  for (const section of answer.sections.filter((s) => s.level === 1)) {
    const match = gold.sections.find(
      (g) => !used.has(g) && Math.abs(at(g.start) - at(section.start)) <= 3 && g.role === section.role,
    );
    if (match) {
      used.add(match);
      tally.right++;
    } else if (section.role !== 'other' && section.role !== 'preamble') {
      tally.wrong++;
      note('section wrong', section, `${section.role} “${section.title}”`);
    }
  }
  for (const lost of gold.sections)
    if (!used.has(lost) && lost.role !== 'preamble' && lost.role !== 'other') {
      tally.missed++;
      note('section missed', lost, `${lost.role} “${lost.title}”`);
    }
}

const FIELDS = ['docType', 'issuer', 'region', 'level', 'year', 'published', 'indexNumber', 'documentNumber'] as const;

function scoreMetadata(gold: Gold, answer: Answer, tally: Tally, note: Note): void {
  const plain = (value: unknown): string =>
    JSON.stringify(typeof value === 'string' ? value.replace(/\s+/g, '') || null : (value ?? null));
  for (const field of FIELDS) {
    if (!(field in gold.meta)) continue;
    const also = gold.meta[`${field}Any`];
    const allowed = [gold.meta[field], ...(Array.isArray(also) ? also : also === undefined ? [] : [also])].map(plain);
    const ok = allowed.includes(plain(answer.report[field]));
    tally[ok ? 'right' : 'wrong']++;
    if (!ok) note(`meta ${field}`, { start: 0, end: 0 }, `${plain(answer.report[field])} ≠ ${allowed.join(' or ')}`);
  }
}

function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1), start - 60) + 1;
  const stop = text.slice(end, end + 40).search(/[。\n]/);
  const until = stop < 0 ? Math.min(text.length, end + 40) : end + stop;
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, until)}`.replace(/\s+/g, ' ');
}
