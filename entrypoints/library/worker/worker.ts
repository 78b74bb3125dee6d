import { openStore, type Store } from '../../../lib/store';
import type { Answer, Question } from './protocol';
import { createSummariser } from './summariser';

/** The library page's worker: makes summaries and searches, so that the page itself never waits. */
const say = (answer: Answer): void => self.postMessage(answer);
const opening = openStore();
const searches = new Map<number, AbortController>();

async function find(store: Store, turn: number, query: string): Promise<void> {
  const stop = new AbortController();
  searches.set(turn, stop);
  for await (const results of store.search.each(query, stop.signal)) {
    // The word to stop can only be heard between two pieces.
    await new Promise((done) => setTimeout(done));
    if (stop.signal.aborted) break;
    if (results.length > 0) say({ tell: 'found', turn, results, isLast: false });
  }
  searches.delete(turn);
  if (!stop.signal.aborted) say({ tell: 'found', turn, results: [], isLast: true });
}

async function answer(question: Question): Promise<void> {
  const store = await opening;
  if (question.ask === 'find') await find(store, question.turn, question.query);
  else if (question.ask === 'stop') searches.get(question.turn)?.abort();
  else {
    const hits = await store.search.hits(question.documentId, question.query);
    say({ tell: 'hits', turn: question.turn, hits });
  }
}

// At once: what is asked while the library is being opened must not be lost.
self.onmessage = ({ data }: MessageEvent<Question>) => void answer(data);

async function begin(): Promise<void> {
  const store = await opening;
  await createSummariser(store, (summaries) => say({ tell: 'summaries', summaries })).start();
  await store.search.warm();
}
void begin();
