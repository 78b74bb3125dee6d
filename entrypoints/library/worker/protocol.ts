import type { Summary } from '../../../lib/model';
import type { SearchHit, SearchResult } from '../../../lib/store';

/** What the page asks its worker. `turn` numbers the questions; an answer carries its question's. */
export type Question =
  | { readonly ask: 'find'; readonly turn: number; readonly query: string }
  /** Nobody waits for that answer any more. */
  | { readonly ask: 'stop'; readonly turn: number }
  | { readonly ask: 'hits'; readonly turn: number; readonly query: string; readonly documentId: string };

/** What the worker says, asked or (summaries) unasked. */
export type Answer =
  | { readonly tell: 'summaries'; readonly summaries: readonly Summary[] }
  | {
      readonly tell: 'found';
      readonly turn: number;
      readonly results: readonly SearchResult[];
      readonly isLast: boolean;
    }
  | { readonly tell: 'hits'; readonly turn: number; readonly hits: readonly SearchHit[] };
