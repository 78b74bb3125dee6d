/**
 * A SHA-256 as a `ni:` address (RFC 6920): the standard way to name a text by its hash, used for the `cached` state of a target.
 * @returns null where `hex` is no SHA-256.
 */
export function hashToUri(hex: string): string | null {
  if (!/^[0-9a-f]{64}$/.test(hex)) return null;
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const sextets = bits.match(/.{1,6}/g) ?? [];
  return PREFIX + sextets.map((bits) => ALPHABET[Number.parseInt(bits.padEnd(6, '0'), 2)]).join('');
}

/** @returns the lower-case hex digest of such an address, or null. */
export function uriToHash(uri: string): string | null {
  const digest = uri.startsWith(PREFIX) ? uri.slice(PREFIX.length) : '';
  if (!/^[\w-]{43}$/.test(digest)) return null;
  const bits = [...digest].map((char) => ALPHABET.indexOf(char).toString(2).padStart(6, '0')).join('');
  return (bits.slice(0, 256).match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join('');
}

const PREFIX = 'ni:///sha-256;';
/** base64url, RFC 4648 §5. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
