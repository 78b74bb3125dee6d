/**
 * Text inside SpreadsheetML (ECMA-376): XML escapes, and `_xHHHH_` for what XML cannot hold (ST_Xstring, part 1, 22.9.2.19).
 * Text that looks like such an escape is escaped itself.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids, and CR, which parsers change
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/gu, (char) => `_x${hex(char)}_`)
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const hex = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
