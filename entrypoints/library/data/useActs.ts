import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Edit } from '../../../lib/model';
import type { Piece, Watch } from './carry-out';

/** What the pages can do to the library; every act can be taken back. */
export interface Acts {
  /** Carries an act out, remembers it, and offers the way back. */
  readonly run: (label: string, edits: readonly Edit[]) => Promise<void>;
  /**
   * The same for an act whose edits are found piece by piece. @param size of the act, in things
   * @param label words for so many done
   */
  readonly runMany: (size: number, pieces: AsyncIterable<Piece>, label: (count: number) => string) => Promise<void>;
  /** Says something without a way back. */
  readonly say: (message: string) => void;
  /** Shows how far a long piece of work is, with a way to stop it; short work is done before anybody looks. */
  readonly watch: <T>(size: number, work: (watch: Watch) => Promise<T>) => Promise<T>;
}

const ActsContext = createContext<Acts | null>(null);
export const ActsProvider = ActsContext.Provider;

/** @returns what can be done; only inside the provider. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('outside the library');
  return acts;
}
