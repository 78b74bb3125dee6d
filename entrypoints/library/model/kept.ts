import { CLIP_KINDS, type Clip } from '../../../lib/model';
import type { Group } from './groups';
import type { Line } from './lines';

/** What the reader kept: clips of every kind, and notes. */
export const KEPT_KINDS = [...CLIP_KINDS, 'note'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** A clip or a note as the list shows it; words and tags as the list of findings has them, so that they are searched alike. */
export interface Kept extends Pick<Line, 'key' | 'documentId' | 'title' | 'quote' | 'note' | 'tags'> {
  readonly kind: KeptKind;
  /** Where it stands in the report's text as it is now; null where that cannot be said. */
  readonly start: number | null;
  /** ISO time it was made (a clip) or last changed (a note). */
  readonly time: string;
  /** What it is made of: one of the two. */
  readonly of: Clip | Line;
}

/** Clips and notes of one report. */
export interface KeptGroup {
  readonly documentId: string;
  readonly lines: readonly Kept[];
}

export const isClip = (of: Clip | Line): of is Clip => 'grid' in of;

/** @returns the clips and notes of a report, in the order of its text; those without a place last. */
export function keptOf(
  documentId: string,
  textHash: string,
  clips: readonly Clip[],
  lines: readonly Line[],
): KeptGroup {
  const kept = [
    ...clips.map((clip) => ofClip(clip, textHash)),
    ...lines.filter(({ kind, note }) => kind === 'note' || note !== '').map(ofNote),
  ];
  return { documentId, lines: kept.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0) };
}

/** Words shown of a long clip. */
const SHOWN = 160;

function ofClip(clip: Clip, textHash: string): Kept {
  const { id, documentId, kind, anchor, text, grid, tables, figure, outline, note, tags } = clip;
  const words = text || grid.map((row) => row.join(' ')).join(' ') || figure?.address || '';
  // What is not shown is looked through all the same.
  const cells = [grid, ...tables].flat(2).join(' ');
  return {
    key: `clip ${id}`,
    ...{ documentId, kind, note, tags, of: clip },
    title: words.slice(0, SHOWN).replace(/\s+/g, ' '),
    quote: [outline.join(' '), words.slice(SHOWN), cells],
    start: anchor?.textHash === textHash ? anchor.start : null,
    time: clip.created,
  };
}

/** A note stands on its words: a finding's are its sentence. */
function ofNote(line: Line): Kept {
  const { key, documentId, quote, note, tags, start, place } = line;
  const title = quote.join('').trim();
  return {
    ...{ key, documentId, kind: 'note', title, quote, note, tags, of: line },
    start: place === 'anchored' ? start : null,
    time: line.modified,
  };
}

export interface KeptFilter {
  readonly kinds: readonly KeptKind[];
  readonly tags: readonly string[];
}
export const NO_KEPT_FILTER: KeptFilter = { kinds: [], tags: [] };

/** What a filter and a search leave, and how many each kind and tag would leave, the other as it is; tags most frequent first. */
export function surveyKept(
  groups: readonly KeptGroup[],
  { kinds, tags }: KeptFilter,
  search: ((group: KeptGroup) => (index: number) => boolean) | null,
): {
  readonly rows: readonly Kept[];
  readonly kinds: ReadonlyMap<KeptKind, number>;
  readonly tags: ReadonlyMap<string, number>;
} {
  const rows: Kept[] = [];
  const ofKind = new Map<KeptKind, number>();
  const ofTag = new Map<string, number>();
  const add = <K>(counts: Map<K, number>, value: K): unknown => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const group of groups) {
    const holds = search?.(group);
    for (const [index, kept] of group.lines.entries()) {
      if (holds && !holds(index)) continue;
      const isKind = kinds.length === 0 || kinds.includes(kept.kind);
      const isTagged = tags.length === 0 || kept.tags.some((tag) => tags.includes(tag));
      if (isTagged) add(ofKind, kept.kind);
      if (isKind) for (const tag of kept.tags) add(ofTag, tag);
      if (isKind && isTagged) rows.push(kept);
    }
  }
  return { rows, kinds: ofKind, tags: new Map([...ofTag].sort((a, b) => b[1] - a[1])) };
}

/** Keeps what was made of a report for as long as its clips and findings are the same. */
export function keptShelf(): (
  documentId: string,
  textHash: string,
  clips: readonly Clip[] | undefined,
  group: Group | undefined,
) => KeptGroup {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly made: KeptGroup }>();
  return (documentId, textHash, clips, group) => {
    const from = [textHash, clips, group];
    const before = known.get(documentId);
    if (before?.from.every((one, at) => one === from[at])) return before.made;
    const made = keptOf(documentId, textHash, clips ?? [], group?.lines ?? []);
    known.set(documentId, { from, made });
    return made;
  };
}
