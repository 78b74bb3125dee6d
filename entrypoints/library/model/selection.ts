/** Chosen rows of a list, by id, and the row from which Shift extends. A value: every function returns a new one. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly from: string | null;
}
export const NOTHING_SELECTED: Selection = { ids: new Set(), from: null };

/** Adds or removes one row. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id };
}

/** Chooses everything between the last toggled row and this one, in the order shown; alone where that row is not shown. */
export function extend({ ids, from }: Selection, id: string, shown: readonly string[]): Selection {
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(id)];
  if (a < 0 || b < 0) return toggle({ ids, from }, id);
  return { ids: new Set([...ids, ...shown.slice(Math.min(a, b), Math.max(a, b) + 1)]), from };
}

/** Chooses all rows shown, or none where all of them are chosen already. */
export function toggleAll({ ids, from }: Selection, shown: readonly string[]): Selection {
  const next = new Set(ids);
  const all = shown.length > 0 && shown.every((id) => ids.has(id));
  for (const id of shown) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return { ids: next, from };
}

/** Leaves out rows that are gone. */
export function keepExisting(selection: Selection, exists: (id: string) => boolean): Selection {
  const ids = new Set([...selection.ids].filter(exists));
  return ids.size === selection.ids.size ? selection : { ids, from: selection.from };
}

/** How much of what is shown is chosen, for the box in the head of the list. */
export function extentOf({ ids }: Selection, shown: readonly string[]): 'none' | 'some' | 'all' {
  const count = shown.reduce((sum, id) => sum + Number(ids.has(id)), 0);
  return count === 0 ? 'none' : count === shown.length ? 'all' : 'some';
}
