import * as v from 'valibot';

/** UTF-16 code-unit offsets into one text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Entries every span-like record shares; spread it into `v.object`. */
export const spanEntries = { start: offset, end: offset } as const;

export const SpanSchema = v.object(spanEntries);

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer one first. For `Array.prototype.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
