import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Route } from '../model/route';
import type { Selection } from '../model/selection';
import type { ViewQuery } from '../model/views';

/** What the pages share beside the library itself: where the reader is, what is chosen and looked for. */
export interface Desk {
  readonly route: Route;
  readonly go: (to: Partial<Route> & Pick<Route, 'page'>, how?: 'push' | 'replace') => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly view: ViewQuery;
  readonly setView: (view: ViewQuery) => void;
  /** Ids of the reports the list shows, in its order. */
  readonly shown: readonly string[];
  readonly setShown: (ids: readonly string[]) => void;
  /** Opens the export dialog on some reports, or on what the reader chooses there. */
  readonly openExport: (ids?: readonly string[]) => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('outside the library page');
  return desk;
}
