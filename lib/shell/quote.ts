import type { Span } from '../model';

/** A passage cut out of its text with some of its neighbourhood, for showing. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

const STOPS = /[\n。！？；!?]/u;

/**
 * @returns the passage with up to `reach` code units on each side, within its own sentence; `…` where words were left out.
 * Never cuts a surrogate pair.
 */
export function excerpt(text: string, { start, end }: Span, reach = 16): Excerpt {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(STOPS)
      .at(-1) ?? '';
  const after = text.slice(end, end + 200).split(STOPS)[0] ?? '';
  const left = [...before];
  const right = [...after];
  return {
    before: (left.length > reach ? '…' : '') + left.slice(-reach).join('').trimStart(),
    exact: text.slice(start, end),
    after: right.slice(0, reach).join('').trimEnd() + (right.length > reach ? '…' : ''),
  };
}
