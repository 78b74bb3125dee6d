import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Metric, SectionRole, Span } from '../../lib/model';

/** A label two careful readers could differ on counts neither way. */
interface Labelled extends Span {
  readonly text?: string;
  readonly optional?: boolean;
}
export interface GoldMetric extends Labelled {
  readonly value: number;
  readonly unit: string;
  readonly kind: Metric['kind'];
  readonly role: Metric['role'];
  readonly direction?: Metric['direction'];
  readonly indicator: string;
  /** Each entry lists alternatives joined by `|`; a right indicator holds one of each. */
  readonly must: readonly string[];
  readonly indicatorId?: string | null;
}
export interface GoldPassage extends Labelled {
  readonly kind?: string;
}
export interface Gold {
  readonly source: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly article: Span;
  readonly sections: readonly (Span & { readonly title: string; readonly role: SectionRole })[];
  readonly metrics: readonly GoldMetric[];
  readonly commitments: readonly GoldPassage[];
  readonly shortcomings: readonly GoldPassage[];
}
export interface CorpusEntry {
  readonly name: string;
  readonly corpus: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Reads `NAME.json` + its `source` text of one folder; an empty list where the folder does not exist. */
export function readCorpus(corpus: string, folder: string, texts: string = folder): CorpusEntry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'floors.json')
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      return { name: basename(file, '.json'), corpus, text: readFileSync(join(texts, gold.source), 'utf8'), gold };
    });
}

/** The project's own corpus and, where a checkout of it stands beside the project, the shared one. */
export function corpora(root: string): CorpusEntry[] {
  const shared = join(dirname(root.replace(/\/$/, '')), 'shared');
  return [
    ...readCorpus('own', join(root, 'tests/corpus')),
    ...readCorpus('shared', join(shared, 'gold'), join(shared, 'reports')),
  ];
}
