/** @returns the address taken apart, or null for what is none. `URL.parse` would need Chrome 126; we promise 121. */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
