import type { Store } from '../../../lib/store';
import { type Summary, summarise } from '../model/lines';

/** Milliseconds between two publications while reports are being gone through: often enough to see it grow. */
const PACE = 250;
/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

export interface SummaryState {
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Reports gone through, of how many. */
  readonly done: number;
  readonly total: number;
}

/** Goes through all reports in the background, one after the other, and again through those that changed. */
export interface Summariser {
  /** Makes the list of reports the given one: new ones are gone through, others forgotten. */
  setDocuments(ids: readonly string[]): void;
  /** Goes through these again, before the rest. */
  renew(ids: readonly string[]): void;
  /** Goes through everything again, e.g. after a restore. */
  forgetAll(): void;
  stop(): void;
}

export function createSummariser(store: Store, publish: (state: SummaryState) => void): Summariser {
  const summaries = new Map<string, Summary>();
  let wanted = new Set<string>();
  let queue: string[] = [];
  let running = false;
  let stopped = false;

  const tell = (): void =>
    publish({ summaries: new Map(summaries), done: wanted.size - queue.length, total: wanted.size });

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let told = performance.now();
    let rested = told;
    for (let id = queue[0]; id !== undefined && !stopped; id = queue[0]) {
      const bundle = await store.bundles.get(id).catch(() => undefined);
      if (queue[0] !== id) continue;
      queue.shift();
      if (wanted.has(id) && bundle !== undefined) summaries.set(id, summarise(bundle));
      const now = performance.now();
      if (now - told > PACE) {
        tell();
        told = now;
      }
      if (now - rested > SLICE) {
        await new Promise((done) => setTimeout(done));
        rested = performance.now();
      }
    }
    running = false;
    if (!stopped) tell();
  }

  return {
    setDocuments(ids) {
      wanted = new Set(ids);
      for (const id of summaries.keys()) if (!wanted.has(id)) summaries.delete(id);
      // What waits to be gone through again keeps its place.
      const waiting = queue.filter((id) => wanted.has(id));
      queue = [...new Set([...waiting, ...ids.filter((id) => !summaries.has(id))])];
      void run();
    },
    renew(ids) {
      const again = ids.filter((id) => wanted.has(id));
      if (again.length === 0) return;
      queue = [...again, ...queue.filter((id) => !again.includes(id))];
      void run();
    },
    forgetAll() {
      queue = [...wanted];
      void run();
    },
    stop() {
      stopped = true;
    },
  };
}
