import { strFromU8, unzipSync } from 'fflate';
import { check, parseJson, type ReadResult, readFailed } from '../result';
import { MANIFEST_PATH, type Manifest, ManifestSchema, MOST_BYTES, MOST_FILES } from './manifest';

export type PartState = 'intact' | 'changed' | 'missing' | 'unlisted';

export interface Verification {
  /** True where every listed part is intact, nothing is missing and nothing was added. */
  readonly intact: boolean;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest itself, to compare with the one noted when the package was made. */
  readonly manifestSha256: string;
  readonly parts: readonly { readonly path: string; readonly state: PartState }[];
}

/**
 * Checks an evidence package: every part against its SHA-256 in the manifest, and every article's text against the hash the
 * annotations refer to. Whether the manifest itself is the original, only its own hash, noted elsewhere, can tell.
 * @returns problems where the file is no such package at all.
 */
export async function verifyPackage(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => Promise<string>,
): Promise<ReadResult<Verification>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { files, twice } = unpacked.value;
  const raw = files.get(MANIFEST_PATH);
  if (!raw) return readFailed({ path: MANIFEST_PATH, message: 'not in the file' });
  const json = parseJson(strFromU8(raw));
  if (!json.ok) return readFailed(...json.error.map(({ message }) => ({ path: MANIFEST_PATH, message })));
  const manifest = check(ManifestSchema, json.value, MANIFEST_PATH);
  if (!manifest.ok) return manifest;
  const parts: { path: string; state: PartState }[] = [];
  const texts = new Map(manifest.value.reports.map(({ folder, textSha256 }) => [`${folder}/article.txt`, textSha256]));
  for (const { path, sha256: expected } of manifest.value.parts) {
    const found = files.get(path);
    const hash = found && (await sha256(found));
    const isSame = hash === expected && (texts.get(path) ?? hash) === hash && !twice.has(path);
    parts.push({ path, state: found === undefined ? 'missing' : isSame ? 'intact' : 'changed' });
  }
  const listed = new Set([MANIFEST_PATH, ...manifest.value.parts.map(({ path }) => path)]);
  for (const path of files.keys()) if (!listed.has(path)) parts.push({ path, state: 'unlisted' });
  return {
    ok: true,
    value: {
      intact: parts.every(({ state }) => state === 'intact') && !twice.has(MANIFEST_PATH),
      manifest: manifest.value,
      manifestSha256: await sha256(raw),
      parts,
    },
  };
}

/** `twice`: names that occur more than once, so that two programs could see two different files. */
function unpack(bytes: Uint8Array): ReadResult<{ files: Map<string, Uint8Array>; twice: Set<string> }> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (seen.has(name)) twice.add(name);
        seen.add(name);
        total += originalSize;
        if (total > MOST_BYTES || seen.size > MOST_FILES) throw new Error('too large');
        return !name.endsWith('/');
      },
    });
    return { ok: true, value: { files: new Map(Object.entries(entries)), twice } };
  } catch (error) {
    return readFailed({ path: '', message: error instanceof Error ? error.message : String(error) });
  }
}
