import type { Anchor, Span } from '../model';

/** Code units of context kept on either side. */
export const CONTEXT = 32;

const isLow = (c: string): boolean => c >= '\udc00' && c <= '\udfff';
const isHigh = (c: string): boolean => c >= '\ud800' && c <= '\udbff';

/**
 * Describes a span of a text by W3C selectors: the words themselves with their context, and the position.
 * @param span UTF-16 offsets into `text`
 * @param textHash SHA-256 (hex) of `text`
 * @returns an anchor; context is cut at 32 code units, never inside a surrogate pair
 */
export function describe(text: string, span: Span, textHash: string): Anchor {
  let from = Math.max(0, span.start - CONTEXT);
  if (from > 0 && isLow(text.charAt(from)) && from < span.start) from++;
  let to = Math.min(text.length, span.end + CONTEXT);
  if (to < text.length && isHigh(text.charAt(to - 1)) && to > span.end) to--;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(from, span.start),
      suffix: text.slice(span.end, to),
    },
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    textHash,
  };
}
