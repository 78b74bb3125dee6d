import type { Summary } from '../../../lib/model';
import { type Change, type Made, type Store, wordsOf } from '../../../lib/store';
import { summarise } from '../model/lines';

/** Reports read and kept together. */
const TOGETHER = 8;
/** Milliseconds between two publications: often enough to see it grow. */
const PACE = 250;

/** A change of that many reports is a piece of a longer act: its summaries wait until no more come, for this many milliseconds. */
const MANY = 40;
const REST = 1500;

/** Told of the summaries made since the last time. */
export type Publish = (made: readonly Summary[]) => void;

export interface Summariser {
  /** Brings everything up to date, and again whatever changes from now on. */
  start(): Promise<void>;
  stop(): void;
}

/**
 * Makes the summaries the store does not have, one after the other, and keeps them there. What cannot be kept (a full disk) is
 * published all the same: the lists are complete, only the next opening is slower.
 */
export function createSummariser(store: Store, publish: Publish): Summariser {
  let queue: string[] = [];
  let running = false;
  let stopped = false;

  const read = (): Promise<Made[]> =>
    Promise.all(queue.splice(0, TOGETHER).map((id) => store.bundles.source(id).catch(() => undefined))).then(
      (sources) =>
        sources.flatMap((source) =>
          source === undefined
            ? []
            : [{ ...summarise(source.bundle), words: wordsOf(source.bundle), state: source.state }],
        ),
    );

  /** Some reports are read while those before them are written: database and processor work at the same time. */
  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let told = 0;
    let news: Summary[] = [];
    const keep = async (made: readonly Made[]): Promise<void> => {
      await store.summaries.keep(made).catch(() => undefined);
      news.push(...made.map(({ summary }) => summary));
      if (performance.now() - told < PACE) return;
      publish(news);
      news = [];
      told = performance.now();
    };
    let keeping = Promise.resolve();
    while (queue.length > 0 && !stopped) {
      const made = await read();
      await keeping;
      keeping = keep(made);
      if (queue.length === 0) await keeping;
    }
    if (news.length > 0) publish(news);
    running = false;
  }

  /** @param wanted reports to go through again before the rest; null: all that the store has no summary of */
  async function renew(wanted: readonly string[] | null): Promise<void> {
    const ids = await store.documents.ids();
    const present = new Set(ids);
    const have = wanted === null ? new Set((await store.summaries.list()).map(({ documentId }) => documentId)) : null;
    const again = wanted ?? ids.filter((id) => !have?.has(id));
    queue = [...new Set([...again, ...queue])].filter((id) => present.has(id));
    await run();
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  const rested = new Set<string>();
  const again = (ids: readonly string[] | null): void => void renew(ids).catch(() => undefined);
  const hear = (documents: readonly string[]): void => {
    if (documents.length < MANY) {
      again(documents.length > 0 ? documents : null);
      return;
    }
    for (const id of documents) rested.add(id);
    clearTimeout(resting);
    resting = setTimeout(() => {
      again([...rested]);
      rested.clear();
    }, REST);
  };

  let stopHearing: (() => void) | undefined;
  return {
    async start() {
      stopHearing = store.onChange(({ stores, documents }: Change) => {
        if (stores.some((name) => READ.has(name))) hear(documents);
      });
      await renew(null);
    },
    stop() {
      stopped = true;
      clearTimeout(resting);
      stopHearing?.();
    },
  };
}

/** Stores summaries are made from. */
const READ: ReadonlySet<string> = new Set(['documents', 'texts', 'findings', 'annotations', 'clips']);
