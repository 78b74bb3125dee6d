import type { MarkKind } from '../model';

/** One mark on the density strip, as a share of the page's height in [0, 1]. */
export interface Tick {
  readonly id: string;
  readonly kind: MarkKind;
  readonly at: number;
}
/** Ticks of one lane that fall on the same pixels, drawn as one. */
export interface LaneMark {
  readonly kind: MarkKind;
  readonly top: number;
  readonly height: number;
  /** Every tick under it, topmost first; a click jumps to the first. */
  readonly ids: readonly string[];
}

const TICK = 3; // px
/** A mark that grew longer than this is split, so that a dense part still shows where it begins and ends. */
const LONGEST = 24; // px

/**
 * Turns ticks into lane marks of a strip `height` pixels high, neighbours of the same kind that would touch merged.
 * @returns marks by kind in order of appearance, sorted by place.
 */
export function lanes(ticks: readonly Tick[], height: number): LaneMark[] {
  const open = new Map<MarkKind, { kind: MarkKind; top: number; height: number; ids: string[] }>();
  const result: LaneMark[] = [];
  for (const tick of [...ticks].sort((a, b) => a.at - b.at)) {
    const top = Math.round(Math.min(Math.max(tick.at, 0), 1) * Math.max(0, height - TICK));
    const last = open.get(tick.kind);
    if (last && top <= last.top + last.height && top + TICK - last.top <= LONGEST) {
      last.height = Math.max(last.height, top + TICK - last.top);
      last.ids.push(tick.id);
    } else {
      const next = { kind: tick.kind, top, height: TICK, ids: [tick.id] };
      open.set(tick.kind, next);
      result.push(next);
    }
  }
  return result;
}
