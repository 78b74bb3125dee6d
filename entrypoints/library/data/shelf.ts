import type { Summary } from '../../../lib/model';
import type { Store } from '../../../lib/store';
import { createDictionary, type Dictionary, type Group } from '../model/groups';
import { summarise } from '../model/lines';

/** The lines of all reports that have a summary, by report. */
export type Lines = ReadonlyMap<string, Group>;

/** Keeps the lines of the library once the list of findings was opened: it stays as quick when it is opened again. */
export interface Shelf {
  /** What the lines' codes mean. */
  readonly dictionary: Dictionary;
  /** Makes the lines follow these summaries: reads what is new or changed, forgets what is gone. */
  follow(summaries: ReadonlyMap<string, Summary>): void;
  /** @returns a function that stops it; told of every new state, at once of the present one. */
  subscribe(publish: (lines: Lines) => void): () => void;
}

/** Reports read at once: some thousand lines, a blink. */
const TOGETHER = 16;
/** Milliseconds between two publications. */
const PACE = 800;

export function createShelf(store: Store): Shelf {
  const dictionary = createDictionary();
  let lines = new Map<string, Group>();
  /** Of which summary the lines on the shelf are. */
  const from = new Map<string, Summary>();
  let wanted: ReadonlyMap<string, Summary> = new Map();
  let running = false;
  const subscribers = new Set<(lines: Lines) => void>();
  const publish = (): void => {
    lines = new Map(lines);
    for (const subscriber of subscribers) subscriber(lines);
  };

  /** Lines as kept; those the store could not keep are made here. */
  async function fetch(ids: readonly string[]): Promise<void> {
    const kept = new Map((await store.summaries.lines(ids)).map((record) => [record.documentId, record.lines]));
    for (const id of ids) {
      const summary = wanted.get(id);
      if (summary === undefined) continue;
      const own = kept.get(id) ?? (await make(id));
      lines.set(id, dictionary.group(id, own));
      from.set(id, summary);
    }
  }
  const make = async (id: string) => {
    const source = await store.bundles.source(id);
    return source === undefined ? [] : summarise(source.bundle).lines;
  };

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let told = 0;
    for (;;) {
      const next = pending(TOGETHER);
      if (next.length === 0) break;
      await fetch(next);
      if (performance.now() - told < PACE) continue;
      publish();
      told = performance.now();
    }
    running = false;
    publish();
  }

  function pending(most: number): string[] {
    const ids: string[] = [];
    for (const [id, summary] of wanted) {
      if (from.get(id) !== summary) ids.push(id);
      if (ids.length >= most) break;
    }
    return ids;
  }

  return {
    dictionary,
    follow(summaries) {
      wanted = summaries;
      for (const id of [...from.keys()]) {
        if (wanted.has(id)) continue;
        lines.delete(id);
        from.delete(id);
      }
      void run().catch(() => undefined);
    },
    subscribe(subscriber) {
      subscribers.add(subscriber);
      subscriber(lines);
      return () => subscribers.delete(subscriber);
    },
  };
}
