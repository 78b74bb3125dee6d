import type { Contents, Part } from './format';

/** What is done about two versions that say different things: ours stays, theirs takes its place, or both stand side by side. */
export type Choice = 'ours' | 'theirs' | 'both';

/** What a choice writes: the record to put, whether it is new here, and the annotation that gives way. */
export interface Step {
  readonly put: { readonly id: string } | null;
  readonly isNew: boolean;
  readonly removes: string | null;
}

/** Two versions that say different things. The reader chooses; `outcome` is what happens unless they do. */
export interface Conflict {
  /** Unique within a plan. */
  readonly key: string;
  readonly part: 'annotations' | 'clips' | 'collections' | 'views';
  readonly documentId: string;
  readonly ours: { readonly id: string };
  readonly theirs: { readonly id: string };
  readonly outcome: Choice;
  /** The choices there are, in the order to show them. */
  readonly steps: Readonly<Partial<Record<Choice, Step>>>;
}

export const KEEP: Step = { put: null, isNew: false, removes: null };

/** Counts and records an import writes. */
export interface Outcome {
  readonly added: Readonly<Record<Part, number>>;
  readonly updated: Readonly<Record<Part, number>>;
  readonly unchanged: Readonly<Record<Part, number>>;
  /** The records to put. */
  readonly writes: Contents;
  /** Annotations that give way to the file's, where the reader chose so. Nothing is removed unasked. */
  readonly removes: readonly string[];
}

/**
 * @param settled what is written whatever is chosen
 * @param choices by the conflicts' keys; the others go by their `outcome`
 */
export function withChoices(
  settled: Outcome,
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<string, Choice> = new Map(),
): Outcome {
  const [added, updated, unchanged] = [{ ...settled.added }, { ...settled.updated }, { ...settled.unchanged }];
  const writes: Contents = { ...settled.writes };
  const removes = new Set(settled.removes);
  const kept = new Set<string>();
  for (const { key, part, ours, outcome, steps } of conflicts) {
    const { put, isNew, removes: gone } = steps[choices.get(key) ?? outcome] ?? steps[outcome] ?? KEEP;
    if (put === null) unchanged[part]++;
    else {
      (isNew ? added : updated)[part]++;
      (writes[part] as unknown[]) = [...writes[part], put];
    }
    if (gone === null) kept.add(ours.id);
    else removes.add(gone);
  }
  // One of ours may stand against several of theirs: kept once, it stays.
  return { added, updated, unchanged, writes, removes: [...removes].filter((id) => !kept.has(id)) };
}
