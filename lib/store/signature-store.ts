import type { IDBPObjectStore } from 'idb';
import type { Schema, StoreName } from './schema';
import { addText, SIGNATURE_BYTES, searchable } from './signature';

type Signatures = IDBPObjectStore<Schema, [StoreName, ...StoreName[]], 'signatures', 'readwrite'>;

/**
 * Adds words the reader wrote to the signature of a report's annotations, inside the transaction that writes them. Bits are
 * never taken away: what is gone costs a look in vain, nothing more.
 */
export async function addToSignature(store: unknown, documentId: string, words: readonly string[]): Promise<void> {
  const signatures = store as Signatures;
  const before = await signatures.get([documentId, 'annotations']);
  const bits = before?.bits.slice() ?? new Uint8Array(SIGNATURE_BYTES);
  for (const word of words) addText(bits, searchable(word));
  await signatures.put({ documentId, part: 'annotations', bits });
}
