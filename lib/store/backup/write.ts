import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';
import { FORMAT, fileOf, type Manifest, type Part, VERSION } from './format';

/** Writes a backup part by part, record by record, so that a large library is never one string in memory. */
export interface Writer {
  /** Starts the next part; the records that follow belong to it. */
  begin(part: Part | 'broken'): void;
  add(record: unknown): void;
  /** @returns the whole file. */
  finish(about: { readonly generator: string; readonly created: string }): Uint8Array;
}

/** Lines are compressed in pieces of about this many characters. */
const PIECE = 1 << 18;

export function createWriter(): Writer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const parts: Manifest['parts'] = [];
  const encoder = new TextEncoder();
  let current: { name: string; file: ZipDeflate; hash: ReturnType<typeof sha256.create>; records: number } | null =
    null;
  let pending = '';

  const flush = (last: boolean): void => {
    if (current === null || (pending === '' && !last)) return;
    const bytes = encoder.encode(pending);
    pending = '';
    current.hash.update(bytes);
    current.file.push(bytes, last);
  };
  const end = (): void => {
    if (current === null) return;
    flush(true);
    parts.push({ name: current.name, records: current.records, sha256: bytesToHex(current.hash.digest()) });
    current = null;
  };

  return {
    begin(part) {
      end();
      const file = new ZipDeflate(fileOf(part), { level: 6 });
      zip.add(file);
      current = { name: part, file, hash: sha256.create(), records: 0 };
    },
    add(record) {
      if (current === null) throw new Error('no part begun');
      pending += `${JSON.stringify(record)}\n`;
      current.records++;
      if (pending.length >= PIECE) flush(false);
    },
    finish({ generator, created }) {
      end();
      const manifest: Manifest = { format: FORMAT, version: VERSION, generator, created, parts };
      const file = new ZipDeflate('manifest.json', { level: 6 });
      zip.add(file);
      file.push(encoder.encode(JSON.stringify(manifest, null, 2)), true);
      zip.end();
      return joined(chunks);
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
