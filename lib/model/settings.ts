import * as v from 'valibot';

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
