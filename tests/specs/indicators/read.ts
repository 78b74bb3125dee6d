/** Indicator id → sentences whose marked figure is that indicator, and near misses. */
export type Cases = Readonly<Record<string, readonly [yes: readonly string[], no: readonly string[]]>>;

/**
 * Reads a sentence with one marked figure: `收到行政复议申请⟦418件⟧。`; in near misses `⟦30件|disclosure.requests⟧` names the indicator it is
 * instead, and none where nothing is named.
 */
export function readCase(marked: string): { text: string; start: number; words: string; id: string | null } {
  const [before = '', inside = '', after = ''] = marked.split(/[⟦⟧]/);
  const [words = '', id] = inside.split('|');
  return { text: before + words + after, start: before.length, words, id: id ?? null };
}
