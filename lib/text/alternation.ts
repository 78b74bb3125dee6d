/**
 * Source of a pattern for any of many literal beginnings, for use inside larger patterns. Alternatives with different first characters exclude one
 * another, so grouping them by it changes nothing but the time: one look at the next character rules out all or all but a few.
 * @param alternatives first character (a literal, one UTF-16 unit) and pattern source of the rest, in order of trial.
 */
export function alternation(alternatives: readonly (readonly [first: string, rest: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [first, rest] of alternatives) {
    const group = groups.get(first);
    if (group) group.push(rest);
    else groups.set(first, [rest]);
  }
  const firsts = [...groups.keys()].map((first) => first.replace(/[\\\]^-]/g, '\\$&')).join('');
  const literal = (first: string): string => first.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `(?=[${firsts}])(?:${[...groups].map(([first, rests]) => `${literal(first)}(?:${rests.join('|')})`).join('|')})`;
}
