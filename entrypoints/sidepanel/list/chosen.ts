/** Keys of the rows chosen for one act on many; empty where the acts are on the current row alone. */
export type Chosen = ReadonlySet<string>;
export const NONE_CHOSEN: Chosen = new Set();

/** @returns the choice with one row switched (Ctrl+click); the current row counts as chosen before the first. */
export function switched(chosen: Chosen, key: string, current: string | null): Chosen {
  const next = new Set(chosen.size === 0 && current !== null ? [current] : chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** @returns the rows from one to another, both included, in either direction (Shift+click, Shift+arrow). */
export function rangeOf(keys: readonly string[], from: string | null, to: string): Chosen {
  const end = keys.indexOf(to);
  const start = from === null ? end : keys.indexOf(from);
  if (end < 0 || start < 0) return new Set(end < 0 ? [] : [to]);
  return new Set(keys.slice(Math.min(start, end), Math.max(start, end) + 1));
}
