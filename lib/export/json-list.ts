/** Stands for the items of a long list, which are written one by one. */
export const ITEMS = '…';

/** @returns what stands before and behind the items in the JSON text of a value in which a list holds only `ITEMS`. */
export function frameOf(value: unknown): readonly [before: string, after: string] {
  const [before = '', after = ''] = JSON.stringify(value, null, 2).split(/^ *"…"$/m);
  return [before, `${after}\n`];
}

/** @returns an item of such a list, behind the one before it. @param depth spaces the list's items are set in by */
export const itemText = (value: unknown, depth: number, isFirst: boolean): string =>
  `${isFirst ? '' : ',\n'}${JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(depth))}`;
