import { browser } from 'wxt/browser';
import type { ExportContext } from '../export';
import type { Language } from '../i18n';
import { bytesHash } from '../text/hash';

/** @returns what exporters need from outside: version, clock, hash and ids of this installation. */
export const exportContext = (language: Language): ExportContext => ({
  version: browser.runtime.getManifest().version,
  now: new Date().toISOString(),
  language,
  sha256: (bytes) => Promise.resolve(bytesHash(bytes)),
  newId: () => crypto.randomUUID(),
  // A blob's bytes are the browser's to keep, on disk if need be.
  store: (pieces) => new Blob(pieces as BlobPart[]),
});
