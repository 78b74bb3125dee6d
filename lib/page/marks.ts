import { bySpan, type MarkKind, type Span } from '../model';

/** One passage to paint. Offsets count into the text of the index that paints it. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: MarkKind;
  /** The words at this place are no longer those the reader's annotation was made on. */
  readonly changed: boolean;
}

/** Names of our custom highlights and their strength where they overlap; pages can read them, so they say nothing of the text. */
export const HIGHLIGHTS = {
  'mj-note': 1,
  'mj-commit': 2,
  'mj-short': 3,
  'mj-metric': 4,
  'mj-metric-alt': 4,
  'mj-changed': 5,
  'mj-focus': 9,
} as const;
export type HighlightName = keyof typeof HIGHLIGHTS;
export const HIGHLIGHT_NAMES = Object.keys(HIGHLIGHTS) as HighlightName[];

/** Which set of highlight colours suits the article: the page's own looks decide, not the extension's theme. */
export const PAGE_LOOKS = ['light', 'dark', 'pale'] as const;
export type PageLook = (typeof PAGE_LOOKS)[number];

/**
 * The name a highlight is registered under on a page of a certain look, and that its rule goes by. A rule that asked an
 * attribute of our host for the look instead would make the browser style every element of the page anew when it changes.
 */
export const nameOn = (name: HighlightName, look: PageLook): string => (look === 'light' ? name : `${name}-${look}`);

const NAME: Record<MarkKind, HighlightName> = {
  metric: 'mj-metric',
  commitment: 'mj-commit',
  shortcoming: 'mj-short',
  note: 'mj-note',
};

/** Order in which a click prefers marks that lie over each other: the strongest painted first, then the shortest. */
export const byStrength = (a: Mark, b: Mark): number =>
  HIGHLIGHTS[b.changed ? 'mj-changed' : NAME[b.kind]] - HIGHLIGHTS[a.changed ? 'mj-changed' : NAME[a.kind]] ||
  a.end - a.start - (b.end - b.start);

/** What is painted of marks: words that have changed as such alone, without the line of what the program now reads in them. */
export function painted(marks: readonly Mark[]): readonly Mark[] {
  const changed = marks.filter((mark) => mark.changed);
  if (changed.length === 0) return marks;
  const isRead = ({ kind, start, end }: Mark): boolean =>
    changed.some((mark) => mark.kind === kind && mark.start <= start && end <= mark.end);
  return marks.filter((mark) => mark.changed || !isRead(mark));
}

/**
 * Sorts marks into highlights. Two metrics that touch or overlap (`6期1120人次`) take `mj-metric` and `mj-metric-alt` in
 * turn, else they read as one.
 * @returns every highlight name with its spans in reading order, empty lists included.
 */
export function layers(marks: readonly Mark[]): Record<HighlightName, Span[]> {
  const result = Object.fromEntries(HIGHLIGHT_NAMES.map((name) => [name, [] as Span[]])) as Record<
    HighlightName,
    Span[]
  >;
  let reached = -1;
  let turn: HighlightName = 'mj-metric';
  for (const mark of [...painted(marks)].sort(bySpan)) {
    if (mark.changed) {
      result['mj-changed'].push(mark);
    } else if (mark.kind === 'metric') {
      turn = mark.start <= reached && turn === 'mj-metric' ? 'mj-metric-alt' : 'mj-metric';
      reached = Math.max(reached, mark.end);
      result[turn].push(mark);
    } else {
      result[NAME[mark.kind]].push(mark);
    }
  }
  return result;
}
