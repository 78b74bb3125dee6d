/** Two bytes of GBK by character, from the platform's own decoder: every lead and trail byte asked once. */
function tableOf(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  return table;
}

let table: Map<string, [number, number]> | undefined;

/** The page as a server of old portals sends it: in the character set its own meta tag names, GBK or UTF-8. */
export function encodePage(html: string): Buffer {
  if (!/charset=["']?gb(?:2312|k)/i.test(html)) return Buffer.from(html, 'utf8');
  table ??= tableOf();
  const known = table;
  return Buffer.from(
    [...html].flatMap((c) => {
      const bytes = c < '\u0080' ? [c.charCodeAt(0)] : known.get(c);
      if (!bytes) throw new Error(`${c} is not in GBK`);
      return bytes;
    }),
  );
}
