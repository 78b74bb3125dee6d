import { DEFAULT_MARKS, type MarkLook } from '../lib/model';

/** The kinds as the style sheets name them. */
const NAMES = { metric: 'metric', commitment: 'commit', shortcoming: 'short', note: 'note' } as const;

/** Gives an element and all in it the reader's choice of marks: custom properties for colours, `data-marks` for the manner. */
export function applyMarkLook(element: HTMLElement, { manner, colours }: MarkLook): void {
  element.dataset.marks = manner;
  for (const [kind, name] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    for (const part of ['', '-soft', '-line']) {
      const property = `--mj-${name}${part}`;
      if (colours[kind] === DEFAULT_MARKS.colours[kind]) element.style.removeProperty(property);
      else element.style.setProperty(property, `var(--mj-${colours[kind]}${part})`);
    }
  }
}
