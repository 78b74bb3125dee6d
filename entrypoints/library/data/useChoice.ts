import { useMemo, useState } from 'preact/hooks';
import { NOTHING_SELECTED, type Selection } from '../model/selection';

/**
 * What is chosen of a list. A choice of all that is shown means something else once the list shows something else: it lasts as
 * long as what the list is made by.
 * @param madeBy the filters and words that say what the list shows
 */
export function useChoice(madeBy: readonly unknown[]): readonly [Selection, (selection: Selection) => void] {
  const list = useMemo(() => ({}), madeBy);
  const [choice, setChoice] = useState({ selection: NOTHING_SELECTED, of: list });
  const { selection, of } = choice;
  const kept = selection.all && of !== list ? NOTHING_SELECTED : selection;
  return [kept, (next) => setChoice({ selection: next, of: list })];
}
