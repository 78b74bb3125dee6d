/** Characters that count: no white space, width folded (the measure of extraction used throughout). */
export const squeeze = (text: string): string =>
  text
    .replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff\u3000\u2002-\u200a]/g, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Character-level F1 of a text against the expected one: twice the longest common subsequence over both lengths; 1 for two empty
 * texts. Common ends are stripped first, so it is quick where the texts nearly agree.
 */
export function characterF1(got: string, expected: string): number {
  const [a, b] = [squeeze(got), squeeze(expected)];
  if (a.length + b.length === 0) return 1;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const common = head + tail + commonLength(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return (2 * common) / (a.length + b.length);
}

function commonLength(a: string, b: string): number {
  let row = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = a[i] === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
