import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Annotation } from '../../../lib/model';
import type { Store } from '../../../lib/store';
import type { Act } from '../model/undo';
import type { Watch } from './bulk';

/** What the pages can do to the library; every act can be taken back. */
export interface Acts {
  /** Carries an act out, remembers it, and offers the way back. */
  readonly run: (act: Act) => Promise<void>;
  /** Says something without a way back. */
  readonly say: (message: string) => void;
  /** Shows how far a long piece of work is, with a way to stop it; short work is done before anybody looks. */
  readonly watch: <T>(size: number, work: (watch: Watch) => Promise<T>) => Promise<T>;
}
const OUTSIDE: Acts = {
  run: async (act) => act.redo(),
  say: () => undefined,
  watch: (_, work) => work({ onProgress: () => undefined, signal: new AbortController().signal }),
};
const ActsContext = createContext<Acts>(OUTSIDE);
export const ActsProvider = ActsContext.Provider;
export const useActs = (): Acts => useContext(ActsContext);

/** Replaces annotations; null stands for one that is not there. */
export const exchange = async (
  store: Store,
  pairs: readonly { readonly from: Annotation | null; readonly to: Annotation | null }[],
): Promise<void> => {
  const gone = pairs.flatMap(({ from, to }) => (to === null && from !== null ? [from.id] : []));
  const put = pairs.flatMap(({ to }) => (to === null ? [] : [to]));
  if (gone.length > 0) await store.annotations.remove(gone);
  if (put.length > 0) await store.annotations.putMany(put);
};
