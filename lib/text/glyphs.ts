/** Code points without a meaning of their own: only the page's font says what they look like (Unicode 16 §23.5). */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
/** One or two are list signs of an office font; more are words or figures set in a font of the page's own. */
const MANY = 3;

/** True where characters of the text can be seen, but not read: figures may be among them. */
export const hasStrangeGlyphs = (text: string): boolean => (text.match(PRIVATE_USE)?.length ?? 0) >= MANY;
