import * as v from 'valibot';

export const EVIDENCE_FORMAT = 'mingjian-evidence';
export const MANIFEST_PATH = 'manifest.json';

/** What a package may hold, unpacked: checking one takes it into memory. Beyond these a file is no package of ours but a trap. */
export const MOST_BYTES = 2 ** 30;
export const MOST_FILES = 65_535;
/** Of these, kept for the manifest. */
export const MANIFEST_BYTES = 2 ** 26;

/** What the package holds: every part with its hash, and where and when each report was read. */
export const ManifestSchema = v.object({
  format: v.literal(EVIDENCE_FORMAT),
  version: v.literal(1),
  generator: v.string(),
  created: v.string(),
  reports: v.array(
    v.object({
      folder: v.string(),
      url: v.string(),
      title: v.string(),
      retrieved: v.string(),
      /** SHA-256 of the article's text, the one all offsets count into. */
      textSha256: v.string(),
      /** The rule engine's version. */
      analyzer: v.string(),
    }),
  ),
  parts: v.array(
    v.object({ path: v.string(), bytes: v.number(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
