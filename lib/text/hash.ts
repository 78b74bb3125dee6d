import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hex digits: the identity of an article's text.
 * Computed here and not by `crypto.subtle`, which pages served over plain http (many portals) do not have.
 */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of bytes, as 64 lower-case hex digits. */
export const bytesHash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
