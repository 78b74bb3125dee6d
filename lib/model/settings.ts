import * as v from 'valibot';
import type { FindingType } from './finding';

/** Colours a kind may have: six that keep AA contrast under the text of portals, light and dark. */
export const MARK_COLOURS = ['blue', 'green', 'orange', 'violet', 'rose', 'slate'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];
/** How a mark is drawn; the lines differ by kind, so that without them colour alone tells kinds apart. */
export const MARK_MANNERS = ['both', 'underline', 'background'] as const;

const colour = v.picklist(MARK_COLOURS);
const MarksSchema = v.object({
  manner: v.picklist(MARK_MANNERS),
  colours: v.object({ metric: colour, commitment: colour, shortcoming: colour, note: colour }),
});
export type MarkLook = v.InferOutput<typeof MarksSchema>;
export const DEFAULT_MARKS: MarkLook = {
  manner: 'both',
  colours: { metric: 'blue', commitment: 'green', shortcoming: 'orange', note: 'violet' },
};

/** The reader's choices, in browser.storage.local under `settings`; unknown or broken entries fall back one by one. */
export const SettingsSchema = v.object({
  language: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Read recognised reports by themselves on portals. */
  automatic: v.fallback(v.boolean(), true),
  /** Kinds painted on the page. */
  visible: v.fallback(
    v.object({ metric: v.boolean(), commitment: v.boolean(), shortcoming: v.boolean(), note: v.boolean() }),
    { metric: true, commitment: true, shortcoming: true, note: true },
  ),
  /** How marks look. */
  marks: v.fallback(MarksSchema, DEFAULT_MARKS),
  /** Hosts on which the reader switched Mingjian off. */
  disabledHosts: v.fallback(v.array(v.string()), []),
  /** Extra sites (match patterns) the reader granted. */
  sites: v.fallback(v.array(v.string()), []),
  /** Pill: vertical place (px from the bottom) per host; collapse after 8 s. */
  pill: v.fallback(v.object({ collapse: v.boolean(), bottom: v.record(v.string(), v.number()) }), {
    collapse: false,
    bottom: {},
  }),
  strip: v.fallback(v.boolean(), true),
  creator: v.fallback(v.string(), ''),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** @returns settings with every missing or invalid entry at its default; never throws. */
export const parseSettings = (raw: unknown): Settings =>
  v.parse(SettingsSchema, typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {});

/** @returns the colours with one kind's changed; the kind that had it takes the other in exchange, so that no two are alike. */
export function withColour(
  colours: MarkLook['colours'],
  kind: FindingType | 'note',
  chosen: MarkColour,
): MarkLook['colours'] {
  const exchanged = Object.fromEntries(
    Object.entries(colours).map(([other, had]) => [other, had === chosen ? colours[kind] : had]),
  ) as MarkLook['colours'];
  return { ...exchanged, [kind]: chosen };
}
