import type { Summary } from '../../../lib/model';
import type { SearchHit, SearchResult } from '../../../lib/store';
import type { Answer, Question } from './protocol';
import SummaryWorker from './worker?worker';

type Found = Extract<Answer, { tell: 'found' }>;

/** The library page's worker, as functions. */
export interface LibraryWorker {
  /** The reports that hold a query's words, in pieces; @returns a function that stops the search. */
  find(query: string, found: (results: readonly SearchResult[], isLast: boolean) => void): () => void;
  /** The first places of a query's words in one report. */
  hits(documentId: string, query: string): Promise<readonly SearchHit[]>;
  stop(): void;
}

/** Starts the worker. @param made told of summaries */
export function startWorker(made: (summaries: readonly Summary[]) => void): LibraryWorker {
  const worker = new SummaryWorker();
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.tell === 'summaries') made(data.summaries);
    else waiting.get(data.turn)?.(data);
  };
  const ask = (question: Question): void => worker.postMessage(question);
  return {
    find(query, found) {
      const turn = ++last;
      waiting.set(turn, (answer) => {
        const { results, isLast } = answer as Found;
        if (isLast) waiting.delete(turn);
        found(results, isLast);
      });
      ask({ ask: 'find', turn, query });
      return () => {
        if (waiting.delete(turn)) ask({ ask: 'stop', turn });
      };
    },
    hits: (documentId, query) =>
      new Promise((done) => {
        const turn = ++last;
        waiting.set(turn, (answer) => {
          waiting.delete(turn);
          done(answer.tell === 'hits' ? answer.hits : []);
        });
        ask({ ask: 'hits', turn, query, documentId });
      }),
    stop: () => worker.terminate(),
  };
}
