/**
 * Chosen rows of a list, and the row from which Shift extends. A value: every function returns a new one. Where `all` is set,
 * everything the list shows is chosen except `ids`: choosing 100,000 rows costs as much as choosing one.
 */
export interface Selection {
  readonly all: boolean;
  readonly ids: ReadonlySet<string>;
  readonly from: string | null;
}
export const NOTHING_SELECTED: Selection = { all: false, ids: new Set(), from: null };
const ALL_SELECTED: Selection = { all: true, ids: new Set(), from: null };

/** Whether a row that is shown is chosen. */
export const isChosen = ({ all, ids }: Selection, id: string): boolean => all !== ids.has(id);

/** Whether nothing at all is chosen. */
export const isEmpty = ({ all, ids }: Selection): boolean => !all && ids.size === 0;

/** Adds or removes one row. */
export function toggle({ all, ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { all, ids: next, from: id };
}

/** Chooses everything between the last toggled row and this one, in the order shown; alone where that row is not shown. */
export function extend(selection: Selection, id: string, shown: readonly string[]): Selection {
  const { all, ids, from } = selection;
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(id)];
  if (a < 0 || b < 0) return toggle(selection, id);
  const next = new Set(ids);
  for (const one of shown.slice(Math.min(a, b), Math.max(a, b) + 1)) {
    if (all) next.delete(one);
    else next.add(one);
  }
  return { all, ids: next, from };
}

/** Chooses all rows shown, one by one, or none of them where all are chosen already: a choice that outlives other filters. */
export function toggleEach({ ids, from }: Selection, shown: readonly string[]): Selection {
  const next = new Set(ids);
  const has = shown.length > 0 && shown.every((id) => ids.has(id));
  for (const id of shown) {
    if (has) next.delete(id);
    else next.add(id);
  }
  return { all: false, ids: next, from };
}

/** Chooses whatever the list shows, or nothing where all of it is chosen already. */
export const toggleAll = (selection: Selection, shown: () => readonly string[]): Selection =>
  extentOf(selection, shown) === 'all' ? NOTHING_SELECTED : ALL_SELECTED;

/** Leaves out rows that are gone. */
export function keepExisting(selection: Selection, exists: (id: string) => boolean): Selection {
  const ids = new Set([...selection.ids].filter(exists));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}

/** How much of what is shown is chosen, for the box in the head of the list. `shown` is only asked where that matters. */
export function extentOf(selection: Selection, shown: () => readonly string[]): 'none' | 'some' | 'all' {
  const { all, ids } = selection;
  if (ids.size === 0) return all ? 'all' : 'none';
  const rows = shown();
  const count = rows.reduce((sum, id) => sum + Number(isChosen(selection, id)), 0);
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}
