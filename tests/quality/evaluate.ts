import { createHash } from 'node:crypto';
import type { PageSignals } from '../../lib/model';
import { readReport } from '../../lib/reports/read';
import type { CorpusEntry } from './gold';
import { addScores, emptyScores, KINDS, type Kind, type Miss, result, type Scores, score } from './score';

/** Floors per family and kind, of one corpus: they hold for exactly this fingerprint. */
export interface Floors {
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, Readonly<Partial<Record<Kind, number>>>>>;
}

export interface Evaluation {
  readonly reports: readonly { readonly name: string; readonly family: string; readonly scores: Scores }[];
  /** Pooled by family; `all` is every report. */
  readonly families: ReadonlyMap<string, Scores>;
  readonly misses: readonly Miss[];
}

/** What a plain text file can say of its page: only what the gold labels give as the page's own data. */
function signals({ name, gold }: CorpusEntry): PageSignals {
  const meta = gold.meta as {
    title?: string;
    published?: string | null;
    indexNumber?: string | null;
    documentNumber?: string | null;
  };
  const fields = [
    ['发布日期', meta.published],
    ['索引号', meta.indexNumber],
    ['发文字号', meta.documentNumber],
  ] as const;
  return {
    url: `https://www.${name}.example/report.html`,
    title: meta.title ?? '',
    headings: meta.title ? [meta.title] : [],
    meta: {},
    fields: fields.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    breadcrumb: [],
    infoLines: [],
    attachments: [],
  };
}

/** Reads every text with the engine as the extension would and scores it. A text that is no report counts through its false findings only if it is taken for one. */
export function evaluate(entries: readonly CorpusEntry[]): Evaluation {
  const families = new Map<string, Scores>();
  const misses: Miss[] = [];
  const reports = entries.map((entry) => {
    const { start, end } = entry.gold.article;
    const analysis = readReport(signals(entry), { text: entry.text, missing: null });
    // Page furniture around the article is the extraction's business, not the engine's.
    const inside = <T extends { start: number; end: number }>(found: readonly T[]): T[] =>
      analysis.detection.isReport || entry.gold.metrics.length > 0
        ? found.filter((f) => f.end > start && f.start < end)
        : [];
    const scored = score(entry, {
      report: analysis.report,
      sections: inside(analysis.sections),
      metrics: inside(analysis.metrics),
      commitments: inside(analysis.commitments),
      shortcomings: inside(analysis.shortcomings),
    });
    const family = String(entry.gold.meta.docType ?? 'none');
    for (const key of [family, 'all']) {
      const pool = families.get(key) ?? emptyScores();
      addScores(pool, scored.scores);
      families.set(key, pool);
    }
    misses.push(...scored.misses);
    return { name: entry.name, family, scores: scored.scores };
  });
  return { reports, families, misses };
}

/** SHA-256 over names, texts and labels: floors of another corpus say nothing. */
export function fingerprint(entries: readonly CorpusEntry[]): string {
  const hash = createHash('sha256');
  for (const { name, text, gold } of entries) hash.update(`${name}\n${text}\n${JSON.stringify(gold)}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The table `npm run evaluate` prints: a line per report, then per family. */
export function table({ reports, families }: Evaluation): string {
  const cell = (kind: Kind, scores: Scores): string => result(kind, scores[kind]).toFixed(3).padStart(12);
  const line = (name: string, scores: Scores): string =>
    `${name.padEnd(28)}${KINDS.map((kind) => cell(kind, scores)).join(' ')}`;
  return [
    `${'report'.padEnd(28)}${KINDS.map((kind) => kind.padStart(12)).join(' ')}`,
    ...reports.map(({ name, scores }) => line(name, scores)),
    '',
    ...[...families].sort(([a], [b]) => a.localeCompare(b)).map(([name, scores]) => line(name, scores)),
    'F1; value+unit, kind, role, indicator: share of the matched metrics; metadata: share of fields',
  ].join('\n');
}

/** Where the evaluation falls below the floors: `family kind 0.951 < 0.960`. */
export function belowFloors({ families }: Evaluation, { floors }: Floors): string[] {
  return Object.entries(floors).flatMap(([family, kinds]) =>
    Object.entries(kinds).flatMap(([kind, floor]) => {
      const scores = families.get(family);
      const value = scores ? result(kind as Kind, scores[kind as Kind]) : 0;
      return value + 1e-9 < (floor ?? 0) ? [`${family} ${kind} ${value.toFixed(3)} < ${(floor ?? 0).toFixed(3)}`] : [];
    }),
  );
}

/** Floors as the evaluation stands, rounded down to three places. */
export function floorsOf(evaluation: Evaluation, print: string): Floors {
  const down = (value: number): number => Math.floor(value * 1000) / 1000;
  const floors = [...evaluation.families].map(([family, scores]) => [
    family,
    Object.fromEntries(KINDS.map((kind) => [kind, down(result(kind, scores[kind]))])),
  ]);
  return { fingerprint: print, floors: Object.fromEntries(floors) as Floors['floors'] };
}
