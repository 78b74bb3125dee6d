import type { Metric } from '../../../lib/model';

/** What a marked quantity must be; only what is written is compared. */
export interface Expected {
  readonly start: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: Metric['kind'];
  readonly role: Metric['role'];
  readonly direction: Metric['direction'];
  readonly bound: Metric['bound'];
  /** A word the label must hold, or the whole label behind `=`; '' for any. */
  readonly word: string;
  /** Indicator id, `-` for none of the known ones, null where it does not matter. */
  readonly id: string | null;
}

const KINDS = ['level', 'ratio', 'change', 'rank'] as const;
const BOUNDS = ['exact', 'min', 'max', 'about'] as const;

/**
 * Reads a marked sentence: `收到申请⟦约5件|5 件 about|收到|reconsideration.received⟧` — the words of the text, then value and unit
 * with anything unusual (kind, `target`, `up`/`down`, bound), then a word of the label, then the indicator id.
 */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [words = '', figure = '', word = '', id] = (match[1] ?? '').split('|');
    const [value, unit = '', ...rest] = figure.split(' ');
    expected.push({
      start: text.length,
      text: words,
      value: Number(value),
      unit,
      kind: KINDS.find((kind) => rest.includes(kind)) ?? 'level',
      role: rest.includes('target') ? 'target' : 'fact',
      direction: rest.includes('up') ? 'up' : rest.includes('down') ? 'down' : null,
      bound: BOUNDS.find((bound) => rest.includes(bound)) ?? 'exact',
      word,
      id: id ?? null,
    });
    text += words;
  }
  return { text: text + marked.slice(from), expected };
}
